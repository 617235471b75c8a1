package org.fourquadrant.ui.timeline;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import org.fourquadrant.text.Dates;
import org.fourquadrant.text.Texts;
import org.fourquadrant.ui.shared.PinShape;

/** The controls left of the track: the button that plays, and the lanes as filters. */
final class TimelineControls extends VBox {

    private static final PseudoClass PLAYING = PseudoClass.getPseudoClass("playing");

    private final Player player;
    private final Button play = new Button();
    private final ToggleButton selectedOnly = new ToggleButton();
    private final ToggleButton pin = new ToggleButton();
    private final HBox head = new HBox(play, pin, selectedOnly);
    private final FlowPane filters = new FlowPane();
    private final Map<Lane, ToggleButton> lanes = new EnumMap<>(Lane.class);

    TimelineControls(TimelineViewModel model, Player player) {
        this.player = player;
        getStyleClass().add("timeline-controls");
        play.setId("play");
        play.getStyleClass().addAll("flat", "play-button");
        play.setOnAction(event -> player.toggle());
        Region icon = new Region();
        icon.getStyleClass().add("play-icon");
        play.setGraphic(icon);
        play.setTooltip(new Tooltip());
        pin.setId("day-pin");
        pin.getStyleClass().setAll("line-pin");
        pin.setGraphic(PinShape.make());
        pin.setTooltip(new Tooltip());
        pin.setOnAction(event -> model.toggleComparedDay());
        selectedOnly.getStyleClass().addAll("small", "selected-only");
        selectedOnly.setTooltip(new Tooltip());
        selectedOnly.selectedProperty().bindBidirectional(model.selectedOnlyProperty());
        head.getStyleClass().add("timeline-head");
        for (Lane lane : Lane.values()) {
            filters.getChildren().add(button(lane, model));
        }
        getChildren().addAll(head, filters);
    }

    private ToggleButton button(Lane lane, TimelineViewModel model) {
        Circle dot = new Circle(4);
        dot.getStyleClass().addAll("event-mark", lane.style());
        ToggleButton button = new ToggleButton();
        button.setGraphic(dot);
        button.getStyleClass().add("lane-button");
        button.setSelected(true);
        button.setOnAction(event -> model.toggle(lane));
        button.setTooltip(new Tooltip());
        lanes.put(lane, button);
        return button;
    }

    /** Lanes as names beside their lane, or as dots in a row. */
    void arrange(Arrangement how) {
        head.setMinHeight(how.head());
        filters.setOrientation(how == Arrangement.LANES ? Orientation.VERTICAL : Orientation.HORIZONTAL);
        filters.setPrefWrapLength(how == Arrangement.LANES ? how.zone() : Region.USE_COMPUTED_SIZE);
        lanes.values().forEach(button -> {
            button.setContentDisplay(how == Arrangement.LANES ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
            button.setMinHeight(how.laneHeight());
            button.setMaxHeight(how.laneHeight());
        });
    }

    void write(Texts texts) {
        lanes.forEach((lane, button) -> {
            button.setText(texts.get("lane", lane));
            button.setAccessibleText(texts.format("lane.accessible", texts.get("lane", lane)));
            button.getTooltip().setText(button.getAccessibleText());
        });
        selectedOnly.getTooltip().setText(texts.get("only.help"));
        selectedOnly.setAccessibleHelp(texts.get("only.help"));
        writePlay(texts);
    }

    void writePlay(Texts texts) {
        boolean playing = player.playingProperty().get();
        play.pseudoClassStateChanged(PLAYING, playing);
        play.setAccessibleText(texts.get(playing ? "pause" : "play"));
        play.getTooltip().setText(play.getAccessibleText());
    }

    /** Says what the pin does: keeps the as-of date to compare with, or lets go the day that is kept. */
    void writePin(Texts texts, Dates dates, LocalDate asOf, Optional<LocalDate> kept) {
        pin.setSelected(kept.isPresent());
        pin.setAccessibleText(kept.map(day -> texts.format("day_pin.release", dates.day(day)))
                .orElseGet(() -> texts.format("day_pin.set", dates.day(asOf))));
        pin.getTooltip().setText(pin.getAccessibleText());
    }

    /** Names the selected countries on the filter; without any it is off. */
    void writeSelected(Texts texts, String names) {
        selectedOnly.setDisable(names.isEmpty());
        selectedOnly.setText(names.isEmpty() ? texts.get("selected.none") : texts.format("only", names));
        if (names.isEmpty()) {
            selectedOnly.setSelected(false);
        }
    }
}
