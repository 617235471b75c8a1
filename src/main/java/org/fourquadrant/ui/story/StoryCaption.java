package org.fourquadrant.ui.story;

import java.util.Objects;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.scene.Story;
import org.fourquadrant.model.scene.StoryKind;
import org.fourquadrant.text.Texts;
import org.fourquadrant.ui.state.LiveTexts;
import org.fourquadrant.ui.state.Session;
import org.fourquadrant.ui.state.SessionState;
import org.fourquadrant.ui.state.StoryPlayback;

/** The words of the scene that is told, under the chart, and the way to its neighbours. */
public final class StoryCaption extends HBox {

    private static final PseudoClass PRESENTED = PseudoClass.getPseudoClass("presented");

    /** So many lines of words would fill the height of a screen. */
    private static final double LINES_ON_SCREEN = 50;

    /** All that the words depend on, so that a moving line writes nothing anew. */
    private record Told(StoryKind kind, Story story, Workspace workspace, Language language) {

        static Optional<Told> of(SessionState shown) {
            return shown.notebook()
                    .told()
                    .map(kind -> new Told(
                            kind,
                            shown.notebook().story(kind),
                            shown.workspace(),
                            shown.view().language()));
        }

        boolean isSame(Told other) {
            return kind == other.kind
                    && workspace == other.workspace
                    && language == other.language
                    && story.equals(other.story);
        }
    }

    private final Session session;
    private final LiveTexts words;
    private final Label place = label("story-place");
    private final Label title = label("story-heading");
    private final Label notes = label("story-words");
    private final Button previous = new Button();
    private final Button next = new Button();
    private final ObservableValue<Boolean> telling;
    private Optional<Told> written = Optional.empty();

    public StoryCaption(Session session) {
        this.session = session;
        this.words = new LiveTexts("org.fourquadrant.ui.story.story", session.languageProperty());
        this.telling = session.shownProperty()
                .map(shown ->
                        Told.of(shown).flatMap(told -> told.story().scene()).isPresent());
        setId("story");
        getStyleClass().add("story-caption");
        VBox text = new VBox(place, title, notes);
        text.getStyleClass().add("story-text");
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren().setAll(text, buttons());
        session.shownProperty().subscribe(this::show);
    }

    /** Whether a scene is told at all. */
    public ObservableValue<Boolean> tellingProperty() {
        return telling;
    }

    /** As large as an audience needs it, or as a reader does. */
    public void setPresented(boolean presented) {
        pseudoClassStateChanged(PRESENTED, presented);
        setStyle(presented ? "-fx-font-size: " + Math.round(getScene().getHeight() / LINES_ON_SCREEN) + "px" : "");
    }

    /** Puts the focus on the way to the next scene. */
    public void takeFocus() {
        next.requestFocus();
    }

    private HBox buttons() {
        previous.setId("story-previous");
        previous.textProperty().bind(words.of("button.back"));
        previous.setOnAction(event -> step(-1));
        next.setId("story-next");
        next.getStyleClass().add("accent");
        next.textProperty().bind(words.of("button.next"));
        next.setOnAction(event -> step(1));
        Button end = new Button();
        end.setId("story-end");
        end.textProperty().bind(words.of("button.close"));
        end.setOnAction(event -> session.note(book -> book.silent()));
        HBox row = new HBox(previous, next, end);
        row.getStyleClass().add("story-steps");
        row.setMinWidth(USE_PREF_SIZE);
        return row;
    }

    private void step(int by) {
        session.notebook()
                .told()
                .ifPresent(kind -> session.open(now ->
                        StoryPlayback.show(now, kind, now.notebook().story(kind).place() + by)));
    }

    private void show(SessionState shown) {
        Optional<Told> now = Told.of(shown);
        boolean same = now.isPresent() && written.isPresent() && now.get().isSame(written.get());
        if (!same) {
            written = now;
            now.ifPresent(this::write);
        }
    }

    private void write(Told told) {
        Story story = told.story();
        story.scene().ifPresent(scene -> {
            SceneWords said = SceneWords.of(scene, session.facts());
            title.setText(said.title());
            notes.setText(said.notes());
            notes.setManaged(!said.notes().isBlank());
            place.setText(placeOf(told));
            previous.setDisable(!story.has(story.place() - 1));
            next.setDisable(!story.has(story.place() + 1));
        });
    }

    private String placeOf(Told told) {
        Texts texts = Texts.of("org.fourquadrant.ui.story.story", told.language());
        String name = told.story().scenes().title().in(told.language());
        int number = told.story().place() + 1;
        return name.isBlank()
                ? texts.format("scene.place", number, told.story().length())
                : texts.format("place.of", name, number, told.story().length());
    }

    private static Label label(String style) {
        Label label = new Label();
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(Objects.requireNonNull(style));
        return label;
    }
}
