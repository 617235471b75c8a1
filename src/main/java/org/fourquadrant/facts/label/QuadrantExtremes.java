package org.fourquadrant.facts.label;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.fourquadrant.facts.place.PlottedCountry;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.country.Quadrant;

/** The countries that mark the outline of the quadrants. */
public final class QuadrantExtremes {

    private QuadrantExtremes() {}

    /**
     * In each quadrant the country with the largest balance and the one farthest from the line; of equals the first by
     * code.
     *
     * @param threshold the line, per cent of GDP
     */
    public static Set<CountryCode> of(Collection<PlottedCountry> countries, double threshold) {
        Comparator<PlottedCountry> bySize =
                Comparator.comparingDouble(country -> Math.abs(country.balance().value()));
        Comparator<PlottedCountry> byDistance =
                Comparator.comparingDouble(country -> Math.abs(country.distanceTo(threshold)));
        Set<CountryCode> extremes = new HashSet<>();
        for (Quadrant quadrant : Quadrant.values()) {
            for (Comparator<PlottedCountry> order : List.of(bySize, byDistance)) {
                within(countries, quadrant)
                        .max(order.thenComparing(code().reversed()))
                        .ifPresent(country -> extremes.add(country.country().code()));
            }
        }
        return extremes;
    }

    private static Stream<PlottedCountry> within(Collection<PlottedCountry> countries, Quadrant quadrant) {
        return countries.stream().filter(country -> country.quadrant() == quadrant);
    }

    private static Comparator<PlottedCountry> code() {
        return Comparator.comparing(country -> country.country().code());
    }
}
