package org.fourquadrant.ui.timeline;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import org.fourquadrant.model.CountryCode;
import org.fourquadrant.model.Language;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.text.Texts;
import org.fourquadrant.ui.shared.Findings;
import org.fourquadrant.ui.shared.PaneStyle;
import org.fourquadrant.ui.shared.Setting;
import org.fourquadrant.ui.shared.Sources;
import org.fourquadrant.ui.shared.Terms;
import org.fourquadrant.ui.state.Session;

/** The timeline: a button that plays, the lanes as filters, the track with the as-of date. */
public final class TimelinePane extends HBox {

    private final Session session;
    private final TimelineViewModel model;
    private final AsOfHandle handle = new AsOfHandle();
    private final TrackPane track;
    private final EventCards cards;
    private final Player player;
    private final Button play = new Button();
    private final ToggleButton selectedOnly = new ToggleButton();
    private final Map<Lane, ToggleButton> lanes = new EnumMap<>(Lane.class);

    public TimelinePane(Session session, Findings findings) {
        this.session = session;
        this.model = new TimelineViewModel(session, findings);
        this.track = new TrackPane(model, handle);
        this.cards = new EventCards(track);
        this.player = new Player(model);
        PaneStyle.follow(this, session);
        setId("timeline");
        getStyleClass().add("timeline-pane");
        new TrackHands(model, track, handle, cards);
        HBox.setHgrow(track, Priority.ALWAYS);
        getChildren().addAll(controls(), track);
        player.playingProperty().addListener(change -> writePlay(texts()));
        session.shownProperty().map(now -> now.view().selection()).subscribe(now -> writeSelected(texts()));
        Setting.of(session).subscribe(this::write);
    }

    /** The countries concerned by what is dated to the as-of date, for the chart to mark. */
    public ReadOnlyObjectProperty<java.util.Set<CountryCode>> touchedProperty() {
        return model.touchedProperty();
    }

    private VBox controls() {
        play.setId("play");
        play.getStyleClass().addAll("flat", "play-button");
        play.setOnAction(event -> player.toggle());
        Region icon = new Region();
        icon.getStyleClass().add("play-icon");
        play.setGraphic(icon);
        selectedOnly.getStyleClass().addAll("small", "selected-only");
        selectedOnly.selectedProperty().bindBidirectional(model.selectedOnlyProperty());
        HBox head = new HBox(play, selectedOnly);
        head.getStyleClass().add("timeline-head");
        head.setMinHeight(TrackPane.HEAD);
        head.setMaxHeight(TrackPane.HEAD);
        VBox controls = new VBox(head);
        controls.getStyleClass().add("timeline-controls");
        for (Lane lane : Lane.values()) {
            controls.getChildren().add(laneButton(lane));
        }
        return controls;
    }

    private ToggleButton laneButton(Lane lane) {
        Circle dot = new Circle(4);
        dot.getStyleClass().addAll("event-mark", lane.style());
        ToggleButton button = new ToggleButton();
        button.setGraphic(dot);
        button.getStyleClass().add("lane-button");
        button.setMinHeight(TrackLayout.LANE);
        button.setMaxHeight(TrackLayout.LANE);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setSelected(true);
        button.setOnAction(event -> model.toggle(lane));
        lanes.put(lane, button);
        return button;
    }

    private Texts texts() {
        return Texts.of("org.fourquadrant.ui.timeline.timeline", session.view().language());
    }

    private void write(Setting setting) {
        Texts texts = texts();
        Terms terms = setting.terms();
        Workspace workspace = setting.workspace();
        GroupText groupText = new GroupText(workspace.countries(), texts, terms);
        handle.write(texts);
        cards.write(
                groupText,
                new Sources(workspace.library(), terms),
                terms,
                count -> texts.format("card.more", terms.figures().count(count)));
        track.write(groupText, terms);
        lanes.forEach((lane, button) -> {
            button.setText(texts.get("lane", lane));
            button.setAccessibleText(texts.format("lane.accessible", texts.get("lane", lane)));
        });
        writePlay(texts);
        writeSelected(texts);
    }

    private void writePlay(Texts texts) {
        boolean playing = player.playingProperty().get();
        play.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("playing"), playing);
        play.setAccessibleText(texts.get(playing ? "pause" : "play"));
    }

    private void writeSelected(Texts texts) {
        Language language = session.view().language();
        String names = session.view().selection().stream()
                .map(code -> session.workspace().countries().nameOf(code, language))
                .collect(Collectors.joining(texts.get("selected.separator")));
        selectedOnly.setDisable(names.isEmpty());
        selectedOnly.setText(names.isEmpty() ? texts.get("selected.none") : texts.format("selected.only", names));
        if (names.isEmpty()) {
            selectedOnly.setSelected(false);
        }
    }
}
