package org.fourquadrant.data.importing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fourquadrant.data.importing.cell.CellText;
import org.fourquadrant.data.importing.table.Findings;
import org.fourquadrant.data.importing.table.Measure;
import org.fourquadrant.data.importing.table.TableFigure;
import org.fourquadrant.data.importing.table.TableForm;
import org.fourquadrant.data.importing.word.Concept;
import org.fourquadrant.data.problem.NameList;
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

    /** Of columns of years not all need to be named. */
    private static final int MOST_NAMED = 4;

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
        return new DatasetInfo(
                plain, title, "", "", LocalizedText.same(file), List.of(LocalizedText.same(file)), List.of());
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
        if (form.measures().isEmpty()) {
            String names = NameList.of(form.header().names().stream()
                    .filter(name -> !name.isBlank())
                    .toList());
            findings.add(form.header().line(), 0, "", ProblemKind.MEASURES_ASKED, names);
            return Optional.empty();
        }
        Set<MeasureJoin.Wanted> wanted = new LinkedHashSet<>();
        figures.forEach(figure -> wanted.add(new MeasureJoin.Wanted(figure.country(), figure.year())));
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
        Indicator indicator = indicator(figure.measure());
        return new Observation(
                figure.country(),
                indicator,
                figure.year(),
                figure.measuredIn(),
                figure.value(),
                figure.estimate(),
                new Citation(file, String.valueOf(figure.line())));
    }

    private Indicator indicator(Measure measure) {
        BalanceSide side = choices.side() == BalanceSide.UNSAID ? measure.side() : choices.side();
        return indicator(measure.concept(), side == BalanceSide.PARTNER);
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
        Map<MeasureJoin.Wanted, Observation> exports = new HashMap<>();
        observations.stream()
                .filter(one -> one.indicator() == Indicator.EXPORTS)
                .forEach(one -> exports.put(new MeasureJoin.Wanted(one.country(), one.year()), one));
        List<Observation> balances = new ArrayList<>();
        for (Observation imports : observations) {
            Observation other = exports.get(new MeasureJoin.Wanted(imports.country(), imports.year()));
            if (imports.indicator() == Indicator.IMPORTS && other != null) {
                double balance = BigDecimal.valueOf(other.value())
                        .subtract(BigDecimal.valueOf(imports.value()))
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
            List<Measure> exported = measures(form, Indicator.EXPORTS);
            List<Measure> imported = measures(form, Indicator.IMPORTS);
            findings.add(
                    form.header().line(),
                    0,
                    "",
                    ProblemKind.BALANCE_COMPUTED,
                    names(exported),
                    columns(exported),
                    names(imported),
                    columns(imported));
        }
    }

    private List<Measure> measures(TableForm form, Indicator wanted) {
        return form.measures().stream()
                .filter(measure -> indicator(measure) == wanted)
                .toList();
    }

    private static String names(List<Measure> measures) {
        return NameList.of(measures.stream()
                .map(Measure::name)
                .distinct()
                .limit(MOST_NAMED)
                .toList());
    }

    private static String columns(List<Measure> measures) {
        return measures.stream()
                .map(measure -> String.valueOf(measure.column() + 1))
                .distinct()
                .limit(MOST_NAMED)
                .collect(Collectors.joining(", "));
    }

    private boolean has(TableForm form, Indicator indicator) {
        boolean measured =
                form.measures().stream().anyMatch(measure -> indicator(measure.concept(), false) == indicator);
        return measured || observations.stream().anyMatch(one -> one.indicator() == indicator);
    }

    private void join(TableForm form, Indicator indicator, Set<MeasureJoin.Wanted> wanted) {
        if (has(form, indicator)) {
            return;
        }
        Optional<MeasureJoin.Joined> joined = new MeasureJoin(known, choices.of(TableChoices.Choice.JOIN), findings)
                .join(indicator, wanted, form.header().line());
        if (joined.isEmpty()) {
            missing(form, indicator);
            return;
        }
        joinedFrom.add(joined.get().from());
        observations.addAll(joined.get().observations());
    }

    private void missing(TableForm form, Indicator indicator) {
        boolean balance = indicator == Indicator.GOODS_BALANCE;
        findings.add(
                form.header().line(),
                form.header().names().size() + 1,
                balance ? "y" : "x",
                balance ? ProblemKind.BALANCE_COLUMN_MISSING : ProblemKind.SHARE_COLUMN_MISSING);
    }

    /** What is printed under a chart: the file, the rate of exchange, what it was joined with, how many rows are left out. */
    private DatasetInfo told(DatasetInfo info) {
        int left = findings.rowsLeftOut();
        if (left == 0 && joinedFrom.isEmpty() && !isConverted()) {
            return info;
        }
        LocalizedText line = new LocalizedText(line(info, left, Language.ENGLISH), line(info, left, Language.JAPANESE));
        List<LocalizedText> sources = new ArrayList<>(info.sources());
        joinedFrom.forEach(name -> sources.add(LocalizedText.same(name)));
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

    private boolean isConverted() {
        return findings.problems().all().stream().anyMatch(one -> one.kind() == ProblemKind.CURRENCY_CONVERTED);
    }

    private String line(DatasetInfo info, int left, Language language) {
        Texts texts = Texts.of(BUNDLE, language);
        String line = info.sourceLine().in(language);
        if (isConverted()) {
            line = texts.format("converted", line, choices.rate().orElseThrow().text());
        }
        if (!joinedFrom.isEmpty()) {
            line = texts.format("joined", line, String.join(", ", joinedFrom));
        }
        return left == 0 ? line : texts.format("left_out", line, left);
    }
}
