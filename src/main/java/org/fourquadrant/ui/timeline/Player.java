package org.fourquadrant.ui.timeline;

import java.time.LocalDate;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.util.Duration;
import org.fourquadrant.ui.state.Gesture;

/** Walks the as-of date from event to event, the whole walk one step of the history. */
final class Player {

    /** Long enough to read what happened on a day. */
    private static final Duration PACE = Duration.millis(1600);

    private final TimelineViewModel model;
    private final Timeline clock;
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper(this, "playing");
    private Optional<Gesture> walk = Optional.empty();

    Player(TimelineViewModel model) {
        this.model = model;
        this.clock = new Timeline(new KeyFrame(PACE, event -> advance()));
        clock.setCycleCount(Animation.INDEFINITE);
    }

    ReadOnlyBooleanProperty playingProperty() {
        return playing.getReadOnlyProperty();
    }

    /** Starts from the as-of date, at its end from the beginning; or stops. */
    void toggle() {
        if (playing.get()) {
            stop();
        } else {
            start();
        }
    }

    private void start() {
        Gesture begun = model.begin();
        walk = Optional.of(begun);
        playing.set(true);
        if (model.nextAfter(model.asOfProperty().get()).isEmpty()) {
            model.moveTo(model.coverage().from(), begun);
        }
        advance();
        clock.playFromStart();
    }

    private void stop() {
        clock.stop();
        walk.ifPresent(Gesture::end);
        walk = Optional.empty();
        playing.set(false);
    }

    void advance() {
        Optional<LocalDate> next = model.nextAfter(model.asOfProperty().get());
        next.ifPresent(day -> walk.ifPresent(gesture -> model.moveTo(day, gesture)));
        // Something else that changes the session ends the gesture, and the date no longer follows.
        boolean moved =
                next.filter(day -> day.equals(model.asOfProperty().get())).isPresent();
        if (!moved) {
            stop();
        }
    }
}
