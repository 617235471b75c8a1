package org.fourquadrant.facts.years;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.country.NameOrder;
import org.fourquadrant.model.language.Language;

/**
 * The values of countries in all years of a dataset as plain numbers, which a moving line leaves as they are. A row is a
 * country, a column a year.
 */
public final class YearGrid {

    private static final double USUAL = 0.98;

    private final List<Country> countries;
    private final int first;
    private final int columns;
    private final double[] least;
    private final double[] most;
    private final double[] shares;
    private final double[] balances;
    private final int[] measuredIn;
    private final YearPlace[] places;
    private final Map<Integer, Double> usual = new ConcurrentHashMap<>();

    private final Map<Language, int[]> byName = new ConcurrentHashMap<>();
    private final Map<CountryYear, Optional<Gap>> gaps = new ConcurrentHashMap<>();

    // Made when first asked for.
    private Map<CountryCode, Integer> rows;

    private record CountryYear(CountryCode country, int year) {}

    private YearGrid(List<Country> countries, int first, int columns) {
        this.countries = List.copyOf(countries);
        this.first = first;
        this.columns = columns;
        int size = countries.size() * columns;
        least = new double[size];
        most = new double[size];
        shares = new double[size];
        balances = new double[size];
        measuredIn = new int[size];
        places = new YearPlace[size];
        Arrays.fill(balances, Double.NaN);
    }

    /** The values of the countries that have a place in any of the years. */
    public static YearGrid of(Years years) {
        List<Country> countries = new ArrayList<>();
        List<List<YearPlace>> places = new ArrayList<>();
        for (Country country : years.countries()) {
            List<YearPlace> itsPlaces = years.all().isEmpty()
                    ? List.of()
                    : years.places(
                            country.code(), years.all().first(), years.all().last());
            if (!itsPlaces.isEmpty()) {
                countries.add(country);
                places.add(itsPlaces);
            }
        }
        int first = countries.isEmpty() ? 0 : years.all().first();
        int last = countries.isEmpty() ? -1 : years.all().last();
        YearGrid grid = new YearGrid(countries, first, last - first + 1);
        for (int row = 0; row < places.size(); row++) {
            for (YearPlace place : places.get(row)) {
                grid.put(row, place);
            }
        }
        return grid;
    }

    private void put(int row, YearPlace place) {
        int at = at(row, place.year());
        least[at] = place.share().least();
        most[at] = place.share().most();
        shares[at] = place.share().value();
        balances[at] = place.balance().value();
        measuredIn[at] = place.share().measuredIn();
        places[at] = place;
    }

    /** Where a country stood in a year, by a rule; empty where it has no place. */
    Optional<YearPlace> place(int row, int year, YearsRule rule) {
        return year < first || year > last()
                ? Optional.empty()
                : Optional.ofNullable(places[at(row, year)]).map(place -> place.by(rule));
    }

    /** The row of a country; empty where it has no place in any year. */
    OptionalInt row(CountryCode code) {
        Integer row = rows().get(code);
        return row == null ? OptionalInt.empty() : OptionalInt.of(row);
    }

    private synchronized Map<CountryCode, Integer> rows() {
        if (rows == null) {
            rows = new HashMap<>();
            for (int row = 0; row < countries.size(); row++) {
                rows.put(countries.get(row).code(), row);
            }
        }
        return rows;
    }

    /** The place of a row's country among all by their names, from 0: a moving line sorts again and again. */
    int placeByName(int row, Language language) {
        return byName.computeIfAbsent(language, this::placesByName)[row];
    }

    private int[] placesByName(Language language) {
        List<Country> sorted = new ArrayList<>(countries);
        sorted.sort(NameOrder.in(language));
        return countries.stream().mapToInt(sorted::indexOf).toArray();
    }

    /** What a country lacks in a year, which no line changes; looked up once. */
    Optional<Gap> gap(CountryCode code, int year, Supplier<Optional<Gap>> found) {
        return gaps.computeIfAbsent(new CountryYear(code, year), any -> found.get());
    }

    /** The countries that have a place in any year, in the dataset's order. */
    public List<Country> countries() {
        return countries;
    }

    /** The first year of all. */
    public int first() {
        return first;
    }

    /** The last year of all. */
    public int last() {
        return first + columns - 1;
    }

    /** What a country was in a year with the line at a threshold, per cent of GDP; a gap where it has no place. */
    public RibbonCell cell(int row, int year, double threshold) {
        int at = at(row, year);
        if (Double.isNaN(balances[at])) {
            return RibbonCell.GAP;
        }
        boolean surplus = balances[at] >= 0;
        if (least[at] >= threshold) {
            return surplus ? RibbonCell.I : RibbonCell.IV;
        }
        return most[at] >= threshold ? RibbonCell.UNDECIDED : surplus ? RibbonCell.II : RibbonCell.III;
    }

    /** The year that the share of a country's place in a year is of. */
    public int measuredIn(int row, int year) {
        return measuredIn[at(row, year)];
    }

    /** The balance of a country's place in a year, million US dollars; not a number where it has none. */
    public double balance(int row, int year) {
        return balances[at(row, year)];
    }

    /**
     * The highest share of nearly all places from a year on, per cent of GDP: of all but the highest two in a hundred, since a
     * few years of war would press everybody else together. Not a number where there is no place.
     */
    public double usualShareFrom(int year) {
        return usual.computeIfAbsent(year, this::findUsualShare);
    }

    private double findUsualShare(int year) {
        double[] placed = placed(shares, year);
        Arrays.sort(placed);
        return placed.length == 0 ? Double.NaN : placed[(int) Math.ceil(placed.length * USUAL) - 1];
    }

    /** The highest share of some countries from a year on, per cent of GDP; 0 where they have no place. */
    public double highestShareFrom(int year, Set<CountryCode> of) {
        double highest = 0;
        for (CountryCode code : of) {
            OptionalInt row = row(code);
            for (int at = year; row.isPresent() && at <= last(); at++) {
                highest = Math.max(highest, shares[at(row.getAsInt(), at)]);
            }
        }
        return highest;
    }

    /** The countries that have a higher share in any year of a range. */
    public List<Country> above(double share, int from, int to) {
        return countries.stream()
                .filter(country -> isAbove(share, rows().get(country.code()), from, to))
                .toList();
    }

    private boolean isAbove(double share, int row, int from, int to) {
        for (int year = Math.max(first, from); year <= Math.min(last(), to); year++) {
            if (shares[at(row, year)] > share) {
                return true;
            }
        }
        return false;
    }

    /** The balances of all places from a year on, million US dollars. */
    public double[] balancesFrom(int year) {
        return placed(balances, year);
    }

    private double[] placed(double[] values, int year) {
        double[] found = new double[values.length];
        int count = 0;
        for (int at = 0; at < values.length; at++) {
            if (at % columns >= year - first && !Double.isNaN(balances[at])) {
                found[count++] = values[at];
            }
        }
        return Arrays.copyOf(found, count);
    }

    private int at(int row, int year) {
        return row * columns + year - first;
    }
}
