package org.fourquadrant.ui.chart;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.fourquadrant.analysis.PlottedCountry;
import org.fourquadrant.chart.ChartScene;
import org.fourquadrant.model.CountryCode;
import org.fourquadrant.model.Quadrant;
import org.fourquadrant.ui.state.Pointed;
import org.fourquadrant.ui.state.Session;

/** What the mouse does on the chart. */
final class ChartHands {

    /** How far a mark may be from the pointer to be meant, logical pixels. */
    static final double REACH = 20;

    /** A mark this near wins over the line. */
    private static final double TOUCH = 7;

    private static final double STILL = 4;

    private final Session session;
    private final Pointed pointed;
    private final ObservableValue<ChartScene> scene;
    private final Region chart;
    private final Rectangle band;
    private final Selecting selecting;
    private Optional<DragTool> tool = Optional.empty();
    private boolean moved;
    private boolean spaceHeld;
    private double pressedX;
    private double pressedY;

    ChartHands(Session session, Pointed pointed, ObservableValue<ChartScene> scene, Region chart, Rectangle band) {
        this.session = session;
        this.pointed = pointed;
        this.scene = scene;
        this.chart = chart;
        this.band = band;
        this.selecting = new Selecting(session);
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
        if (now == null) {
            return;
        }
        Optional<CountryCode> near = now.nearest(event.getX(), event.getY(), REACH);
        pointed.set(near);
        chart.setCursor(cursorAt(now, event, near));
    }

    private Cursor cursorAt(ChartScene now, MouseEvent event, Optional<CountryCode> near) {
        if (isOnLine(now, event.getX(), event.getY())) {
            return Cursor.H_RESIZE;
        }
        boolean active = near.isPresent()
                || now.quadrantTitleAt(event.getX(), event.getY()).isPresent();
        return active ? Cursor.HAND : Cursor.DEFAULT;
    }

    private static boolean isOnLine(ChartScene now, double x, double y) {
        return LineTool.reaches(now, x, y) && now.nearest(x, y, TOUCH).isEmpty();
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
            tool = toolFor(event);
        }
        tool.ifPresent(running -> running.dragTo(event.getX(), event.getY()));
    }

    private Optional<DragTool> toolFor(MouseEvent event) {
        ChartScene now = scene.getValue();
        if (now == null) {
            return Optional.empty();
        }
        if (event.getButton() == MouseButton.MIDDLE || event.isShiftDown() || spaceHeld) {
            return Optional.of(new PanTool(session, now.plot(), pressedX, pressedY));
        }
        if (event.getButton() != MouseButton.PRIMARY) {
            return Optional.empty();
        }
        if (isOnLine(now, pressedX, pressedY)) {
            return Optional.of(new LineTool(session, scene));
        }
        BandTool.Selection taken = event.isShortcutDown() ? selecting::add : selecting::only;
        return Optional.of(new BandTool(now, band, taken, pressedX, pressedY));
    }

    private void release(MouseEvent event) {
        tool.ifPresent(DragTool::end);
        tool = Optional.empty();
        if (!moved && event.getButton() == MouseButton.PRIMARY && scene.getValue() != null) {
            click(event, scene.getValue());
        }
    }

    private void click(MouseEvent event, ChartScene now) {
        Optional<CountryCode> near = now.nearest(event.getX(), event.getY(), REACH);
        Optional<Quadrant> title = now.quadrantTitleAt(event.getX(), event.getY());
        if (event.getClickCount() == 2) {
            session.change(view -> view.withAxes(view.axes().withZoom(Optional.empty())));
        } else if (title.isPresent()) {
            selectQuadrant(title.get());
        } else if (near.isPresent() && event.isShortcutDown()) {
            selecting.toggle(near.get());
        } else {
            selecting.only(near.map(country -> nextOfStack(now, event, country)));
        }
    }

    /** A further click on one spot goes on to the next of the marks that lie there. */
    private CountryCode nextOfStack(ChartScene now, MouseEvent event, CountryCode near) {
        var stack = now.stackAt(event.getX(), event.getY(), TOUCH);
        int at = session.view().focus().map(stack::indexOf).orElse(-1);
        return at >= 0 && stack.size() > 1 ? stack.get((at + 1) % stack.size()) : near;
    }

    private void selectQuadrant(Quadrant quadrant) {
        selecting.only(session.classification().plotted().stream()
                .filter(plotted -> plotted.quadrant() == quadrant)
                .map(PlottedCountry::country)
                .map(country -> country.code())
                .toList());
    }
}
