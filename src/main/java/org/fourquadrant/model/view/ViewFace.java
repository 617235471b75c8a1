package org.fourquadrant.model.view;

/** What a picture of a view shows of a range of years. */
public enum ViewFace {
    /** The countries in their quadrants in the last year, with their ways. */
    CHART,
    /** A row a country, its quadrant in every year. */
    RIBBON,
    /** How many went from which quadrant to which, and who. */
    MATRIX,
    /** Arrows from the first year to the last in panels on common scales. */
    PANELS
}
