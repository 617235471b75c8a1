package org.fourquadrant.model.country;

/** What a filter can ask of a country. A country may have several memberships, and one of every other kind. */
public sealed interface Trait permits Region, Membership, Alignment, RateRange, TariffMove, NegotiationStage {

    /** Whether a country can have it on one day and not on another. */
    default boolean changesByDay() {
        return false;
    }
}
