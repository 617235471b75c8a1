package org.fourquadrant.ui.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.fourquadrant.chart.layout.LaidOutChart;
import org.fourquadrant.chart.mark.MarkPlace;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.ui.state.Pointed;
import org.fourquadrant.ui.state.Session;

/** What the keyboard does on the chart: walks over the marks, opens a dossier, zooms. */
final class ChartKeys {

    private final Session session;
    private final Pointed pointed;
    private final ObservableValue<LaidOutChart> scene;
    private final WheelZoom zoom;
    private final ChartHands hands;
    private final Consumer<Tool> choosing;
    private final Consumer<Boolean> walking;
    private final Selecting selecting;
    private final SpokenMark spoken;

    /**
     * Keys of a chart.
     *
     * @param choosing told which tool a key chooses
     * @param walking told whether the keyboard walks over the marks
     * @param spoken says and sounds the mark of the moment
     */
    ChartKeys(
            Session session,
            Pointed pointed,
            ObservableValue<LaidOutChart> scene,
            WheelZoom zoom,
            ChartHands hands,
            Consumer<Tool> choosing,
            Consumer<Boolean> walking,
            SpokenMark spoken) {
        this.session = session;
        this.pointed = pointed;
        this.scene = scene;
        this.zoom = zoom;
        this.hands = hands;
        this.choosing = choosing;
        this.walking = walking;
        this.selecting = new Selecting(session);
        this.spoken = spoken;
    }

    void press(KeyEvent event) {
        if (scene.getValue() == null || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        boolean done = switch (event.getCode()) {
            case LEFT -> walk(MarkWalk.Direction.LEFT);
            case RIGHT -> walk(MarkWalk.Direction.RIGHT);
            case UP -> walk(MarkWalk.Direction.UP);
            case DOWN -> walk(MarkWalk.Direction.DOWN);
            case ENTER -> choose(event.isShortcutDown());
            case ESCAPE -> clear();
            case SPACE -> holdSpace();
            case I -> event.isShortcutDown() && tell(event.isShiftDown());
            default -> false;
        };
        if (done || (!event.isShortcutDown() && (zoomBy(event) || chooseTool(event)))) {
            event.consume();
        }
    }

    void release(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE) {
            hands.setSpaceHeld(false);
        }
    }

    private boolean walk(MarkWalk.Direction direction) {
        LaidOutChart now = scene.getValue();
        List<MarkPlace> marks = now.marks();
        Optional<MarkPlace> from = pointed.country().flatMap(now::markOf);
        Optional<MarkPlace> to = from.isPresent() ? MarkWalk.next(marks, from.get(), direction) : start(now, marks);
        to.map(MarkPlace::country).ifPresent(country -> {
            walking.accept(true);
            pointed.set(Optional.of(country));
        });
        return true;
    }

    private Optional<MarkPlace> start(LaidOutChart now, List<MarkPlace> marks) {
        double middleX = now.plot().x() + now.plot().width() / 2;
        double middleY = now.plot().y() + now.plot().height() / 2;
        return session.view().focus().flatMap(now::markOf).or(() -> MarkWalk.first(marks, middleX, middleY));
    }

    private boolean choose(boolean too) {
        Optional<CountryCode> country = pointed.country();
        if (too) {
            country.ifPresent(selecting::toggle);
        } else {
            country.ifPresent(only -> selecting.only(country));
        }
        return country.isPresent();
    }

    private boolean clear() {
        if (hands.cancel()) {
            return true;
        }
        if (pointed.country().isPresent()) {
            walking.accept(false);
            pointed.set(Optional.empty());
        } else {
            selecting.only(Optional.empty());
        }
        return true;
    }

    private boolean holdSpace() {
        hands.setSpaceHeld(true);
        return true;
    }

    private boolean tell(boolean inSound) {
        if (inSound) {
            spoken.toggleSound();
        } else {
            spoken.toggleWords();
        }
        return true;
    }

    private boolean chooseTool(KeyEvent event) {
        Optional<Tool> tool = Tool.ofKey(event.getText());
        tool.ifPresent(choosing);
        return tool.isPresent();
    }

    private boolean zoomBy(KeyEvent event) {
        switch (event.getText()) {
            case "+", "=" -> zoom.step(1);
            case "-" -> zoom.step(-1);
            case "0" -> zoom.fit();
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Which mark comes next when the keyboard walks over the chart. */
    static final class MarkWalk {

        /** A direction of the keyboard, as a step on the screen. */
        enum Direction {
            LEFT(-1, 0),
            RIGHT(1, 0),
            UP(0, -1),
            DOWN(0, 1);

            private final double dx;
            private final double dy;

            Direction(double dx, double dy) {
                this.dx = dx;
                this.dy = dy;
            }
        }

        /** How much a detour to the side counts against way ahead. */
        private static final double SIDEWAYS = 2;

        private MarkWalk() {}

        /** The nearest mark in a direction, where a detour to the side counts double; empty at the edge. */
        static Optional<MarkPlace> next(List<MarkPlace> marks, MarkPlace from, Direction direction) {
            return marks.stream()
                    .filter(mark -> !mark.country().equals(from.country()))
                    .filter(mark -> ahead(from, mark, direction) > 0)
                    .min(Comparator.<MarkPlace>comparingDouble(mark -> way(from, mark, direction))
                            .thenComparing(MarkPlace::country));
        }

        /** The mark nearest to a point, to begin a walk with. */
        static Optional<MarkPlace> first(List<MarkPlace> marks, double x, double y) {
            return marks.stream()
                    .min(Comparator.<MarkPlace>comparingDouble(mark -> Math.hypot(mark.x() - x, mark.y() - y))
                            .thenComparing(MarkPlace::country));
        }

        private static double ahead(MarkPlace from, MarkPlace to, Direction direction) {
            return (to.x() - from.x()) * direction.dx + (to.y() - from.y()) * direction.dy;
        }

        private static double way(MarkPlace from, MarkPlace to, Direction direction) {
            double aside = Math.abs((to.x() - from.x()) * direction.dy) + Math.abs((to.y() - from.y()) * direction.dx);
            return ahead(from, to, direction) + SIDEWAYS * aside;
        }
    }
}
