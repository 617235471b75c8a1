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
    Captions single() {
        return Captions.STANDARD
                .withTitle(given(title, ""))
                .withSubtitle(given(subtitle, ""))
                .withNote(given(note, ""));
    }

    /** The words around a slide of several, whose scene has its own. */
    Captions of(ToldView told) {
        return Captions.STANDARD
                .withTitle(given(null, told.title()))
                .withSubtitle(given(subtitle, told.notes()))
                .withNote(given(note, ""));
    }

    private static Caption given(String option, String scene) {
        if (option != null) {
            return option.isBlank() ? new Caption.None() : new Caption.Own(option);
        }
        return scene.isBlank() ? new Caption.Standard() : new Caption.Own(scene);
    }
}
