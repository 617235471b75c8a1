package org.fourquadrant.export;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Slides in one file. The first one's size and language are those of the file.
 *
 * @param title what the file is called; empty for the title of the first slide
 * @param slides at least one
 * @param extras which pages there are besides
 */
public record Deck(String title, List<Slide> slides, Set<Extra> extras) {

    /** Pages besides the slides themselves. */
    public enum Extra {
        /** What comes, before the first slide. */
        AGENDA,
        /** A page for each selected country, after the slide it is selected on. */
        DOSSIERS,
        /** Full citations, after the last slide. */
        SOURCES
    }

    /** @throws IllegalArgumentException if there is no slide */
    public Deck {
        Objects.requireNonNull(title, "title");
        slides = List.copyOf(slides);
        extras = Set.copyOf(extras);
        if (slides.isEmpty()) {
            throw new IllegalArgumentException("A deck without a slide");
        }
    }

    /** One slide and nothing else. */
    public static Deck of(Slide slide) {
        return new Deck("", List.of(slide), Set.of());
    }

    Slide first() {
        return slides.get(0);
    }
}
