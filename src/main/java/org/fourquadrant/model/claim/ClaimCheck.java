package org.fourquadrant.model.claim;

import java.util.Objects;

/** The result of checking a claim: whether its answer still holds. */
public sealed interface ClaimCheck {

    /** The answer is the same. */
    record Holds() implements ClaimCheck {}

    /**
     * The answer is another one.
     *
     * @param before the answer that the claim keeps
     * @param now the answer of now
     * @param askedOf what it was asked of now
     */
    record Changed(ClaimResult before, ClaimResult now, MadeOn askedOf) implements ClaimCheck {
        public Changed {
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(now, "now");
            Objects.requireNonNull(askedOf, "askedOf");
        }
    }

    /**
     * There is no answer.
     *
     * @param obstacle why
     * @param of the dataset, year, country, definition or date that it is about; may be empty
     */
    record NotComputable(Obstacle obstacle, String of) implements ClaimCheck {
        public NotComputable {
            Objects.requireNonNull(obstacle, "obstacle");
            Objects.requireNonNull(of, "of");
        }
    }

    /** Why a question has no answer. */
    enum Obstacle {
        DATASET_MISSING,
        YEAR_MISSING,
        COUNTRY_UNKNOWN,
        COUNTRY_NOT_PLOTTED,
        VALUE_MISSING,
        /** The figure is printed without decimals and lies near the line. */
        NOT_DECIDED,
        DEFINITION_MISSING,
        /** The as-of date lies after the last day that the documents know of. */
        BEYOND_DOCUMENTS,
        NOTHING_TO_COUNT
    }
}
