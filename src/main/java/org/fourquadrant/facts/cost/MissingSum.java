package org.fourquadrant.facts.cost;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fourquadrant.facts.place.PlottedCountry;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.dataset.Observation;
import org.fourquadrant.model.document.Citation;
import org.fourquadrant.model.document.Quantity;
import org.fourquadrant.model.document.Unit;

/**
 * What those of some countries that are below a share lack together a year, in dollars; each by its own GDP.
 *
 * @param target the share, per cent of GDP
 * @param below those below it with a GDP in dollars
 * @param withoutGdp those below it without one: they are not in the sum
 * @param missing what they lack together, US dollars a year
 * @param firstYear the earliest year that one of the GDPs is of; empty where nobody is below
 * @param lastYear the latest one
 * @param citations where the shares and GDPs of those in the sum stand
 */
public record MissingSum(
        double target,
        List<PlottedCountry> below,
        List<PlottedCountry> withoutGdp,
        Quantity missing,
        Optional<Integer> firstYear,
        Optional<Integer> lastYear,
        List<Citation> citations) {

    public MissingSum {
        below = List.copyOf(below);
        withoutGdp = List.copyOf(withoutGdp);
        Objects.requireNonNull(missing, "missing");
        Objects.requireNonNull(firstYear, "firstYear");
        Objects.requireNonNull(lastYear, "lastYear");
        citations = List.copyOf(citations);
    }

    /** The sum of countries, each with the GDPs that are at hand for it. */
    public static MissingSum of(List<PlottedCountry> countries, double target, Function<CountryCode, List<Gdp>> gdps) {
        List<PlottedCountry> all =
                countries.stream().filter(one -> one.share().value() < target).toList();
        List<PlottedCountry> with =
                all.stream().filter(one -> dollars(one, gdps).isPresent()).toList();
        double sum = with.stream()
                .mapToDouble(one -> new DefenceCost(one.share().value(), target)
                        .missingAmount(dollars(one, gdps).orElseThrow().amount())
                        .value())
                .sum();
        List<Integer> years = with.stream()
                .flatMap(one -> dollars(one, gdps).stream())
                .map(Gdp::origin)
                .map(origin -> ((Gdp.Origin.Listed) origin).value())
                .map(Observation::measuredIn)
                .sorted()
                .toList();
        return new MissingSum(
                target,
                with,
                all.stream().filter(one -> !with.contains(one)).toList(),
                new Quantity(sum, Unit.USD),
                years.stream().findFirst(),
                years.stream().reduce((one, later) -> later),
                with.stream()
                        .flatMap(one -> Stream.of(
                                one.share().citation(),
                                dollars(one, gdps).orElseThrow().citation()))
                        .distinct()
                        .toList());
    }

    private static Optional<Gdp> dollars(PlottedCountry one, Function<CountryCode, List<Gdp>> gdps) {
        return gdps.apply(one.country().code()).stream()
                .filter(gdp -> gdp.origin() instanceof Gdp.Origin.Listed)
                .findFirst();
    }
}
