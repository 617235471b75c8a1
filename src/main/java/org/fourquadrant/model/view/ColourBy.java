package org.fourquadrant.model.view;

/** The property that colours the marks. */
public enum ColourBy {
    QUADRANT,
    TARIFF,
    REGION,
    MEMBERSHIP,
    NEGOTIATION
}
