package org.fourquadrant.cli;

import org.fourquadrant.chart.words.Caption;
import org.fourquadrant.chart.words.Captions;
import picocli.CommandLine.Option;

/** The options that say what is written around a chart. An empty text leaves its place out. */
final class SlideWords {

    @Option(names = "--title", paramLabel = "TEXT")
    private String title;

    @Option(names = "--subtitle", paramLabel = "TEXT")
    private String subtitle;

    @Option(names = "--note", paramLabel = "TEXT")
    private String note;

    /** The title of a file of several slides. */
    String titleOr(String standard) {
        return title == null ? standard : title;
    }

    /** The words around a single slide. */
    Captions ofOne() {
        return ofEach().withTitle(given(title));
    }

    /** The words around each slide of several; the title is that of them all. */
    Captions ofEach() {
        return Captions.STANDARD.withSubtitle(given(subtitle)).withNote(given(note));
    }

    private static Caption given(String option) {
        if (option == null) {
            return new Caption.Standard();
        }
        return option.isBlank() ? new Caption.None() : new Caption.Own(option);
    }
}
