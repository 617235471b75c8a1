package org.fourquadrant.cli;

import java.util.List;
import java.util.Set;
import org.fourquadrant.export.Deck;
import org.fourquadrant.export.SceneSlides;
import org.fourquadrant.export.Slide;
import org.fourquadrant.export.SlideOptions;
import org.fourquadrant.export.SlideSize;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.model.claim.Claim;
import org.fourquadrant.model.language.LocalizedText;
import org.fourquadrant.model.scene.Scene;
import org.fourquadrant.model.scene.Scenes;

/**
 * The slides that a command was asked for.
 *
 * @param facts of the first of them
 * @param scenes at least one, as the options ask for it
 * @param isDeck whether they are those of a file, which get an agenda and their sources
 */
record AskedSlides(Facts facts, Scenes scenes, boolean isDeck) {

    /** A single view with what is claimed of it. */
    static AskedSlides ofView(Facts asked, List<Claim> claims) {
        Scene scene =
                Scene.of(LocalizedText.EMPTY, LocalizedText.EMPTY, asked.view()).withClaims(claims);
        return new AskedSlides(asked, Scenes.NONE.with(scene), false);
    }

    int count() {
        return scenes.list().size();
    }

    boolean selectsNobody() {
        return scenes.list().stream().allMatch(scene -> scene.view().selection().isEmpty());
    }

    boolean claimsNothing() {
        return scenes.list().stream().allMatch(scene -> scene.claims().isEmpty());
    }

    Deck deck(SlideWords words, SlideSize size, Set<Deck.Extra> extras) {
        SlideOptions options = SlideOptions.STANDARD.withSize(size);
        if (!isDeck) {
            Scene only = scenes.list().get(0);
            Slide slide = new Slide(only.view(), options.withCaptions(words.ofOne()), only.claims());
            return new Deck("", List.of(slide), extras);
        }
        SceneSlides told = new SceneSlides(facts);
        List<Slide> slides = scenes.list().stream()
                .map(scene -> told.of(scene, scene.view(), options.withCaptions(words.ofEach())))
                .toList();
        String title = scenes.title().in(scenes.list().get(0).view().language());
        return new Deck(words.titleOr(title), slides, extras, scenes);
    }
}
