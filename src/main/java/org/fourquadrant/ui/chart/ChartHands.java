package org.fourquadrant.ui.chart;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.fourquadrant.chart.scene.ChartScene;
import org.fourquadrant.ui.state.Pointed;
import org.fourquadrant.ui.state.Session;

/** What the mouse does on the chart. */
final class ChartHands {

    private static final double STILL = 4;

    private final Pointed pointed;
    private final ObservableValue<ChartScene> scene;
    private final Region chart;
    private final ClickActions clicks;
    private final DragChoice drags;
    private final ObservableValue<Tool> chosen;
    private Optional<DragTool> tool = Optional.empty();
    private boolean moved;
    private boolean spaceHeld;
    private double pressedX;
    private double pressedY;

    ChartHands(
            Session session,
            Pointed pointed,
            ObservableValue<ChartScene> scene,
            Region chart,
            SelectionShapes shapes,
            ObservableValue<Tool> chosen) {
        this.pointed = pointed;
        this.scene = scene;
        this.chart = chart;
        this.clicks = new ClickActions(session, new StackMenu(session, chart));
        this.drags = new DragChoice(session, scene, shapes, chosen);
        this.chosen = chosen;
        chart.setOnMouseMoved(this::point);
        chart.setOnMouseExited(event -> pointed.set(Optional.empty()));
        chart.setOnMousePressed(this::press);
        chart.setOnMouseDragged(this::drag);
        chart.setOnMouseReleased(this::release);
    }

    void setSpaceHeld(boolean held) {
        spaceHeld = held;
    }

    /** Gives up the drag that is under way. */
    boolean cancel() {
        boolean running = tool.isPresent();
        tool.ifPresent(DragTool::cancel);
        tool = Optional.empty();
        return running;
    }

    private void point(MouseEvent event) {
        ChartScene now = scene.getValue();
        if (now != null) {
            Targets at = new Targets(now, event.getX(), event.getY());
            pointed.set(at.country());
            chart.setCursor(cursorAt(at));
        }
    }

    private Cursor cursorAt(Targets at) {
        if (at.isOnLine()) {
            return Cursor.H_RESIZE;
        }
        if (at.label().isPresent()) {
            return Cursor.OPEN_HAND;
        }
        boolean active = at.isOnStrip()
                || at.country().isPresent()
                || at.legendEntry().isPresent()
                || at.quadrantTitle().isPresent();
        if (active) {
            return Cursor.HAND;
        }
        return switch (chosen.getValue()) {
            case BAND -> Cursor.DEFAULT;
            case LASSO -> Cursor.CROSSHAIR;
            case PAN -> Cursor.MOVE;
        };
    }

    private void press(MouseEvent event) {
        chart.requestFocus();
        pressedX = event.getX();
        pressedY = event.getY();
        moved = false;
        tool = Optional.empty();
    }

    private void drag(MouseEvent event) {
        if (!moved && Math.hypot(event.getX() - pressedX, event.getY() - pressedY) < STILL) {
            return;
        }
        if (!moved) {
            moved = true;
            pointed.set(Optional.empty());
            tool = Optional.ofNullable(scene.getValue())
                    .flatMap(now -> drags.of(new Targets(now, pressedX, pressedY), event, spaceHeld));
        }
        tool.ifPresent(running -> running.dragTo(event.getX(), event.getY()));
    }

    private void release(MouseEvent event) {
        tool.ifPresent(DragTool::end);
        tool = Optional.empty();
        if (!moved && event.getButton() == MouseButton.PRIMARY && scene.getValue() != null) {
            clicks.click(event, scene.getValue());
        }
    }
}
