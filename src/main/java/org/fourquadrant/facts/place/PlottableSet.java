package org.fourquadrant.facts.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.fourquadrant.model.country.Countries;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.dataset.Indicator;
import org.fourquadrant.model.dataset.Observation;

/**
 * The economies that a dataset lists, parted by whether they can be plotted: the work that a moving threshold leaves
 * as it is.
 *
 * @param plottable those with both values, in the dataset's order
 * @param notPlotted the others, in the dataset's order, each with its reason
 */
public record PlottableSet(List<Plottable> plottable, List<NotPlotted> notPlotted) {

    /** Nobody at all, as where there is no dataset. */
    public static final PlottableSet NONE = new PlottableSet(List.of(), List.of());

    public PlottableSet {
        plottable = List.copyOf(plottable);
        notPlotted = List.copyOf(notPlotted);
    }

    /**
     * The economies of a dataset in a year.
     *
     * @param carry for how many years a share is carried forward; empty takes what is stated for the year, of whatever year it is
     * @param filter which countries have a mark
     * @throws IllegalStateException if the dataset lists a country that is not known
     */
    public static PlottableSet of(
            Countries countries, Dataset dataset, int year, OptionalInt carry, Predicate<Country> filter) {
        List<Plottable> plottable = new ArrayList<>();
        List<NotPlotted> notPlotted = new ArrayList<>();
        for (CountryCode code : dataset.economies()) {
            Country country =
                    countries.find(code).orElseThrow(() -> new IllegalStateException("An unknown country: " + code));
            Optional<Observation> share = carry.isEmpty()
                    ? dataset.find(code, Indicator.DEFENCE_SHARE, year)
                    : CarriedShare.of(dataset, code, year, carry.getAsInt());
            Optional<Observation> balance = dataset.find(code, Indicator.GOODS_BALANCE, year);
            if (share.isPresent() && balance.isPresent() && filter.test(country)) {
                plottable.add(new Plottable(country, share.get(), balance.get()));
            } else {
                NotPlotted.Reason reason =
                        country.hasEndedBy(year) ? NotPlotted.Reason.ENDED : reason(country, share, balance);
                notPlotted.add(new NotPlotted(country, reason, share, balance));
            }
        }
        return new PlottableSet(plottable, notPlotted);
    }

    /**
     * The same with those of some countries alone.
     *
     * @param reason why the others have no place
     */
    public PlottableSet only(Predicate<Country> wanted, NotPlotted.Reason reason) {
        List<NotPlotted> others = new ArrayList<>(notPlotted);
        plottable.stream()
                .filter(one -> !wanted.test(one.country()))
                .map(one -> new NotPlotted(one.country(), reason, Optional.of(one.share()), Optional.of(one.balance())))
                .forEach(others::add);
        return new PlottableSet(
                plottable.stream().filter(one -> wanted.test(one.country())).toList(), others);
    }

    private static NotPlotted.Reason reason(
            Country country, Optional<Observation> share, Optional<Observation> balance) {
        if (share.isPresent() && balance.isPresent()) {
            return NotPlotted.Reason.FILTERED_OUT;
        }
        if (share.isEmpty() && balance.isEmpty()) {
            return NotPlotted.Reason.NEITHER_VALUE;
        }
        if (balance.isEmpty()) {
            return NotPlotted.Reason.NO_BALANCE;
        }
        return country.code().equals(CountryCode.EUROPEAN_UNION)
                ? NotPlotted.Reason.UNION_WITHOUT_SHARE
                : NotPlotted.Reason.NO_DEFENCE_SHARE;
    }
}
