package org.fourquadrant.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fourquadrant.export.Deck;
import org.fourquadrant.export.Slide;
import org.fourquadrant.export.SlideOptions;
import org.fourquadrant.export.SlideSize;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.scene.Scenes;

/**
 * What shall be drawn.
 *
 * @param workspace what was loaded
 * @param views at least one
 * @param isDeck whether they are scenes of a file, which get an agenda and their sources
 * @param title of all of them; may be empty
 */
record AskedSlides(Workspace workspace, List<ToldView> views, boolean isDeck, String title) {

    static AskedSlides of(Asked asked) {
        return new AskedSlides(asked.workspace(), List.of(new ToldView(asked.view(), "", "")), false, "");
    }

    /** @param asked what is shown of each scene, in their order */
    static AskedSlides of(Scenes scenes, List<Asked> asked) {
        Workspace workspace = asked.get(0).workspace();
        SceneTeller teller = new SceneTeller(workspace);
        List<ToldView> told = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            told.add(teller.tell(scenes.list().get(i), asked.get(i).view()));
        }
        return new AskedSlides(
                workspace, told, true, scenes.title().in(told.get(0).view().language()));
    }

    boolean selectsNobody() {
        return views.stream().allMatch(told -> told.view().selection().isEmpty());
    }

    Deck deck(SlideWords words, SlideSize size, Set<Deck.Extra> extras) {
        SlideOptions options = SlideOptions.STANDARD.withSize(size);
        List<Slide> slides = views.stream()
                .map(told -> new Slide(told.view(), options.withCaptions(isDeck ? words.of(told) : words.single())))
                .toList();
        return new Deck(isDeck ? words.titleOr(title) : "", slides, extras);
    }
}
