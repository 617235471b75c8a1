package org.fourquadrant.export;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.fourquadrant.chart.words.Caption;
import org.fourquadrant.chart.words.Captions;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.model.claim.ClaimResult;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.scene.Scene;
import org.fourquadrant.model.scene.Scenes;
import org.fourquadrant.model.view.View;
import org.fourquadrant.text.claim.QuotingText;

/** Scenes as slides: the words are the scene's, with the figures that its claims have now. */
public final class SceneSlides {

    private final Facts facts;

    /** @param facts of any view: those of each scene are made of them */
    public SceneSlides(Facts facts) {
        this.facts = facts;
    }

    /** The numbers, from 1, of the scenes whose words are there in another language only, which they then stand in. */
    public static List<Integer> untold(Scenes scenes, Language language) {
        return IntStream.range(0, scenes.list().size())
                .filter(place -> {
                    Scene scene = scenes.list().get(place);
                    return scene.title().lacks(language) || scene.notes().lacks(language);
                })
                .mapToObj(place -> place + 1)
                .toList();
    }

    /**
     * The slide of a scene.
     *
     * @param view what is shown of it, in the language of the words
     * @param options size and words; a title or subtitle that says nothing of its own gives way to the scene's
     */
    public Slide of(Scene scene, View view, SlideOptions options) {
        QuotingText quoting = new QuotingText(facts.workspace(), view.language());
        Map<String, ClaimResult> answers = facts.with(view).claims().asMade(scene.claims());
        String title = quoting.title(scene, view, answers);
        String notes = quoting.notes(scene, view, answers);
        Captions captions = options.captions();
        Captions told =
                captions.withTitle(orElse(captions.title(), title)).withSubtitle(orElse(captions.subtitle(), notes));
        return new Slide(view, options.withCaptions(told), scene.claims());
    }

    private static Caption orElse(Caption given, String words) {
        return given instanceof Caption.Standard && !words.isBlank() ? new Caption.Own(words) : given;
    }
}
