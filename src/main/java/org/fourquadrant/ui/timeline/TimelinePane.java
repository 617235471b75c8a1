package org.fourquadrant.ui.timeline;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.text.Dates;
import org.fourquadrant.text.Texts;
import org.fourquadrant.ui.shared.LanguageAndWorkspace;
import org.fourquadrant.ui.shared.PaneStyle;
import org.fourquadrant.ui.shared.Sources;
import org.fourquadrant.ui.shared.Terms;
import org.fourquadrant.ui.state.Session;
import org.fourquadrant.ui.state.Touched;

/** The timeline: a button that plays, the lanes as filters, the track with the as-of date. */
public final class TimelinePane extends HBox {

    /** Above and below, as the stylesheet has it. */
    private static final double PADDING = 10;

    private final Session session;
    private final TimelineViewModel model;
    private final AsOfHandle handle = new AsOfHandle();
    private final TrackPane track;
    private final EventCards cards;
    private final Player player;
    private final TimelineControls controls;
    private final Halos halos;

    public TimelinePane(Session session) {
        this.session = session;
        this.model = new TimelineViewModel(session);
        this.track = new TrackPane(model, handle);
        this.cards = new EventCards(track, model);
        this.player = new Player(model);
        this.controls = new TimelineControls(model, player);
        PaneStyle.follow(this, session);
        setId("timeline");
        getStyleClass().add("timeline-pane");
        new TrackHands(model, track, handle, cards);
        this.halos = new Halos(model);
        halos.touchedProperty()
                .subscribe(now -> track.markNamed(!now.countries().isEmpty()));
        HBox.setHgrow(track, Priority.ALWAYS);
        getChildren().addAll(controls, track);
        player.playingProperty().addListener(change -> controls.writePlay(texts()));
        session.shownProperty().map(now -> now.view().selection()).subscribe(now -> writeSelected(texts()));
        model.asOfProperty().subscribe(now -> writePin(texts()));
        model.comparedDayProperty().subscribe(now -> writePin(texts()));
        LanguageAndWorkspace.of(session).subscribe(this::write);
        sceneProperty()
                .flatMap(Scene::heightProperty)
                .map(height -> Arrangement.of(height.doubleValue()))
                .orElse(Arrangement.ONE_LINE)
                .subscribe(this::arrange);
    }

    /** The height that it takes in a window whose content has a height, pixels; known before there is one. */
    public static double roomIn(double windowHeight) {
        return Arrangement.of(windowHeight).height() + PADDING;
    }

    /** The countries that the events of the as-of date touch, for the chart to mark for a moment. */
    public ReadOnlyObjectProperty<Touched> touchedProperty() {
        return halos.touchedProperty();
    }

    private void arrange(Arrangement how) {
        controls.arrange(how);
        track.arrange(how);
    }

    private Texts texts() {
        return Texts.of("org.fourquadrant.ui.timeline.timeline", session.view().language());
    }

    private void write(LanguageAndWorkspace setting) {
        Texts texts = texts();
        Terms terms = setting.terms();
        Workspace workspace = setting.workspace();
        GroupText groupText = new GroupText(workspace.countries(), texts, terms);
        handle.write(texts);
        cards.write(
                groupText,
                new Sources(workspace, terms),
                terms,
                count -> texts.format("card.more", terms.figures().count(count)));
        track.write(groupText, new DayText(workspace.countries(), texts, terms), terms);
        controls.write(texts);
        writeSelected(texts);
        writePin(texts);
    }

    private void writePin(Texts texts) {
        controls.writePin(
                texts,
                new Dates(texts.language()),
                model.asOfProperty().get(),
                model.comparedDayProperty().get());
    }

    private void writeSelected(Texts texts) {
        Language language = session.view().language();
        List<String> names = session.view().selection().stream()
                .map(code -> session.workspace().countries().nameOf(code, language))
                .toList();
        controls.writeSelected(texts, names);
    }

    /** Whom the events of a day touch, for a moment after the date has come to it: after that marks are only in the way. */
    private static final class Halos {

        private static final Duration MOMENT = Duration.seconds(4);

        private final ReadOnlyObjectWrapper<Touched> touched =
                new ReadOnlyObjectWrapper<>(this, "touched", Touched.NOBODY);
        private final PauseTransition moment = new PauseTransition(MOMENT);

        Halos(TimelineViewModel model) {
            moment.setOnFinished(event -> touched.set(Touched.NOBODY));
            model.touchedProperty().subscribe(this::show);
        }

        ReadOnlyObjectProperty<Touched> touchedProperty() {
            return touched.getReadOnlyProperty();
        }

        private void show(Touched now) {
            touched.set(now);
            if (now.countries().isEmpty()) {
                moment.stop();
            } else {
                moment.playFromStart();
            }
        }
    }
}
