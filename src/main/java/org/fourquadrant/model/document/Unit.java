package org.fourquadrant.model.document;

/** Unit of a statement's value; money is in single units of the currency, not thousands or millions. */
public enum Unit {
    PERCENT,
    PERCENT_OF_GDP,
    PERCENTAGE_POINTS,
    USD,
    EUR,
    JPY,
    DAYS,
    YEARS,
    /** Economies, vehicles, aircraft or whatever else the summary says is counted. */
    COUNT
}
