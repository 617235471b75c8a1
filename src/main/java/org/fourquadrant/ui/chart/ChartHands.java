package org.fourquadrant.ui.chart;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.fourquadrant.chart.layout.LaidOutChart;
import org.fourquadrant.chart.layout.MarkLabel;
import org.fourquadrant.chart.mark.MarkPlace;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.ui.state.Pointed;
import org.fourquadrant.ui.state.Session;

/** Hands the mouse on the chart to tools, clicks and zoom. */
final class ChartHands {

    private static final double STILL = 4;

    private final Pointed pointed;
    private final ObservableValue<LaidOutChart> scene;
    private final Region chart;
    private final ClickActions.StackChoice stacks;
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
            ObservableValue<LaidOutChart> scene,
            Region chart,
            SelectionShapes shapes,
            ObservableValue<Tool> chosen) {
        this.pointed = pointed;
        this.scene = scene;
        this.chart = chart;
        this.stacks = new StackMenu(session, chart);
        this.clicks = new ClickActions(session, stacks);
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

    /** Lets a person choose among the countries on one spot of the chart. */
    void offer(List<CountryCode> countries, Consumer<CountryCode> chosen, double x, double y) {
        stacks.offer(countries, chosen, x, y);
    }

    /** Gives up the drag that is under way. */
    boolean cancel() {
        boolean running = tool.isPresent();
        tool.ifPresent(DragTool::cancel);
        tool = Optional.empty();
        return running;
    }

    private void point(MouseEvent event) {
        LaidOutChart now = scene.getValue();
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

    /** What a drag does, by where it began and which keys are held. */
    private static final class DragChoice {

        private final Session session;
        private final ObservableValue<LaidOutChart> scene;
        private final SelectionShapes shapes;
        private final ObservableValue<Tool> chosen;
        private final Selecting selecting;

        DragChoice(
                Session session,
                ObservableValue<LaidOutChart> scene,
                SelectionShapes shapes,
                ObservableValue<Tool> chosen) {
            this.session = session;
            this.scene = scene;
            this.shapes = shapes;
            this.chosen = chosen;
            this.selecting = new Selecting(session);
        }

        /**
         * The tool for a drag.
         *
         * @param from where it began
         * @param event of its first movement
         * @param spaceHeld whether the space bar is held
         */
        Optional<DragTool> of(Targets from, MouseEvent event, boolean spaceHeld) {
            if (event.getButton() == MouseButton.MIDDLE || event.isShiftDown() || spaceHeld) {
                return Optional.of(new PanTool(session, from.scene().plot(), from.x(), from.y()));
            }
            if (event.getButton() != MouseButton.PRIMARY) {
                return Optional.empty();
            }
            if (from.isOnLine() || from.isOnStrip()) {
                return Optional.of(new LineTool(session, scene));
            }
            Tool tool = event.isAltDown() ? Tool.LASSO : chosen.getValue();
            // Whoever has chosen a lasso or the hand means them wherever they begin, on a word too.
            Optional<DragTool> label = tool == Tool.BAND ? labelTool(from) : Optional.empty();
            return label.or(() -> Optional.of(with(tool, from, event)));
        }

        private Optional<DragTool> labelTool(Targets from) {
            Optional<MarkLabel> label = from.label();
            Optional<MarkPlace> mark = label.map(MarkLabel::country).flatMap(from.scene()::markOf);
            return mark.map(place -> new LabelTool(session, label.get().box(), place, from.x(), from.y()));
        }

        private DragTool with(Tool tool, Targets from, MouseEvent event) {
            SelectionAction taking = event.isShortcutDown() ? selecting::add : selecting::only;
            return switch (tool) {
                case BAND -> new BandTool(from.scene(), shapes.band(), taking, from.x(), from.y());
                case LASSO -> new LassoTool(from.scene(), shapes.lasso(), taking, from.x(), from.y());
                case PAN -> new PanTool(session, from.scene().plot(), from.x(), from.y());
            };
        }
    }

    /** The countries whose marks lie on one spot, to choose from. */
    private static final class StackMenu implements ClickActions.StackChoice {

        private final Session session;
        private final Node chart;
        private final ContextMenu menu = new ContextMenu();

        StackMenu(Session session, Node chart) {
            this.session = session;
            this.chart = chart;
            menu.setId("stack-menu");
        }

        @Override
        public void offer(List<CountryCode> countries, Consumer<CountryCode> chosen, double x, double y) {
            menu.getItems()
                    .setAll(countries.stream()
                            .map(country -> item(country, chosen))
                            .toList());
            Point2D at = chart.localToScreen(x, y);
            menu.show(chart, at.getX(), at.getY());
        }

        private MenuItem item(CountryCode country, Consumer<CountryCode> chosen) {
            MenuItem item = new MenuItem(session.workspace()
                    .countries()
                    .nameOf(country, session.view().language()));
            item.setMnemonicParsing(false);
            item.setOnAction(event -> chosen.accept(country));
            return item;
        }
    }
}
