package org.fourquadrant.cli;

import java.util.List;
import java.util.Set;
import org.fourquadrant.export.Deck;
import org.fourquadrant.export.SceneSlides;
import org.fourquadrant.export.Slide;
import org.fourquadrant.export.SlideOptions;
import org.fourquadrant.export.SlideSize;
import org.fourquadrant.export.page.Evidence;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.language.LocalizedText;
import org.fourquadrant.model.scene.Scene;
import org.fourquadrant.model.scene.Scenes;
import org.fourquadrant.model.view.View;

/**
 * What shall be drawn.
 *
 * @param workspace what was loaded
 * @param scenes at least one, as the options ask for it
 * @param isDeck whether they are those of a file, which get an agenda and their sources
 */
record AskedSlides(Workspace workspace, Scenes scenes, boolean isDeck) {

    /** A single view. */
    static AskedSlides of(Asked asked) {
        Scene scene = Scene.of(LocalizedText.EMPTY, LocalizedText.EMPTY, asked.view());
        return new AskedSlides(asked.workspace(), Scenes.NONE.with(scene), false);
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
            View view = scenes.list().get(0).view();
            return new Deck("", List.of(new Slide(view, options.withCaptions(words.ofOne()))), extras);
        }
        SceneSlides told = new SceneSlides(new Evidence(workspace));
        List<Slide> slides = scenes.list().stream()
                .map(scene -> told.of(scene, scene.view(), options.withCaptions(words.ofEach())))
                .toList();
        String title = scenes.title().in(scenes.list().get(0).view().language());
        return new Deck(words.titleOr(title), slides, extras, scenes);
    }
}
