package org.fourquadrant.ui.timeline;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.fourquadrant.ui.state.Gesture;

/** Hands and keys on the track: the date is dragged or stepped, or goes to the day of a mark that is clicked. */
final class TrackHands {

    private final TimelineViewModel model;
    private final TrackPane track;
    private final AsOfHandle handle;
    private final EventCards cards;
    private Optional<Gesture> drag = Optional.empty();

    TrackHands(TimelineViewModel model, TrackPane track, AsOfHandle handle, EventCards cards) {
        this.model = model;
        this.track = track;
        this.handle = handle;
        this.cards = cards;
        track.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        track.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        track.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        track.addEventHandler(MouseEvent.MOUSE_MOVED, this::look);
        track.addEventHandler(MouseEvent.MOUSE_EXITED, event -> cards.leave());
        handle.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private void press(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        Optional<TrackLayout.Spot> spot = spotUnder(event);
        if (spot.isPresent()) {
            goTo(spot.get());
            return;
        }
        cards.leave();
        handle.requestFocus();
        Gesture begun = model.begin();
        drag = Optional.of(begun);
        model.moveTo(track.dayAt(event.getX()), begun);
    }

    /** To the day of a mark, with its events; a month has no day to go to. */
    private void goTo(TrackLayout.Spot spot) {
        if (spot.group().isOnADay()) {
            model.moveTo(spot.group().date().firstDay());
        }
        cards.open(spot);
    }

    private void drag(MouseEvent event) {
        drag.ifPresent(gesture -> model.moveTo(track.dayAt(event.getX()), gesture));
    }

    private void release(MouseEvent event) {
        drag.ifPresent(Gesture::end);
        drag = Optional.empty();
    }

    private void look(MouseEvent event) {
        Optional<TrackLayout.Spot> spot = spotUnder(event);
        track.setCursor(spot.isPresent() ? Cursor.HAND : Cursor.H_RESIZE);
        spot.ifPresentOrElse(cards::hover, cards::leave);
    }

    /** On the handle a press takes the handle, so that it can be moved off a mark that it covers. */
    private Optional<TrackLayout.Spot> spotUnder(MouseEvent event) {
        return handle.holds(event.getX(), event.getY()) ? Optional.empty() : track.spotAt(event.getX(), event.getY());
    }

    private void key(KeyEvent event) {
        LocalDate day = model.asOfProperty().get();
        Optional<LocalDate> target = switch (event.getCode()) {
            case LEFT -> before(day, event);
            case RIGHT -> after(day, event);
            case HOME -> Optional.of(model.coverage().from());
            case END -> Optional.of(model.coverage().to());
            default -> Optional.empty();
        };
        target.ifPresent(date -> {
            model.moveTo(date);
            event.consume();
        });
    }

    private Optional<LocalDate> before(LocalDate day, KeyEvent event) {
        if (event.isShortcutDown()) {
            return model.lastBefore(day);
        }
        return Optional.of(event.isShiftDown() ? day.minusMonths(1) : day.minusDays(1));
    }

    private Optional<LocalDate> after(LocalDate day, KeyEvent event) {
        if (event.isShortcutDown()) {
            return model.nextAfter(day);
        }
        return Optional.of(event.isShiftDown() ? day.plusMonths(1) : day.plusDays(1));
    }
}
