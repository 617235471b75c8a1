package org.fourquadrant.facts.years;

/** Why a face of the years has nothing to show. */
public enum NoFace {
    /** The dataset has one year only. */
    DATASET_OF_ONE_YEAR,
    /** One year alone is shown, and the face shows two. */
    ONE_YEAR_SHOWN,
    /** Nobody who passes the filter has a place in the years that it shows. */
    NOBODY
}
