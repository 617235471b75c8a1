package org.fourquadrant.facts.theory;

import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import org.fourquadrant.facts.place.PlottedCountry;

/**
 * A plotted country and what happened to it by a day.
 *
 * @param place the country with its values
 * @param law its tariff on all goods by the acts, per cent; empty where they say nothing
 * @param deficitShare the deficit's part of what the United States import from it, per cent; empty where no trade is known
 * @param formula the rate that the formula of the reciprocal tariff gives, per cent; empty where no trade is known or the order
 *     leaves the country out
 * @param marks what happened
 */
public record TheoryCase(
        PlottedCountry place,
        OptionalDouble law,
        OptionalDouble deficitShare,
        OptionalDouble formula,
        Set<Mark> marks) {

    /** What can have happened to a country. */
    public enum Mark {
        /** An agreement is reported, or an act is one. */
        AGREEMENT,
        /** A tariff was threatened. */
        THREAT,
        /** It was left out of a tariff. */
        EXEMPTION,
        /** More for defence was demanded of it. */
        DEFENCE_DEMAND,
        /** It pledged more for defence. */
        DEFENCE_PLEDGE
    }

    public TheoryCase {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(deficitShare, "deficitShare");
        Objects.requireNonNull(formula, "formula");
        marks = Set.copyOf(marks);
    }

    /** What the tariff by law leaves over of the formula, percentage points. */
    OptionalDouble residual() {
        return law.isPresent() && formula.isPresent()
                ? OptionalDouble.of(law.getAsDouble() - formula.getAsDouble())
                : OptionalDouble.empty();
    }
}
