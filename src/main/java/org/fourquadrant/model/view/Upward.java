package org.fourquadrant.model.view;

/** What the upward axis of the chart measures. Above zero is a US surplus by either, so that quadrants mean the same. */
public enum Upward {
    /** The goods-trade balance. */
    BALANCE,
    /** What the formula of the reciprocal tariff gives as it is printed: below zero for a US deficit. */
    FORMULA
}
