package org.fourquadrant.model.idea;

import java.util.Objects;
import java.util.Optional;
import org.fourquadrant.model.document.Citation;
import org.fourquadrant.model.language.LocalizedText;

/**
 * A purpose that tariffs can have, with what is usual for it.
 *
 * @param id unique id
 * @param name what it is called
 * @param term how long such a tariff stands
 * @param scope how wide it is, in words
 * @param reach how wide it is
 * @param rate how high it is, per cent
 * @param trend how the rate moves; may be empty
 * @param example an example
 * @param citation where it stands
 */
public record Purpose(
        String id,
        LocalizedText name,
        Term term,
        LocalizedText scope,
        Reach reach,
        Bounds rate,
        LocalizedText trend,
        LocalizedText example,
        Citation citation) {

    /** How wide a tariff is. */
    public enum Reach {
        /** All goods. */
        BROAD,
        /** Some goods. */
        NARROW,
        ANY
    }

    /**
     * Bounds, both included.
     *
     * @param least empty without a least value
     * @param most empty without a largest value
     */
    public record Bounds(Optional<Double> least, Optional<Double> most) {
        public Bounds {
            Objects.requireNonNull(least, "least");
            Objects.requireNonNull(most, "most");
        }
    }

    /**
     * How long a tariff stands.
     *
     * @param text in words, as the source says
     * @param days in days, which are ours
     * @param lasting whether it is to stay
     */
    public record Term(LocalizedText text, Bounds days, boolean lasting) {
        public Term {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(days, "days");
        }
    }

    public Purpose {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(term, "term");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(reach, "reach");
        Objects.requireNonNull(rate, "rate");
        Objects.requireNonNull(trend, "trend");
        Objects.requireNonNull(example, "example");
        Objects.requireNonNull(citation, "citation");
    }
}
