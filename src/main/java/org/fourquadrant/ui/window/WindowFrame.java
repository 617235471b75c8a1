package org.fourquadrant.ui.window;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.fourquadrant.ui.chart.ChartFrame;

/** Arranges the parts of the window. */
final class WindowFrame extends BorderPane {

    /** From this height on timeline and drawer stand together under the chart, logical pixels. */
    private static final double ROOM_FOR_BOTH = 960;

    /** Under this height words under the chart would leave it too low, logical pixels; with something folded out, and without. */
    private static final double LOW_OVER_DRAWER = 860;

    private static final double LOW = 660;

    private final Stage stage;
    private final WindowParts parts;
    private final ChartFrame chart;
    private final MiddlePane middle;
    private final VBox foot = new VBox();
    private final Placeholder top;
    private final List<Placeholder> late = new ArrayList<>();
    private final List<Node> regions = new ArrayList<>();

    /**
     * @param chips what the chart does not show
     * @param toolbar the row at the top
     * @param notices what stays until it is closed
     * @param status the line at the foot
     * @param side what stands beside the chart
     * @param waiting is written where something comes later
     */
    WindowFrame(
            Stage stage,
            WindowParts parts,
            ChartChips chips,
            DeferredPane toolbar,
            NoticeBar notices,
            StatusLine status,
            DeferredPane side,
            ObservableValue<String> waiting) {
        this.stage = stage;
        this.parts = parts;
        top = new Placeholder(toolbar, new SimpleStringProperty(""));
        chart = new ChartFrame(parts.chart());
        Placeholder beside = later(side, waiting);
        Drawer drawer = new Drawer(parts.drawers());
        middle = new MiddlePane(chart, parts.page(), chips, parts.caption(), beside, isLow(drawer));
        Optional<Placeholder> timelinePlace = parts.timeline().map(timeline -> later(timeline, waiting));
        timelinePlace.map(place -> Cards.of(place, "timeline-card")).ifPresent(timeline -> {
            show(timeline, roomBeside(drawer));
            foot.getChildren().add(timeline);
        });
        status.beginWith(drawer.buttons());
        foot.getChildren().addAll(spoken(parts), drawer, notices, status);
        foot.getStyleClass().add("foot");
        setCenter(middle);
        setTop(top);
        setBottom(foot);
        regions.addAll(List.of(top, chart, parts.page(), beside, drawer));
        timelinePlace.ifPresent(regions::add);
        regions.add(status);
        getChildren().add(new FocusFrame());
        getStyleClass().add("window");
    }

    /** The parts of the window in the order in which one goes through them. */
    List<Node> regions() {
        return regions;
    }

    /** Makes the row at the top. */
    void equip() {
        top.fill();
    }

    /** Makes what needs the documents. */
    void complete() {
        late.forEach(Placeholder::fill);
    }

    /** The mark of the moment in words, for whoever asked for them. */
    private static Label spoken(WindowParts parts) {
        Label spoken = new Label();
        spoken.setId("spoken");
        spoken.getStyleClass().add("spoken");
        spoken.setWrapText(true);
        spoken.setMinHeight(USE_PREF_SIZE);
        spoken.textProperty().bind(parts.chart().spokenProperty());
        show(spoken, spoken.textProperty().isNotEmpty());
        return spoken;
    }

    private Placeholder later(DeferredPane part, ObservableValue<String> waiting) {
        Placeholder place = new Placeholder(part, waiting);
        late.add(place);
        return place;
    }

    /** Leaves the screen to chart and words while a story is presented. */
    void follow(Presenting presenting) {
        presenting.putAside(getTop());
        presenting.putAside(foot);
        presenting.putSideAside(middle);
        presenting.enlarge(chart);
        show(parts.caption(), parts.caption().tellingProperty());
    }

    /** In a low window the timeline leaves its place to what is folded out, so that the chart keeps its own. */
    private BooleanBinding roomBeside(Drawer drawer) {
        return Bindings.createBooleanBinding(
                () -> !drawer.isOut().getValue() || stage.getHeight() >= ROOM_FOR_BOTH,
                drawer.isOut(),
                stage.heightProperty());
    }

    /** In a low window the words of a story leave the place under the chart to it. */
    private BooleanBinding isLow(Drawer drawer) {
        return Bindings.createBooleanBinding(
                () -> getHeight() > 0 && getHeight() < (drawer.isOut().getValue() ? LOW_OVER_DRAWER : LOW),
                drawer.isOut(),
                heightProperty());
    }

    private static void show(Node node, ObservableValue<Boolean> when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(when);
    }

    /** What folds out above the status line, and the buttons that unfold it; at most one pane is out. */
    private static final class Drawer extends StackPane {

        private static final double LOWEST = 170;
        private static final double HIGHEST = 280;
        private static final double PART_OF_WINDOW = 0.28;

        private final HBox buttons = new HBox();
        private final Map<DrawerTab, Node> contents = new HashMap<>();

        Drawer(List<DrawerTab> tabs) {
            getStyleClass().addAll("card", "drawer-content");
            buttons.getStyleClass().add("drawer-row");
            buttons.setMinWidth(USE_PREF_SIZE);
            ToggleGroup group = new ToggleGroup();
            for (DrawerTab tab : tabs) {
                ToggleButton button = new ToggleButton();
                button.setId(tab.id());
                button.getStyleClass().add("drawer-button");
                button.textProperty().bind(tab.title());
                button.setToggleGroup(group);
                button.setUserData(tab);
                buttons.getChildren().add(button);
            }
            group.selectedToggleProperty()
                    .addListener((property, before, after) ->
                            unfold(after == null ? null : (DrawerTab) after.getUserData()));
            followHeightOfWindow();
            unfold(null);
        }

        /** Whether something is folded out. */
        ObservableValue<Boolean> isOut() {
            return visibleProperty();
        }

        /** The buttons, which stand in another row. */
        HBox buttons() {
            return buttons;
        }

        /** The chart stays the largest thing in a low window. */
        private void followHeightOfWindow() {
            sceneProperty().addListener((property, before, scene) -> {
                if (scene != null) {
                    prefHeightProperty()
                            .bind(Bindings.createDoubleBinding(
                                    () -> Math.max(LOWEST, Math.min(HIGHEST, scene.getHeight() * PART_OF_WINDOW)),
                                    scene.heightProperty()));
                    minHeightProperty().bind(prefHeightProperty());
                }
            });
        }

        private void unfold(DrawerTab tab) {
            boolean out = tab != null;
            getChildren().clear();
            if (out) {
                getChildren()
                        .add(contents.computeIfAbsent(
                                tab, made -> made.content().get()));
            }
            setVisible(out);
            setManaged(out);
        }
    }

    /**
     * Where a late part will stand. Until then it says so and keeps the room, so that nothing moves when the part
     * comes.
     */
    private static final class Placeholder extends StackPane {

        private final DeferredPane part;
        private final Subscription room;
        private boolean filled;

        Placeholder(DeferredPane part, ObservableValue<String> waiting) {
            this.part = part;
            Label label = new Label();
            label.getStyleClass().addAll("faint", "waiting");
            label.textProperty().bind(waiting);
            getChildren().add(label);
            room = sceneProperty()
                    .flatMap(Scene::heightProperty)
                    .subscribe(height ->
                            setMinHeight(height == null ? 0 : part.room().applyAsDouble(height.doubleValue())));
        }

        /** Makes the part and puts it into its place, unless it is there. */
        void fill() {
            if (filled) {
                return;
            }
            filled = true;
            room.unsubscribe();
            setMinHeight(USE_COMPUTED_SIZE);
            getChildren().setAll(part.pane().get());
        }
    }
}
