package org.fourquadrant.model.view;

/** What the colour of a mark says. */
public enum ColourBy {
    QUADRANT,
    TARIFF,
    REGION,
    MEMBERSHIP,
    NEGOTIATION
}
