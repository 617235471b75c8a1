package org.fourquadrant.model.view;

/** The property that colours the marks. */
public enum ColourBy {
    QUADRANT,
    TARIFF,
    /** What changed in the tariff from one day to another. */
    TARIFF_CHANGE,
    /** The tariff weighted by imports. */
    WEIGHTED_TARIFF,
    /** The rate that the formula of the reciprocal tariff gives. */
    FORMULA,
    REGION,
    MEMBERSHIP,
    NEGOTIATION
}
