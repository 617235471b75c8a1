package org.fourquadrant.ui.story;

import java.util.Objects;
import java.util.Optional;
import org.fourquadrant.model.claim.Claim;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.scene.Guidance.Hand;
import org.fourquadrant.model.scene.Guidance.Prediction;
import org.fourquadrant.model.scene.Scene;
import org.fourquadrant.model.scene.Story;
import org.fourquadrant.model.scene.StoryKind;
import org.fourquadrant.ui.state.Session;
import org.fourquadrant.ui.state.SessionState;
import org.fourquadrant.ui.state.StoryPlayback;
import org.fourquadrant.ui.task.AfterPulses;

/** Watches what the hand does while the question of a lesson stands, and takes it for the answer. */
public final class Guesses {

    /** The line is dragged by tenths; nearer than half of one is there. */
    private static final double NEAR = 0.05;

    private final Session session;

    public Guesses(Session session) {
        this.session = Objects.requireNonNull(session, "session");
    }

    /** Begins to watch. */
    public void watch() {
        session.shownProperty().addListener((property, before, after) -> {
            if (isGuess(before, after)) {
                // Not while others still hear of this step: an answer is a step of its own.
                AfterPulses.run(1, () -> judge(after));
            }
        });
        session.movingProperty().addListener((property, before, now) -> {
            if (!now && asked().isPresent()) {
                AfterPulses.run(1, () -> judge(session.shown()));
            }
        });
    }

    private static boolean isGuess(SessionState before, SessionState after) {
        Story story = after.notebook().story(StoryKind.LESSON);
        boolean sameQuestion = story.equals(before.notebook().story(StoryKind.LESSON));
        return sameQuestion && story.asked().isPresent() && !before.view().equals(after.view());
    }

    private Optional<Prediction> asked() {
        return session.notebook().story(StoryKind.LESSON).asked();
    }

    private void judge(SessionState guessed) {
        boolean stands = session.shown() == guessed && !session.movingProperty().get();
        Optional<Prediction> asked = asked();
        if (!stands || asked.isEmpty()) {
            return;
        }
        Optional<Scene> scene = session.notebook().story(StoryKind.LESSON).scene();
        scene.flatMap(told -> told.claim(asked.get().claim()))
                .ifPresent(claim -> judge(asked.get().hand(), claim));
    }

    private void judge(Hand hand, Claim claim) {
        if (hand == Hand.LINE) {
            double line = session.view().thresholds().main();
            if (Math.abs(line - session.facts().claims().lineOf(claim)) < NEAR) {
                session.open(StoryPlayback::lineMoved);
            }
            return;
        }
        Optional<CountryCode> clicked = session.view().focus();
        clicked.ifPresent(country -> {
            boolean right = session.facts().claims().isAnsweredBy(claim, country);
            session.open(now -> StoryPlayback.guess(now, country, right));
        });
    }
}
