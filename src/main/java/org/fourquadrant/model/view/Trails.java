package org.fourquadrant.model.view;

/** Whose ways over a range of years the chart draws. */
public enum Trails {
    /** Those of the selected, year by year. */
    SELECTED,
    /** An arrow for everybody who changed quadrant, besides those of the selected. */
    CHANGED
}
