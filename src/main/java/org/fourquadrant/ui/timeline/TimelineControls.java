package org.fourquadrant.ui.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
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
import org.fourquadrant.model.idea.Purpose;
import org.fourquadrant.model.language.Tokens;
import org.fourquadrant.text.Dates;
import org.fourquadrant.text.DisplayWidth;
import org.fourquadrant.text.Texts;
import org.fourquadrant.ui.shared.PinShape;

/** The controls left of the track: the button that plays, and the lanes, or the purposes of measures, as filters. */
final class TimelineControls extends VBox {

    private static final PseudoClass BY_PURPOSE = PseudoClass.getPseudoClass("by-purpose");
    /** So high is what stands under the lanes, pixels: the pane is no higher than its track. */
    private static final double UNDER_LANES = 17;

    /** Latin letters that fit beside the pin. */
    private static final int ROOM_FOR_NAMES = 18;

    private static final PseudoClass PLAYING = PseudoClass.getPseudoClass("playing");

    private final Player player;
    private final Button play = new Button();
    private final ToggleButton selectedOnly = new ToggleButton();
    private final ToggleButton pin = new ToggleButton();
    private final ToggleButton byPurpose = new ToggleButton();
    private final HBox head = new HBox(play, pin, selectedOnly);
    private final FlowPane filters = new FlowPane();
    private final Map<Lane, ToggleButton> lanes = new EnumMap<>(Lane.class);
    private final Map<Purpose, ToggleButton> purposes = new LinkedHashMap<>();
    private final TimelineViewModel model;
    private Arrangement arrangement = Arrangement.LANES;
    private Texts texts;

    TimelineControls(TimelineViewModel model, Player player) {
        this.model = model;
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
        byPurpose.setId("by-purpose");
        byPurpose.getStyleClass().addAll("small", "selected-only");
        byPurpose.setMinWidth(USE_PREF_SIZE);
        byPurpose.setTooltip(new Tooltip());
        byPurpose.setOnAction(event -> model.toggleByPurpose());
        head.getStyleClass().add("timeline-head");
        for (Lane lane : Lane.values()) {
            ToggleButton button = button(lane, "lane-" + Tokens.of(lane));
            button.setSelected(true);
            button.setOnAction(event -> model.toggle(lane));
            lanes.put(lane, button);
        }
        getChildren().addAll(head, filters);
        model.purposesProperty().subscribe(now -> followPurposes());
    }

    private static ToggleButton button(TimelineRow row, String id) {
        Circle dot = new Circle(4);
        dot.getStyleClass().addAll("event-mark", row.style());
        ToggleButton button = new ToggleButton();
        button.setId(id);
        button.setGraphic(dot);
        button.getStyleClass().add("lane-button");
        button.setTooltip(new Tooltip());
        return button;
    }

    /** The purposes as filters, which are the legend of their colours too, or the lanes. */
    private void followPurposes() {
        Optional<Set<String>> shown = model.purposesProperty().get();
        byPurpose.setSelected(shown.isPresent());
        if (shown.isPresent() && purposes.isEmpty()) {
            model.purposeRows().forEach(this::add);
        }
        purposes.forEach((purpose, button) -> button.setSelected(
                shown.filter(ids -> ids.contains(purpose.id())).isPresent()));
        pseudoClassStateChanged(BY_PURPOSE, shown.isPresent());
        arrange(arrangement);
        writePurposes();
    }

    /** What decides by what they part stands before dots in a row, and after names that stand beside their lines. */
    private void place(Collection<ToggleButton> shown) {
        List<ToggleButton> buttons = new ArrayList<>(shown);
        buttons.add(arrangement == Arrangement.LANES ? buttons.size() : 0, byPurpose);
        // Where it was, though purposes are fewer than lanes.
        int free = arrangement == Arrangement.LANES ? Lane.values().length - shown.size() : 0;
        FlowPane.setMargin(byPurpose, new Insets(Math.max(0, free) * arrangement.laneHeight(), 0, 0, 0));
        if (!filters.getChildren().equals(buttons)) {
            filters.getChildren().setAll(buttons);
        }
    }

    private void add(PurposeRow row) {
        ToggleButton button = button(row, "purpose-" + row.purpose().id());
        button.setOnAction(event -> model.toggle(row.purpose()));
        purposes.put(row.purpose(), button);
    }

    /** Lanes as names beside their lane, or as dots in a row; purposes always with their names. */
    void arrange(Arrangement how) {
        arrangement = how;
        head.setMinHeight(how.head());
        filters.setOrientation(how == Arrangement.LANES ? Orientation.VERTICAL : Orientation.HORIZONTAL);
        filters.setPrefWrapLength(how == Arrangement.LANES ? how.zone() + UNDER_LANES : Region.USE_COMPUTED_SIZE);
        place(model.purposesProperty().get().isPresent() ? purposes.values() : lanes.values());
        lanes.values().forEach(button -> {
            button.setContentDisplay(how == Arrangement.LANES ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
            button.setMinHeight(how.laneHeight());
            button.setMaxHeight(how.laneHeight());
        });
        double low = how == Arrangement.LANES ? UNDER_LANES : how.laneHeight();
        byPurpose.setMinHeight(low);
        byPurpose.setMaxHeight(low);
        purposes.values().forEach(button -> {
            button.setMinHeight(how.laneHeight());
            button.setMaxHeight(how.laneHeight());
        });
    }

    void write(Texts words) {
        texts = words;
        byPurpose.setText(texts.get("by_purpose"));
        byPurpose.setAccessibleText(texts.get("by_purpose.accessible"));
        byPurpose.getTooltip().setText(byPurpose.getAccessibleText());
        writePurposes();
        lanes.forEach((lane, button) -> {
            button.setText(texts.get("lane", lane));
            button.setAccessibleText(texts.format("lane.accessible", texts.get("lane", lane)));
            button.getTooltip().setText(button.getAccessibleText());
        });
        selectedOnly.getTooltip().setText(texts.get("only.help"));
        selectedOnly.setAccessibleHelp(texts.get("only.help"));
        writePlay(texts);
    }

    private void writePurposes() {
        if (texts != null) {
            purposes.forEach((purpose, button) -> {
                String name = purpose.name().in(texts.language());
                button.setText(name);
                button.setAccessibleText(texts.format("purpose.accessible", name));
                button.getTooltip().setText(button.getAccessibleText());
            });
        }
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
    /** Names those who are selected where there is room, else says how many they are. */
    void writeSelected(Texts texts, List<String> names) {
        selectedOnly.setDisable(names.isEmpty());
        String all = names.isEmpty()
                ? texts.get("selected.none")
                : texts.format("only", String.join(texts.get("selected.separator"), names));
        selectedOnly.setText(
                DisplayWidth.of(all) <= ROOM_FOR_NAMES
                        ? all
                        : names.size() == 1
                                ? texts.get("selected.none")
                                : texts.format("selected.count", names.size()));
        selectedOnly.setAccessibleText(all);
        if (names.isEmpty()) {
            selectedOnly.setSelected(false);
        }
    }
}
