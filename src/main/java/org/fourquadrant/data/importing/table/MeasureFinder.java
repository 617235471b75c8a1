package org.fourquadrant.data.importing.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.fourquadrant.data.importing.grid.Grid;
import org.fourquadrant.data.importing.word.ColumnUnit;
import org.fourquadrant.data.importing.word.ColumnWords;
import org.fourquadrant.data.importing.word.Concept;
import org.fourquadrant.data.problem.ProblemKind;
import org.fourquadrant.model.dataset.BalanceSide;
import org.fourquadrant.model.dataset.TableChoices;

/** Finds the columns and series of numbers that go onto the chart; where several fit, it asks. */
final class MeasureFinder {

    private static final int MOST_SERIES = 5_000;

    /** A measure with what its words leave open. */
    private record Candidate(Measure measure, ColumnWords words) {}

    private final Grid grid;
    private final Header header;
    private final List<ColumnWords> words;
    private final List<Integer> seriesColumns;
    private final TableChoices choices;
    private final Findings findings;
    private final List<ColumnWords> titles;

    MeasureFinder(
            Grid grid,
            Header header,
            List<ColumnWords> words,
            List<Integer> seriesColumns,
            TableChoices choices,
            Findings findings) {
        this.grid = grid;
        this.header = header;
        this.words = words;
        this.seriesColumns = seriesColumns;
        this.choices = choices;
        this.findings = findings;
        this.titles = header.titles().stream().map(ColumnWords::of).toList();
    }

    /** The measures of the table. */
    List<Measure> find(BalanceSide side) {
        List<Candidate> all = candidates(side);
        List<Measure> measures = new ArrayList<>();
        measures.addAll(picked(all, Concept.BALANCE, choices.y(), "--y"));
        measures.addAll(picked(all, Concept.SHARE, choices.x(), "--x"));
        for (Concept concept : List.of(Concept.EXPORTS, Concept.IMPORTS, Concept.GDP, Concept.TARIFF)) {
            List<Candidate> clear = all.stream()
                    .filter(each ->
                            each.measure().concept() == concept && each.words().isClear())
                    .toList();
            if (isOnePerYear(clear)) {
                clear.forEach(each -> measures.add(each.measure()));
            }
        }
        return measures;
    }

    private List<Candidate> candidates(BalanceSide side) {
        List<Candidate> all = new ArrayList<>();
        Optional<Set<String>> series = seriesColumns.isEmpty() ? Optional.empty() : Optional.of(series());
        for (int column = 0; column < words.size(); column++) {
            ColumnWords said = words.get(column);
            if (said.concept().isMeasure() || isOther(said)) {
                all.add(candidate(said, header.names().get(column), column, "", side));
            } else if (said.concept() == Concept.VALUE || said.concept() == Concept.ONLY_YEAR) {
                addShared(all, series, column, side);
            }
        }
        return all;
    }

    /** A column that holds the values of several series, or of the one that the titles name. */
    private void addShared(List<Candidate> all, Optional<Set<String>> series, int column, BalanceSide side) {
        OptionalInt year = words.get(column).year();
        if (series.isPresent()) {
            for (String each : series.get()) {
                ColumnWords said = ColumnWords.of(each);
                if (said.concept().isMeasure() || isOther(said)) {
                    Candidate one = candidate(said, each, column, each, side);
                    all.add(new Candidate(one.measure().withYear(year), said));
                }
            }
        } else {
            titles.stream()
                    .filter(title -> title.concept().isMeasure())
                    .findFirst()
                    .ifPresent(title -> {
                        Measure measure = candidate(title, header.names().get(column), column, "", side)
                                .measure();
                        all.add(new Candidate(
                                dated(measure, year, words.get(column).estimate()), withoutLeftover(title)));
                    });
        }
    }

    private static Measure dated(Measure one, OptionalInt year, boolean estimate) {
        return new Measure(
                one.concept(), one.name(), one.column(), "", one.unit(), one.side(), one.negative(), year, estimate);
    }

    /** The words of a sentence above a table are not all words of a unit. */
    private static ColumnWords withoutLeftover(ColumnWords one) {
        return new ColumnWords(
                one.concept(),
                one.unit(),
                one.side(),
                one.negative(),
                one.year(),
                one.estimate(),
                List.of(),
                one.other(),
                one.said());
    }

    private static boolean isOther(ColumnWords said) {
        return said.concept() == Concept.DEFENCE_OTHER
                || said.concept() == Concept.OTHER
                        && (said.said().balance() || said.said().military());
    }

    private Candidate candidate(ColumnWords said, String name, int column, String series, BalanceSide side) {
        Concept concept = said.concept();
        ColumnUnit unit = said.unit();
        if (concept.isMoney()) {
            unit = titles.stream()
                    .map(ColumnWords::unit)
                    .filter(ColumnUnit::isMoney)
                    .reduce(unit, ColumnUnit::filledFrom);
        } else if (concept == Concept.SHARE && unit.kind() == ColumnUnit.Kind.UNSAID) {
            unit = titles.stream()
                    .filter(title -> title.concept() == Concept.SHARE)
                    .map(ColumnWords::unit)
                    .reduce(unit, ColumnUnit::filledFrom);
        }
        BalanceSide seen = side == BalanceSide.UNSAID ? said.side() : side;
        Measure measure =
                new Measure(concept, name, column, series, unit, seen, said.negative(), said.year(), said.estimate());
        return new Candidate(measure, said);
    }

    /** What stands in the columns that name the series, each once. */
    private Set<String> series() {
        Set<String> series = new LinkedHashSet<>();
        for (int row = header.below(); row < grid.rows() && series.size() < MOST_SERIES; row++) {
            series.add(SeriesKey.of(grid, row, seriesColumns));
        }
        return series;
    }

    private List<Measure> picked(List<Candidate> all, Concept wanted, Optional<String> chosen, String option) {
        if (chosen.isPresent()) {
            return chosen(all, wanted, chosen.get(), option);
        }
        List<Candidate> fitting =
                all.stream().filter(each -> each.measure().concept() == wanted).toList();
        List<Candidate> best = best(fitting, wanted);
        if (!best.isEmpty() && !isOnePerYear(best)) {
            ask(best, option, ProblemKind.COLUMN_ASKED);
            return List.of();
        }
        if (best.isEmpty()) {
            refuse(all, fitting, wanted, option);
        }
        return best.stream().map(Candidate::measure).toList();
    }

    /** Wholly understood ones; of these the ones with the right unit, then those that say goods. */
    private static List<Candidate> best(List<Candidate> fitting, Concept wanted) {
        List<Candidate> best =
                fitting.stream().filter(each -> each.words().isClear()).toList();
        for (java.util.function.Predicate<Candidate> better : List.<java.util.function.Predicate<Candidate>>of(
                each -> wanted == Concept.SHARE
                        ? each.measure().unit().kind() == ColumnUnit.Kind.PERCENT
                        : each.measure().unit().currency().equals(Optional.of("USD")),
                each -> each.words().said().goods() || each.words().said().gdp())) {
            if (!isOnePerYear(best)) {
                List<Candidate> narrowed = best.stream().filter(better).toList();
                best = narrowed.isEmpty() ? best : narrowed;
            }
        }
        return best;
    }

    private static boolean isOnePerYear(List<Candidate> candidates) {
        return candidates.stream().map(each -> each.measure().year()).distinct().count() == candidates.size();
    }

    private void refuse(List<Candidate> all, List<Candidate> fitting, Concept wanted, String option) {
        if (!fitting.isEmpty()) {
            ask(fitting, option, ProblemKind.COLUMN_UNSURE);
            return;
        }
        boolean joined = choices.join().isPresent();
        List<Candidate> others = all.stream()
                .filter(each -> wanted == Concept.SHARE
                        ? each.words().said().military()
                        : each.words().said().balance() && !each.words().said().military())
                .filter(each -> !each.measure().concept().isMeasure())
                .toList();
        if (!others.isEmpty() && !joined) {
            ask(others, option, ProblemKind.COLUMN_OTHER);
        }
    }

    private void ask(List<Candidate> candidates, String option, ProblemKind kind) {
        Candidate first = candidates.get(0);
        String names = candidates.stream()
                .map(each -> each.measure().name())
                .distinct()
                .limit(12)
                .collect(Collectors.joining(" | "));
        List<String> why = new ArrayList<>(first.words().leftover());
        if (!first.words().other().isEmpty()) {
            why.add(first.words().other());
        }
        if (why.isEmpty()) {
            why.add(first.words().unit().currency().orElse("?"));
        }
        findings.add(
                header.line(),
                first.measure().column() + 1,
                first.measure().name(),
                kind,
                names,
                option,
                String.join(", ", why));
    }

    private List<Measure> chosen(List<Candidate> all, Concept wanted, String name, String option) {
        List<Measure> named = all.stream()
                .filter(each -> each.measure().name().equalsIgnoreCase(name.strip()))
                .map(each -> forced(each.measure(), wanted))
                .toList();
        if (!named.isEmpty()) {
            return named;
        }
        OptionalInt column = ColumnNames.find(header.names(), name);
        if (column.isEmpty()) {
            findings.add(
                    header.line(), 0, name, ProblemKind.CHOICE_NOT_THERE, option, ColumnNames.listed(header.names()));
            return List.of();
        }
        int index = column.getAsInt();
        Candidate made = candidate(words.get(index), header.names().get(index), index, "", BalanceSide.UNSAID);
        return List.of(forced(made.measure(), wanted));
    }

    /** A column taken for what a person says that it is. */
    private static Measure forced(Measure one, Concept wanted) {
        boolean fits = wanted == Concept.SHARE
                ? one.unit().kind() != ColumnUnit.Kind.MONEY
                : one.unit().kind() != ColumnUnit.Kind.PERCENT;
        return new Measure(
                wanted,
                one.name(),
                one.column(),
                one.series(),
                fits ? one.unit() : ColumnUnit.UNSAID,
                one.side(),
                one.negative(),
                one.year(),
                one.estimate());
    }
}
