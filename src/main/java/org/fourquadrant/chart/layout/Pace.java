package org.fourquadrant.chart.layout;

/** How long a picture is looked at. */
public enum Pace {
    /** It stays: its labels are looked places for as if none had been shown before. */
    AT_REST,
    /** Another of a later or earlier year follows at once: labels stay where they were beside their marks, as far as they can. */
    IN_PASSING
}
