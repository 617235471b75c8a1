package org.fourquadrant.ui.export;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.fourquadrant.export.ClaimSlides;
import org.fourquadrant.export.Deck;
import org.fourquadrant.export.SceneSlides;
import org.fourquadrant.export.Slide;
import org.fourquadrant.export.pptx.OfficeTemplate;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.model.scene.Notebook;
import org.fourquadrant.model.scene.Scene;
import org.fourquadrant.model.scene.Scenes;
import org.fourquadrant.model.view.View;
import org.fourquadrant.model.view.ViewFace;

/**
 * A file to be made in the background, as chosen at one moment.
 *
 * @param facts what is shown
 * @param notebook the claims and scenes at hand
 * @param content what the file is made of
 * @param slide the slide of what is shown; others take its size, words, language and theme
 * @param extras the pages wanted besides, where there is something to be on them
 * @param template what a PowerPoint file is put on, if not on our own layout
 */
record Order(
        Facts facts,
        Notebook notebook,
        Content content,
        Slide slide,
        Set<Deck.Extra> extras,
        Optional<OfficeTemplate> template) {

    Order {
        Objects.requireNonNull(facts, "facts");
        Objects.requireNonNull(notebook, "notebook");
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(slide, "slide");
        extras = Set.copyOf(extras);
        Objects.requireNonNull(template, "template");
    }

    /** Whether it is the chart of what is shown and nothing else, which has no pages. */
    boolean isOnePicture() {
        return content == Content.VIEW
                && extras.isEmpty()
                && template.isEmpty()
                && slide.view().years().face() == ViewFace.CHART;
    }

    /** The deck; it asks what documents say, which takes a moment. */
    Deck deck() {
        return plain().on(template);
    }

    private Deck plain() {
        return switch (content) {
            case VIEW -> new Deck("", List.of(slide), extras);
            case SCENES -> scenes();
            case CLAIMS -> claims();
        };
    }

    private Deck scenes() {
        Scenes dressed = notebook.scenes().scenes();
        dressed = dressed.withList(dressed.list().stream().map(this::dressed).toList());
        SceneSlides told = new SceneSlides(facts);
        List<Slide> slides = dressed.list().stream()
                .map(scene -> told.of(scene, scene.view(), slide.options()))
                .toList();
        String title = dressed.title().in(slide.view().language());
        return new Deck(title, slides, with(Deck.Extra.AGENDA, Deck.Extra.SOURCES), dressed);
    }

    private Scene dressed(Scene scene) {
        View view = scene.view()
                .withLanguage(slide.view().language())
                .withTheme(slide.view().theme());
        return scene.withView(view);
    }

    private Deck claims() {
        ClaimSlides told = new ClaimSlides(facts);
        List<Slide> slides =
                notebook.claims().stream().map(claim -> told.of(claim, slide)).toList();
        return new Deck("", slides, with(Deck.Extra.SOURCES));
    }

    private Set<Deck.Extra> with(Deck.Extra... more) {
        Set<Deck.Extra> all = EnumSet.copyOf(List.of(more));
        all.addAll(extras);
        return all;
    }
}
