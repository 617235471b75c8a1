package org.fourquadrant.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.fourquadrant.chart.words.Caption;
import org.fourquadrant.chart.words.Captions;
import org.fourquadrant.export.page.Cover;
import picocli.CommandLine.Option;

/**
 * The options that say what is written around a chart, or on the cover where there is one. An empty text leaves its place
 * out.
 */
final class SlideWords {

    @Option(names = "--cover")
    private boolean cover;

    @Option(names = "--title", paramLabel = "TEXT")
    private String title;

    @Option(names = "--subtitle", paramLabel = "TEXT")
    private String subtitle;

    @Option(names = "--author", paramLabel = "TEXT")
    private String author;

    @Option(names = "--date", paramLabel = "DATE")
    private LocalDate date;

    @Option(names = "--note", paramLabel = "TEXT")
    private String note;

    /** The cover, if one was asked for. */
    Optional<Cover> cover() {
        return cover
                ? Optional.of(new Cover(orEmpty(title), orEmpty(subtitle), orEmpty(author), Optional.ofNullable(date)))
                : Optional.empty();
    }

    /**
     * Refuses words that would stand nowhere.
     *
     * @param isDeck whether there are scenes, which keep their own words
     */
    void refuseLost(boolean isDeck) {
        if (!cover && (author != null || date != null || isDeck && subtitle != null)) {
            throw new WrongUsage("slide.cover.words");
        }
    }

    /** The title of a file of several slides. */
    String titleOr(String standard) {
        return title == null ? standard : title;
    }

    /** The words around a single slide. */
    Captions ofOne() {
        return cover ? ofEach() : ofEach().withTitle(given(title)).withSubtitle(given(subtitle));
    }

    /** The words around each slide of several; title and subtitle are those of the deck or of the scene. */
    Captions ofEach() {
        return Captions.STANDARD.withNote(given(note));
    }

    private static String orEmpty(String option) {
        return option == null ? "" : option;
    }

    private static Caption given(String option) {
        if (option == null) {
            return new Caption.Standard();
        }
        return option.isBlank() ? new Caption.None() : new Caption.Own(option);
    }
}
