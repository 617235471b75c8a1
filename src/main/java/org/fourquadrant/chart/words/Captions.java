package org.fourquadrant.chart.words;

import java.util.Objects;

/**
 * The texts around a chart that a person may replace.
 *
 * @param title above it
 * @param subtitle under the title; by itself nothing
 * @param counts how many meet the line, beside the title
 * @param legend the words before the legend; {@link Caption.None} leaves the whole legend out
 * @param note above the sources; by itself nothing
 * @param source who measured what, under the chart
 */
public record Captions(Caption title, Caption subtitle, Caption counts, Caption legend, Caption note, Caption source) {

    /** What a window shows. */
    public static final Captions STANDARD = new Captions(
            new Caption.Standard(),
            new Caption.Standard(),
            new Caption.Standard(),
            new Caption.Standard(),
            new Caption.Standard(),
            new Caption.Standard());

    public Captions {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(subtitle, "subtitle");
        Objects.requireNonNull(counts, "counts");
        Objects.requireNonNull(legend, "legend");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(source, "source");
    }

    public Captions withTitle(Caption value) {
        return new Captions(value, subtitle, counts, legend, note, source);
    }

    public Captions withSubtitle(Caption value) {
        return new Captions(title, value, counts, legend, note, source);
    }

    public Captions withCounts(Caption value) {
        return new Captions(title, subtitle, value, legend, note, source);
    }

    public Captions withLegend(Caption value) {
        return new Captions(title, subtitle, counts, value, note, source);
    }

    public Captions withNote(Caption value) {
        return new Captions(title, subtitle, counts, legend, value, source);
    }

    public Captions withSource(Caption value) {
        return new Captions(title, subtitle, counts, legend, note, value);
    }
}
