package org.fourquadrant.ui.years;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.util.Duration;
import org.fourquadrant.facts.years.RibbonRow;
import org.fourquadrant.ui.state.Gesture;

/**
 * Goes through the range a step a year and stops where a selected country changes quadrant. Marks jump from year to year and
 * nothing glides, so that there is no motion to be reduced. What is played without a stop is one step of the history.
 */
final class YearPlayer {

    /** For a year at the usual speed. */
    private static final Duration PACE = Duration.millis(600);

    private final YearsViewModel model;
    private final Consumer<List<RibbonRow>> onCrossing;
    private final Timeline clock;
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper(this, "playing");
    private Optional<Gesture> walk = Optional.empty();

    /** @param onCrossing is told who crosses where the play stops for it; nobody when it goes on */
    YearPlayer(YearsViewModel model, Consumer<List<RibbonRow>> onCrossing) {
        this.model = model;
        this.onCrossing = onCrossing;
        this.clock = new Timeline(new KeyFrame(PACE, event -> advance()));
        clock.setCycleCount(Animation.INDEFINITE);
    }

    ReadOnlyBooleanProperty playingProperty() {
        return playing.getReadOnlyProperty();
    }

    /** How many times the usual speed. */
    void setSpeed(double times) {
        clock.setRate(times);
    }

    /** Goes on where it stopped, else from the first year; or stops. */
    void toggle() {
        if (playing.get()) {
            stop();
            return;
        }
        boolean goesOn = model.canGoOn();
        Gesture begun = model.begin();
        walk = Optional.of(begun);
        onCrossing.accept(List.of());
        if (!goesOn) {
            model.rewind(begun);
        }
        playing.set(true);
        clock.playFromStart();
    }

    void stop() {
        clock.stop();
        walk.ifPresent(Gesture::end);
        walk = Optional.empty();
        playing.set(false);
    }

    /** To the next year; something else that changes the session ends the gesture, and with it the play. */
    void advance() {
        boolean moved = walk.filter(Gesture::isRunning).filter(model::advance).isPresent();
        List<RibbonRow> crossing = moved ? model.crossing() : List.of();
        if (!crossing.isEmpty()) {
            onCrossing.accept(crossing);
        }
        if (!crossing.isEmpty() || !moved || !model.canGoOn()) {
            stop();
        }
    }
}
