package org.fourquadrant.data.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.fourquadrant.data.importing.cell.CellText;
import org.fourquadrant.data.importing.table.Findings;
import org.fourquadrant.data.importing.table.TableFigure;
import org.fourquadrant.data.importing.table.TableForm;
import org.fourquadrant.data.importing.word.Concept;
import org.fourquadrant.data.problem.ProblemKind;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.dataset.BalanceSide;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.dataset.DatasetInfo;
import org.fourquadrant.model.dataset.Indicator;
import org.fourquadrant.model.dataset.Observation;
import org.fourquadrant.model.dataset.TableChoices;
import org.fourquadrant.model.document.Citation;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.language.LocalizedText;
import org.fourquadrant.text.Texts;

/** Figures to a dataset; the balance from exports and imports, the measure that a table lacks from another dataset. */
final class DatasetMaker {

    private static final String BUNDLE = "org.fourquadrant.data.importing.source";

    private record Key(CountryCode country, int year) {}

    private final List<Dataset> known;
    private final TableChoices choices;
    private final Findings findings;
    private final List<Observation> observations = new ArrayList<>();
    private final Set<String> joinedFrom = new LinkedHashSet<>();

    DatasetMaker(List<Dataset> known, TableChoices choices, Findings findings) {
        this.known = known;
        this.choices = choices;
        this.findings = findings;
    }

    /** What a file says of itself that no descriptor describes: its name. */
    static DatasetInfo info(String path) {
        String name = CellText.shown(path.replaceAll("\\.[A-Za-z]{1,8}$", ""));
        String plain = name.toLowerCase(Locale.ROOT).replaceAll("\\s+", "-");
        LocalizedText title = LocalizedText.same(name);
        String file = CellText.shown(path);
        return new DatasetInfo(plain, title, "", "", LocalizedText.same(file), List.of(file), List.of());
    }

    /** The dataset; empty where a measure is missing and nothing can be joined, or other errors are there. */
    Optional<Dataset> make(
            TableForm form, List<TableFigure> figures, Set<CountryCode> listed, DatasetInfo info, String file) {
        if (findings.problems().hasErrors()) {
            reportMissing(form);
            return Optional.empty();
        }
        figures.forEach(figure -> observations.add(observation(figure, file)));
        if (form.measure(Concept.BALANCE).isEmpty()) {
            computeBalance(form, figures, file);
        }
        Set<Key> wanted = new LinkedHashSet<>();
        figures.forEach(figure -> wanted.add(new Key(figure.country(), figure.year())));
        join(form, Indicator.GOODS_BALANCE, wanted);
        join(form, Indicator.DEFENCE_SHARE, wanted);
        Set<CountryCode> economies = new LinkedHashSet<>(listed);
        observations.forEach(one -> economies.add(one.country()));
        return Optional.of(new Dataset(told(info), List.copyOf(economies), observations, choices));
    }

    private void reportMissing(TableForm form) {
        if (known.isEmpty() && !has(form, Indicator.DEFENCE_SHARE)) {
            missing(form, Indicator.DEFENCE_SHARE);
        }
    }

    private Observation observation(TableFigure figure, String file) {
        Concept concept = figure.measure().concept();
        boolean swapped = figure.measure().side() == BalanceSide.PARTNER && choices.side() == BalanceSide.UNSAID
                || choices.side() == BalanceSide.PARTNER;
        Indicator indicator = indicator(concept, swapped);
        return new Observation(
                figure.country(),
                indicator,
                figure.year(),
                figure.measuredIn(),
                figure.value(),
                figure.estimate(),
                new Citation(file, String.valueOf(figure.line())));
    }

    /** What the partner exports to the United States these import. */
    private static Indicator indicator(Concept concept, boolean swapped) {
        return switch (concept) {
            case BALANCE -> Indicator.GOODS_BALANCE;
            case EXPORTS -> swapped ? Indicator.IMPORTS : Indicator.EXPORTS;
            case IMPORTS -> swapped ? Indicator.EXPORTS : Indicator.IMPORTS;
            case GDP -> Indicator.GDP;
            case TARIFF -> Indicator.ANNOUNCED_TARIFF;
            default -> Indicator.DEFENCE_SHARE;
        };
    }

    private void computeBalance(TableForm form, List<TableFigure> figures, String file) {
        Map<Key, Observation> exports = new HashMap<>();
        observations.stream()
                .filter(one -> one.indicator() == Indicator.EXPORTS)
                .forEach(one -> exports.put(new Key(one.country(), one.year()), one));
        List<Observation> balances = new ArrayList<>();
        for (Observation imports : observations) {
            Observation other = exports.get(new Key(imports.country(), imports.year()));
            if (imports.indicator() == Indicator.IMPORTS && other != null) {
                double balance = java.math.BigDecimal.valueOf(other.value())
                        .subtract(java.math.BigDecimal.valueOf(imports.value()))
                        .doubleValue();
                balances.add(new Observation(
                        imports.country(),
                        Indicator.GOODS_BALANCE,
                        imports.year(),
                        imports.year(),
                        balance,
                        imports.estimate() || other.estimate(),
                        imports.citation()));
            }
        }
        if (!balances.isEmpty()) {
            observations.addAll(balances);
            findings.add(form.header().line(), 0, "", ProblemKind.BALANCE_COMPUTED);
        }
    }

    private boolean has(TableForm form, Indicator indicator) {
        boolean measured =
                form.measures().stream().anyMatch(measure -> indicator(measure.concept(), false) == indicator);
        return measured || observations.stream().anyMatch(one -> one.indicator() == indicator);
    }

    private void join(TableForm form, Indicator indicator, Set<Key> wanted) {
        if (has(form, indicator)) {
            return;
        }
        Optional<Dataset> from = source(indicator, wanted);
        if (from.isEmpty() || form.measures().isEmpty()) {
            missing(form, indicator);
            return;
        }
        int added = 0;
        Set<Integer> years = new TreeSet<>();
        for (Key key : wanted) {
            Optional<Observation> found = nearest(from.get(), indicator, key);
            if (found.isPresent()) {
                Observation one = found.get();
                observations.add(new Observation(
                        key.country(),
                        indicator,
                        key.year(),
                        one.measuredIn(),
                        one.value(),
                        one.estimate(),
                        one.citation()));
                years.add(one.measuredIn());
                added++;
            }
        }
        if (added == 0) {
            missing(form, indicator);
            return;
        }
        String name = from.get().info().name();
        joinedFrom.add(name);
        ProblemKind kind = indicator == Indicator.GOODS_BALANCE ? ProblemKind.BALANCE_JOINED : ProblemKind.SHARE_JOINED;
        findings.add(
                form.header().line(),
                0,
                "",
                kind,
                name,
                String.valueOf(added),
                String.valueOf(wanted.size()),
                span(years));
    }

    private static String span(Set<Integer> years) {
        List<Integer> all = List.copyOf(years);
        return all.size() < 4
                ? String.join(", ", all.stream().map(String::valueOf).toList())
                : all.get(0) + "–" + all.get(all.size() - 1);
    }

    private Optional<Dataset> source(Indicator indicator, Set<Key> wanted) {
        if (choices.join().isPresent()) {
            Optional<Dataset> named = known.stream()
                    .filter(dataset ->
                            dataset.info().name().equals(choices.join().get()))
                    .findFirst();
            if (named.isEmpty()) {
                String names = String.join(
                        ", ", known.stream().map(one -> one.info().name()).toList());
                findings.add(ProblemKind.JOIN_UNKNOWN, choices.join().get(), names);
            }
            return named;
        }
        record Source(Dataset dataset, long found) {}
        return known.stream()
                .map(dataset -> new Source(
                        dataset,
                        wanted.stream()
                                .filter(key -> dataset.find(key.country(), indicator, key.year())
                                        .isPresent())
                                .count()))
                .max(java.util.Comparator.comparingLong(Source::found)
                        .thenComparing(source -> -known.indexOf(source.dataset())))
                .map(Source::dataset);
    }

    /** The figure of the year, else of the nearest of five years before or one after. */
    private static Optional<Observation> nearest(Dataset dataset, Indicator indicator, Key key) {
        for (int back : new int[] {0, 1, 2, 3, 4, 5, -1}) {
            Optional<Observation> found = dataset.find(key.country(), indicator, key.year() - back);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private void missing(TableForm form, Indicator indicator) {
        boolean balance = indicator == Indicator.GOODS_BALANCE;
        findings.add(
                form.header().line(),
                form.header().names().size() + 1,
                balance ? "y" : "x",
                balance ? ProblemKind.BALANCE_COLUMN_MISSING : ProblemKind.SHARE_COLUMN_MISSING);
    }

    /** What is printed under a chart: the file, what it was joined with, and how many rows are left out. */
    private DatasetInfo told(DatasetInfo info) {
        int left = findings.rowsLeftOut();
        if (left == 0 && joinedFrom.isEmpty()) {
            return info;
        }
        LocalizedText line = new LocalizedText(line(info, left, Language.ENGLISH), line(info, left, Language.JAPANESE));
        List<String> sources = new ArrayList<>(info.sources());
        sources.addAll(joinedFrom);
        return new DatasetInfo(
                info.name(),
                info.title(),
                info.shortTitle(),
                info.version(),
                info.vintage(),
                line,
                sources,
                info.licences());
    }

    private String line(DatasetInfo info, int left, Language language) {
        Texts texts = Texts.of(BUNDLE, language);
        String line = info.sourceLine().in(language);
        if (!joinedFrom.isEmpty()) {
            line = texts.format("joined", line, String.join(", ", joinedFrom));
        }
        return left == 0 ? line : texts.format("left_out", line, left);
    }
}
