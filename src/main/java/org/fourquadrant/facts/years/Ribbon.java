package org.fourquadrant.facts.years;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.view.RibbonOrder;

/**
 * Where every country stood in every year of a range, a row a country.
 *
 * @param from the first year
 * @param to the last year
 * @param line what the years are held against
 * @param rows the countries that have a place in any of the years, in the order asked for
 */
public record Ribbon(int from, int to, LineOfYears line, List<RibbonRow> rows) {

    public Ribbon {
        rows = List.copyOf(rows);
    }

    /**
     * The ribbon of countries.
     *
     * @param grid their values
     * @param from the first year, which the grid has
     * @param to the last year, which the grid has
     * @param shown whose rows are wanted
     */
    public static Ribbon of(YearGrid grid, int from, int to, LineOfYears line, Predicate<Country> shown) {
        List<RibbonRow> rows = new ArrayList<>();
        for (int row = 0; row < grid.countries().size(); row++) {
            if (shown.test(grid.countries().get(row))) {
                rows.add(new RibbonRow(grid, row, from, to, line.threshold()));
            }
        }
        rows.removeIf(row -> !row.hasPlace());
        return new Ribbon(from, to, line, rows);
    }

    /** The same with its rows in another order; those that are alike in it by name. */
    public Ribbon sorted(RibbonOrder order, Language language) {
        Comparator<RibbonRow> byName = Comparator.comparingInt(row -> row.placeByName(language));
        List<RibbonRow> sorted = new ArrayList<>(rows);
        sorted.sort(
                switch (order) {
                    case NAME -> byName;
                    case BALANCE ->
                        Comparator.comparingDouble(RibbonRow::lastBalance).thenComparing(byName);
                    case TIME -> highest(RibbonRow::yearsHere).thenComparing(byName);
                    case LAST_CROSSING ->
                        highest(row -> row.lastCrossing()
                                        .map(RibbonRow.Crossed::year)
                                        .orElse(0))
                                .thenComparing(byName);
                });
        return new Ribbon(from, to, line, sorted);
    }

    private static Comparator<RibbonRow> highest(Function<RibbonRow, Integer> of) {
        return Comparator.comparing(of, Comparator.reverseOrder());
    }

    /** The same with the rows of some countries only. */
    public Ribbon only(Set<CountryCode> countries) {
        List<RibbonRow> wanted = rows.stream()
                .filter(row -> countries.contains(row.country().code()))
                .toList();
        return new Ribbon(from, to, line, wanted);
    }

    /** How many years there are. */
    public int years() {
        return to - from + 1;
    }
}
