package org.fourquadrant.export;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fourquadrant.export.page.Cover;
import org.fourquadrant.export.pptx.OfficeTemplate;
import org.fourquadrant.model.claim.Claim;
import org.fourquadrant.model.scene.Scenes;
import org.fourquadrant.text.WritableText;

/**
 * Slides in one file. The first one's size and language are those of the file.
 *
 * @param title what the file is called; empty for the title of the first slide
 * @param slides at least one
 * @param extras which pages there are besides
 * @param scenes the scenes that the slides are of, for whoever opens the file; none for slides of anything else
 * @param cover the words of its first page, if it has one
 * @param template what the slides of a PowerPoint file are put on, if not on our own plain layout
 */
public record Deck(
        String title,
        List<Slide> slides,
        Set<Extra> extras,
        Scenes scenes,
        Optional<Cover> cover,
        Optional<OfficeTemplate> template) {

    /** Pages besides the slides themselves. */
    public enum Extra {
        /** What comes, before the first slide. */
        AGENDA,
        /** The chart of a view once more, as one of PowerPoint's own with its workbook; in PowerPoint files only. */
        NATIVE_CHART,
        /** The same on axes of equal steps. */
        LINEAR_CHART,
        /** A page for each selected country, after the slide it is selected on. */
        DOSSIERS,
        /** A table of what changed in tariffs, after the slide of a view that compares two days. */
        CHANGES,
        /** A slide for each claim, after the slide it is made of. */
        CLAIMS,
        /** Full citations, after the last slide. */
        SOURCES
    }

    /** @throws IllegalArgumentException if there is no slide */
    public Deck {
        title = WritableText.of(title);
        Objects.requireNonNull(scenes, "scenes");
        Objects.requireNonNull(cover, "cover");
        Objects.requireNonNull(template, "template");
        slides = List.copyOf(slides);
        extras = Set.copyOf(extras);
        if (slides.isEmpty()) {
            throw new IllegalArgumentException("A deck without a slide");
        }
    }

    /** A deck without a cover. */
    public Deck(String title, List<Slide> slides, Set<Extra> extras, Scenes scenes) {
        this(title, slides, extras, scenes, Optional.empty(), Optional.empty());
    }

    /** The same with another cover, or without one. */
    public Deck withCover(Optional<Cover> other) {
        return new Deck(title, slides, extras, scenes, other, template);
    }

    /** The same on a template, whose size and ground its slides take; without one as it is. */
    public Deck on(Optional<OfficeTemplate> other) {
        List<Slide> fitting =
                slides.stream().map(slide -> other.map(slide::on).orElse(slide)).toList();
        return new Deck(title, fitting, extras, scenes, cover, other);
    }

    /** The same without charts that PowerPoint draws itself, for files of other kinds. */
    Deck drawn() {
        Set<Extra> left = extras.stream()
                .filter(extra -> extra != Extra.NATIVE_CHART && extra != Extra.LINEAR_CHART)
                .collect(Collectors.toSet());
        return new Deck(title, slides, left, scenes, cover, template);
    }

    /** Slides that are not of scenes. */
    public Deck(String title, List<Slide> slides, Set<Extra> extras) {
        this(title, slides, extras, Scenes.NONE);
    }

    /** One slide and nothing else. */
    public static Deck of(Slide slide) {
        return new Deck("", List.of(slide), Set.of());
    }

    boolean has(Extra extra) {
        return extras.contains(extra);
    }

    /** What is claimed on slides of its own. */
    List<Claim> claims() {
        return has(Extra.CLAIMS)
                ? slides.stream().flatMap(slide -> slide.claims().stream()).toList()
                : List.of();
    }

    Slide first() {
        return slides.get(0);
    }
}
