package org.fourquadrant.model;

/** What the colour of a mark says. */
public enum ColourBy {
    QUADRANT,
    TARIFF,
    REGION,
    MEMBERSHIP,
    NEGOTIATION
}
