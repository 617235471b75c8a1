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
import org.fourquadrant.model.dataset.BalanceSide;

/** The columns and series of a table that may go onto the chart, with units that the titles say for all of them. */
final class MeasureCandidates {

    private static final int MOST_SERIES = 5_000;

    /**
     * What may be a measure.
     *
     * @param measure the measure
     * @param words what its name says, and leaves open
     */
    record Candidate(Measure measure, ColumnWords words) {}

    private final Grid grid;
    private final Header header;
    private final List<ColumnWords> words;
    private final List<Integer> seriesColumns;
    private final List<ColumnWords> titles;
    private final BalanceSide titled;
    private final String file;

    /** @param file name of the file, which can say what a series is of */
    MeasureCandidates(Grid grid, Header header, List<ColumnWords> words, List<Integer> seriesColumns, String file) {
        this.file = file;
        this.grid = grid;
        this.header = header;
        this.words = words;
        this.seriesColumns = seriesColumns;
        this.titles = header.titles().stream().map(ColumnWords::of).toList();
        this.titled = titled(titles);
    }

    /** Whose trade the titles say that the table is of, if they say one thing. */
    private static BalanceSide titled(List<ColumnWords> titles) {
        Set<BalanceSide> said = titles.stream()
                .filter(title -> title.said().trade()
                        || title.said().balance()
                        || title.concept().isMoney())
                .map(ColumnWords::side)
                .filter(side -> side != BalanceSide.UNSAID)
                .collect(Collectors.toSet());
        return said.size() == 1 ? said.iterator().next() : BalanceSide.UNSAID;
    }

    /** A column that a person says to be a measure. */
    Candidate of(int column) {
        return candidate(words.get(column), header.names().get(column), column, "", BalanceSide.UNSAID);
    }

    /** Every column and series that may be a measure. */
    List<Candidate> find(BalanceSide side) {
        List<Candidate> all = new ArrayList<>();
        Optional<Set<String>> series = seriesColumns.isEmpty() ? Optional.empty() : Optional.of(series());
        for (int column = 0; column < words.size(); column++) {
            ColumnWords said = words.get(column);
            if (said.concept().isMeasure() || isOther(said) || said.isBareShare()) {
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
                ColumnWords said = DefenceShares.ofSeries(each, header, file);
                if (said.concept().isMeasure() || isOther(said)) {
                    Measure one = candidate(said, each, column, each, side).measure();
                    ColumnUnit unit = said.concept().isMoney()
                            ? one.unit().filledFrom(words.get(column).unit())
                            : one.unit();
                    all.add(new Candidate(one.withUnit(unit).withYear(year), said));
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
        BalanceSide seen = side != BalanceSide.UNSAID ? side : said.side() != BalanceSide.UNSAID ? said.side() : titled;
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
}
