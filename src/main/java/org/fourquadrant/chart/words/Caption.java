package org.fourquadrant.chart.words;

import org.fourquadrant.text.WritableText;

/** The text of one place around a chart: the chart's own, a person's own, or none. */
public sealed interface Caption {

    /** What the chart says there by itself; nothing in a place that is for a person's own words only. */
    record Standard() implements Caption {}

    /** Nothing; the place is given to the chart. */
    record None() implements Caption {}

    /**
     * A person's own words.
     *
     * @param text broken into lines where it is too long for one
     */
    record Own(String text) implements Caption {
        public Own {
            text = WritableText.of(text);
        }
    }

    /** What is written, given what the chart would say; empty for nothing. */
    default String or(String standard) {
        if (this instanceof Own own) {
            return own.text();
        }
        return this instanceof None ? "" : standard;
    }
}
