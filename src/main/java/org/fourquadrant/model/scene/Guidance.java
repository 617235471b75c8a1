package org.fourquadrant.model.scene;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fourquadrant.model.document.Citation;
import org.fourquadrant.model.language.LocalizedText;

/**
 * What a lesson adds to a scene: a question before its words, terms that it explains and where its sentences stand.
 *
 * @param prediction what is asked before the words are shown; empty where nothing is
 * @param terms keys of the terms that can be looked up, as {@code mfn}
 * @param sources where its sentences stand, in their order
 */
public record Guidance(Optional<Prediction> prediction, List<String> terms, List<Citation> sources) {

    /** Nothing is added, as to scenes of one's own. */
    public static final Guidance NONE = new Guidance(Optional.empty(), List.of(), List.of());

    public Guidance {
        Objects.requireNonNull(prediction, "prediction");
        terms = List.copyOf(terms);
        sources = List.copyOf(sources);
    }

    /**
     * A question that is answered by the hand, before the scene tells what is so.
     *
     * @param ask what is asked
     * @param hand what the hand does
     * @param claim id of the claim of the scene that knows the answer
     * @param from where the line stands while it is asked, per cent of GDP; empty for where the scene has it
     */
    public record Prediction(LocalizedText ask, Hand hand, String claim, Optional<Double> from) {

        public Prediction {
            Objects.requireNonNull(ask, "ask");
            Objects.requireNonNull(hand, "hand");
            Objects.requireNonNull(claim, "claim");
            Objects.requireNonNull(from, "from");
        }
    }

    /** What the hand does to answer. */
    public enum Hand {
        /** Clicks a country; right is each that the claim counts. */
        COUNTRY,
        /** Drags the line to where the claim has it. */
        LINE
    }
}
