package org.fourquadrant.model.view;

/** What a picture of a view shows of a range of years. */
public enum ViewFace {
    /** The countries in their quadrants in the last year, with trails. */
    CHART,
    /** A row a country, its quadrant in every year. */
    RIBBON
}
