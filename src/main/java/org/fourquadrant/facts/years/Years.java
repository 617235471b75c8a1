package org.fourquadrant.facts.years;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.function.Function;
import org.fourquadrant.facts.place.CarriedShare;
import org.fourquadrant.model.country.Countries;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.dataset.Indicator;
import org.fourquadrant.model.dataset.Observation;

/**
 * Where the countries of a dataset stood in its years. A share may be carried forward for some years from the year that it
 * was first stated for; a balance never is, and nothing is interpolated.
 */
public final class Years {

    private final Countries countries;
    private final Optional<Dataset> dataset;
    private final YearsRule rule;
    private final Optional<YearGrid> known;

    /** @param dataset the dataset; without one nobody stood anywhere */
    public Years(Countries countries, Optional<Dataset> dataset, YearsRule rule) {
        this(countries, dataset, rule, Optional.empty());
    }

    private Years(Countries countries, Optional<Dataset> dataset, YearsRule rule, Optional<YearGrid> known) {
        this.countries = countries;
        this.dataset = dataset;
        this.rule = rule;
        this.known = known;
    }

    /**
     * The same, which need not look values up again.
     *
     * @param grid the places of the same dataset, carried for as long; its line does not matter
     */
    public Years knowing(YearGrid grid) {
        return new Years(countries, dataset, rule, Optional.of(grid));
    }

    /** The years that can be asked for, ascending. */
    public NavigableSet<Integer> all() {
        return dataset.map(Dataset::years).orElseGet(TreeSet::new);
    }

    /** The economies that the dataset lists, in its order. */
    public List<Country> countries() {
        return dataset.map(Dataset::economies).orElse(List.of()).stream()
                .flatMap(code -> countries.find(code).stream())
                .toList();
    }

    /** Where a country stood in a year; empty where it has no place. */
    public Optional<YearPlace> place(CountryCode code, int year) {
        if (known.isPresent()) {
            OptionalInt row = known.get().row(code);
            return row.isEmpty() ? Optional.empty() : known.get().place(row.getAsInt(), year, rule);
        }
        return countries
                .find(code)
                .flatMap(country -> share(code, year)
                        .flatMap(share ->
                                balance(code, year).map(balance -> YearPlace.of(country, year, share, balance, rule))));
    }

    /** Where a country stood from one year to another, both included, with the years that it has a place in. */
    public List<YearPlace> places(CountryCode code, int from, int to) {
        List<YearPlace> places = new ArrayList<>();
        for (int year = from; year <= to; year++) {
            place(code, year).ifPresent(places::add);
        }
        return places;
    }

    /** The years of which a country has no place, from one year to another, both included. */
    public List<Gap> gaps(CountryCode code, int from, int to) {
        List<Gap> gaps = new ArrayList<>();
        for (int year = from; year <= to; year++) {
            gap(code, year).ifPresent(gaps::add);
        }
        return gaps;
    }

    /** Who moved from one year to another, with those who stayed. */
    public Moves moves(int from, int to) {
        List<Move> moves = new ArrayList<>();
        List<Gap> leftOut = new ArrayList<>();
        for (CountryCode code : dataset.map(Dataset::economies).orElse(List.of())) {
            Optional<YearPlace> first = place(code, from);
            Optional<YearPlace> last = place(code, to);
            if (first.isPresent() && last.isPresent()) {
                moves.add(new Move(first.get(), last.get()));
            } else {
                gap(code, first.isEmpty() ? from : to).ifPresent(leftOut::add);
            }
        }
        return new Moves(moves, leftOut);
    }

    private Optional<Gap> gap(CountryCode code, int year) {
        return known.isPresent() ? known.get().gap(code, year, () -> findGap(code, year)) : findGap(code, year);
    }

    private Optional<Gap> findGap(CountryCode code, int year) {
        boolean hasShare = share(code, year).isPresent();
        boolean hasBalance = balance(code, year).isPresent();
        Optional<Country> country = countries.find(code);
        if (hasShare && hasBalance || country.isEmpty()) {
            return Optional.empty();
        }
        if (country.get().hasEndedBy(year)) {
            return Optional.of(new Gap(country.get(), year, Gap.Reason.ENDED));
        }
        Gap.Reason reason =
                hasShare ? Gap.Reason.NO_BALANCE : hasBalance ? Gap.Reason.NO_DEFENCE_SHARE : Gap.Reason.NEITHER_VALUE;
        return Optional.of(new Gap(country.get(), year, reason));
    }

    private Optional<Observation> share(CountryCode code, int year) {
        return dataset.flatMap(known -> CarriedShare.of(known, code, year, rule.carry()));
    }

    private Optional<Observation> balance(CountryCode code, int year) {
        return dataset.flatMap(find(code, Indicator.GOODS_BALANCE, year));
    }

    private static Function<Dataset, Optional<Observation>> find(CountryCode code, Indicator indicator, int year) {
        return dataset -> dataset.find(code, indicator, year);
    }
}
