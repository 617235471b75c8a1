package org.fourquadrant.data.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fourquadrant.data.importing.table.Findings;
import org.fourquadrant.data.problem.ProblemKind;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.dataset.Indicator;
import org.fourquadrant.model.dataset.Observation;

/** Takes the measure that a table lacks from another dataset, by country and year. */
final class MeasureJoin {

    /** How many years before its own a row takes a figure from, the nearest first; else one after it. */
    private static final List<Integer> YEARS_BACK = List.of(0, 1, 2, 3, 4, 5, -1);

    private static final int YEARS_NAMED = 3;

    /**
     * Whose figure of which year is wanted.
     *
     * @param country the country
     * @param year the year
     */
    record Wanted(CountryCode country, int year) {}

    /**
     * What was found.
     *
     * @param from name of the dataset
     * @param observations its figures, for the years of the rows
     */
    record Joined(String from, List<Observation> observations) {}

    private record Source(Dataset dataset, long found) {}

    private final List<Dataset> known;
    private final Optional<String> chosen;
    private final Findings findings;

    /** @param chosen name of the dataset that a person chose */
    MeasureJoin(List<Dataset> known, Optional<String> chosen, Findings findings) {
        this.known = known;
        this.chosen = chosen;
        this.findings = findings;
    }

    /**
     * The figures of an indicator; empty where no dataset has any.
     *
     * @param line the line of the header, where it is said
     */
    Optional<Joined> join(Indicator indicator, Set<Wanted> wanted, int line) {
        Optional<Dataset> from = source(indicator, wanted);
        if (from.isEmpty()) {
            return Optional.empty();
        }
        List<Observation> found = new ArrayList<>();
        for (Wanted one : wanted) {
            nearest(from.get(), indicator, one).ifPresent(figure -> found.add(figure.shownFor(one.year())));
        }
        if (found.isEmpty()) {
            return Optional.empty();
        }
        String name = from.get().info().name();
        ProblemKind kind = indicator == Indicator.GOODS_BALANCE ? ProblemKind.BALANCE_JOINED : ProblemKind.SHARE_JOINED;
        String added = String.valueOf(found.size());
        findings.add(line, 0, "", kind, name, added, String.valueOf(wanted.size()), span(found));
        return Optional.of(new Joined(name, found));
    }

    private static String span(List<Observation> found) {
        TreeSet<Integer> years =
                found.stream().map(Observation::measuredIn).collect(Collectors.toCollection(TreeSet::new));
        return years.size() <= YEARS_NAMED
                ? years.stream().map(String::valueOf).collect(Collectors.joining(", "))
                : years.first() + "–" + years.last();
    }

    /** The dataset that a person chose, else the one that has figures for most rows. */
    private Optional<Dataset> source(Indicator indicator, Set<Wanted> wanted) {
        if (chosen.isPresent()) {
            Optional<Dataset> named = known.stream()
                    .filter(dataset -> dataset.info().name().equals(chosen.get()))
                    .findFirst();
            if (named.isEmpty()) {
                String names = known.stream().map(one -> one.info().name()).collect(Collectors.joining(", "));
                findings.add(ProblemKind.JOIN_UNKNOWN, chosen.get(), names);
            }
            return named;
        }
        return known.stream()
                .map(dataset -> new Source(dataset, found(dataset, indicator, wanted)))
                .max(Comparator.comparingLong(Source::found).thenComparing(source -> -known.indexOf(source.dataset())))
                .map(Source::dataset);
    }

    private static long found(Dataset dataset, Indicator indicator, Set<Wanted> wanted) {
        return wanted.stream()
                .filter(one ->
                        dataset.find(one.country(), indicator, one.year()).isPresent())
                .count();
    }

    private static Optional<Observation> nearest(Dataset dataset, Indicator indicator, Wanted wanted) {
        return YEARS_BACK.stream()
                .flatMap(back -> dataset.find(wanted.country(), indicator, wanted.year() - back).stream())
                .findFirst();
    }
}
