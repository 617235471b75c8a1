package org.fourquadrant.ui.story;

import java.util.Objects;
import java.util.Optional;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.scene.Guidance.Hand;
import org.fourquadrant.model.scene.Guidance.Prediction;
import org.fourquadrant.model.scene.Story;
import org.fourquadrant.model.scene.Story.Guess;
import org.fourquadrant.text.PlaceText;
import org.fourquadrant.text.Texts;

/** What is said to a guess: how to answer, that it was right, or what is so instead. */
final class Replies {

    private final Facts facts;
    private final Language language;
    private final Texts texts;

    /** @param facts answers for what is shown now */
    Replies(Facts facts) {
        this.facts = Objects.requireNonNull(facts, "facts");
        this.language = facts.view().language();
        this.texts = Texts.of(StoryCaption.BUNDLE, language);
    }

    /** The reply to how far the question of a scene is; empty where nothing was asked. */
    String to(Story story) {
        Guess guess = story.guess();
        if (guess instanceof Guess.Right right) {
            return right.hit()
                    .map(country -> texts.format("guess.right", name(country)))
                    .orElse(texts.get("guess.there"));
        }
        if (guess instanceof Guess.Awaited awaited && story.asked().isPresent()) {
            return awaited.missed().map(this::missed).orElse(how(story.asked()));
        }
        return "";
    }

    private String how(Optional<Prediction> asked) {
        boolean line = asked.map(Prediction::hand).equals(Optional.of(Hand.LINE));
        return texts.get(line ? "guess.how.line" : "guess.how.country");
    }

    private String missed(CountryCode country) {
        return facts.classification()
                .find(country)
                .map(placed -> texts.format(
                        "guess.missed.placed",
                        name(country),
                        new PlaceText(facts.view().language()).name(placed.decidedQuadrant())))
                .orElse(texts.format("guess.missed", name(country)));
    }

    private String name(CountryCode country) {
        return facts.workspace()
                .countries()
                .find(country)
                .map(found -> found.name().in(language))
                .orElse(country.toString());
    }
}
