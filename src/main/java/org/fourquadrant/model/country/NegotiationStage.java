package org.fourquadrant.model.country;

/** How far the negotiations of a country on tariffs have come, as the documents report it; further stages come later. */
public enum NegotiationStage implements Trait {
    /** The day lies after the last day that the documents know of: nothing is said of it. */
    BEYOND_KNOWLEDGE,
    /** The documents report nothing. */
    NONE_REPORTED,
    /** Steps of one side are reported, as counter-tariffs, but neither a threat, talks nor an agreement. */
    STEPS_REPORTED,
    /** The country or its union is threatened with a tariff. */
    THREATENED,
    /** Talks, offers or demands are reported. */
    IN_TALKS,
    /** An agreement on tariffs is reported. */
    AGREED;

    @Override
    public boolean changesByDay() {
        return true;
    }
}
