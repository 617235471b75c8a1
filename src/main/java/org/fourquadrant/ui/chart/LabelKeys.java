package org.fourquadrant.ui.chart;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import org.fourquadrant.chart.layout.LaidOutChart;
import org.fourquadrant.chart.layout.MarkLabel;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.view.LabelOffset;
import org.fourquadrant.ui.state.Gesture;
import org.fourquadrant.ui.state.Session;

/** Moves the label of a country by key, which then stays there; presses without a rest are one step. */
final class LabelKeys {

    /** How far one press moves it, and one with Shift, logical pixels. */
    private static final double FAR = 8;

    private static final double NEAR = 1;
    /** Where a label that found no place begins: just above its mark. */
    private static final LabelOffset ABOVE = new LabelOffset(0, -16);

    private static final Duration REST = Duration.millis(600);

    private final Session session;
    private final ObservableValue<LaidOutChart> scene;
    private final PauseTransition rest = new PauseTransition(REST);
    private Optional<Gesture> moving = Optional.empty();

    LabelKeys(Session session, ObservableValue<LaidOutChart> scene) {
        this.session = session;
        this.scene = scene;
        rest.setOnFinished(event -> end());
    }

    /** Whether the key meant the label of a country, which is then moved or freed. */
    boolean press(KeyEvent event, Optional<CountryCode> whose) {
        Optional<CountryCode> drawn =
                whose.filter(country -> scene.getValue().markOf(country).isPresent());
        if (drawn.isEmpty()) {
            return false;
        }
        double step = event.isShiftDown() ? NEAR : FAR;
        switch (event.getCode()) {
            case LEFT -> move(drawn.get(), -step, 0);
            case RIGHT -> move(drawn.get(), step, 0);
            case UP -> move(drawn.get(), 0, -step);
            case DOWN -> move(drawn.get(), 0, step);
            case DELETE, BACK_SPACE -> free(drawn.get());
            default -> {
                return false;
            }
        }
        return true;
    }

    private void move(CountryCode country, double dx, double dy) {
        if (moving.filter(Gesture::isRunning).isEmpty()) {
            moving = Optional.of(session.begin());
        }
        rest.playFromStart();
        LabelOffset from = Optional.ofNullable(session.view().labels().pinned().get(country))
                .or(() -> scene.getValue().labels().stream()
                        .filter(label -> label.country().equals(country))
                        .map(MarkLabel::offset)
                        .findFirst())
                .orElse(ABOVE);
        LabelOffset to = new LabelOffset(Math.round(from.dx() + dx), Math.round(from.dy() + dy));
        moving.get().adjust(view -> view.withLabels(view.labels().withPinned(country, to)));
    }

    private void free(CountryCode country) {
        end();
        session.change(view -> view.withLabels(view.labels().withoutPin(country)));
    }

    private void end() {
        rest.stop();
        moving.ifPresent(Gesture::end);
        moving = Optional.empty();
    }
}
