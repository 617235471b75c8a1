package org.fourquadrant.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.fourquadrant.chart.layout.LaidOutChart;
import org.fourquadrant.chart.mark.MarkPlace;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.ui.state.Pointed;
import org.fourquadrant.ui.state.Session;

/** What the keyboard does on the chart: walks over the marks, selects, moves labels, zooms. */
final class ChartKeys {

    private static final String PEERS = "p";

    private final Session session;
    private final Pointed pointed;
    private final ObservableValue<LaidOutChart> scene;
    private final WheelZoom zoom;
    private final ChartHands hands;
    private final Consumer<Tool> choosing;
    private final Consumer<Boolean> walking;
    private final Selecting selecting;
    private final LabelKeys labels;

    /**
     * Keys of a chart.
     *
     * @param choosing told which tool a key chooses
     * @param walking told whether the keyboard walks over the marks
     */
    ChartKeys(
            Session session,
            Pointed pointed,
            ObservableValue<LaidOutChart> scene,
            WheelZoom zoom,
            ChartHands hands,
            Consumer<Tool> choosing,
            Consumer<Boolean> walking) {
        this.session = session;
        this.pointed = pointed;
        this.scene = scene;
        this.zoom = zoom;
        this.hands = hands;
        this.choosing = choosing;
        this.walking = walking;
        this.selecting = new Selecting(session);
        this.labels = new LabelKeys(session, scene);
    }

    void press(KeyEvent event) {
        if (scene.getValue() == null || event.isMetaDown()) {
            return;
        }
        if (event.isAltDown()) {
            if (labels.press(event, pointed.country().or(() -> session.view().focus()))) {
                event.consume();
            }
            return;
        }
        boolean done = switch (event.getCode()) {
            case LEFT -> arrow(event, MarkWalk.Direction.LEFT);
            case RIGHT -> arrow(event, MarkWalk.Direction.RIGHT);
            case UP -> arrow(event, MarkWalk.Direction.UP);
            case DOWN -> arrow(event, MarkWalk.Direction.DOWN);
            case DIGIT1, NUMPAD1 -> quadrant(event, Quadrant.I);
            case DIGIT2, NUMPAD2 -> quadrant(event, Quadrant.II);
            case DIGIT3, NUMPAD3 -> quadrant(event, Quadrant.III);
            case DIGIT4, NUMPAD4 -> quadrant(event, Quadrant.IV);
            case ENTER -> choose(event);
            case ESCAPE -> clear();
            case SPACE -> holdSpace();
            default -> false;
        };
        if (done || (!event.isShortcutDown() && (zoomBy(event) || chooseTool(event) || selectPeers(event)))) {
            event.consume();
        }
    }

    void release(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE) {
            hands.setSpaceHeld(false);
        }
    }

    /** Walks to the next mark; with Shift selects the marks on the way, with Ctrl moves the plane instead. */
    private boolean arrow(KeyEvent event, MarkWalk.Direction direction) {
        if (event.isShortcutDown()) {
            zoom.move(direction.dx(), direction.dy());
            return true;
        }
        Optional<CountryCode> from = pointed.country();
        walk(direction);
        if (event.isShiftDown()) {
            selecting.add(Stream.concat(from.stream(), pointed.country().stream())
                    .distinct()
                    .toList());
        }
        return true;
    }

    private boolean quadrant(KeyEvent event, Quadrant quadrant) {
        List<CountryCode> inside = Selecting.inside(session.facts(), quadrant);
        if (event.isShortcutDown()) {
            selecting.add(inside);
        } else {
            selecting.only(inside);
        }
        return true;
    }

    private void walk(MarkWalk.Direction direction) {
        LaidOutChart now = scene.getValue();
        List<MarkPlace> marks = now.marks();
        Optional<MarkPlace> from = pointed.country().flatMap(now::markOf);
        Optional<MarkPlace> to = from.isPresent() ? MarkWalk.next(marks, from.get(), direction) : start(now, marks);
        to.map(MarkPlace::country).ifPresent(country -> {
            walking.accept(true);
            pointed.set(Optional.of(country));
        });
    }

    private Optional<MarkPlace> start(LaidOutChart now, List<MarkPlace> marks) {
        double middleX = now.plot().x() + now.plot().width() / 2;
        double middleY = now.plot().y() + now.plot().height() / 2;
        return session.view().focus().flatMap(now::markOf).or(() -> MarkWalk.first(marks, middleX, middleY));
    }

    private boolean choose(KeyEvent event) {
        Optional<MarkPlace> mark = pointed.country().flatMap(scene.getValue()::markOf);
        mark.ifPresent(at -> {
            Consumer<CountryCode> chosen =
                    event.isShortcutDown() ? selecting::toggle : country -> selecting.only(Optional.of(country));
            List<CountryCode> stack = Targets.stack(scene.getValue(), at);
            if (stack.size() > 1) {
                hands.offer(stack, chosen, at.x(), at.y());
            } else {
                chosen.accept(at.country());
            }
        });
        return mark.isPresent();
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

    private boolean chooseTool(KeyEvent event) {
        Optional<Tool> tool = Tool.ofKey(event.getText());
        tool.ifPresent(choosing);
        return tool.isPresent();
    }

    /** Selects the peers of the country that has the dossier, which stays the last of them. */
    private boolean selectPeers(KeyEvent event) {
        Optional<CountryCode> focus = session.view().focus();
        if (!event.getText().equalsIgnoreCase(PEERS) || focus.isEmpty()) {
            return false;
        }
        List<CountryCode> all = new ArrayList<>(session.facts().dossier(focus.get()).peers().stream()
                .map(peer -> peer.country().code())
                .toList());
        all.add(focus.get());
        selecting.only(all);
        return true;
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
}
