package org.fourquadrant.ui.story;

import java.util.Objects;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.scene.Story;
import org.fourquadrant.model.scene.StoryKind;
import org.fourquadrant.text.Texts;
import org.fourquadrant.ui.shared.ScrolledParts;
import org.fourquadrant.ui.state.LiveTexts;
import org.fourquadrant.ui.state.Session;
import org.fourquadrant.ui.state.SessionState;
import org.fourquadrant.ui.state.StoryPlayback;

/** The words of the scene that is told, under the chart or beside it, and the way to its neighbours. */
public final class StoryCaption extends HBox {

    /** The words of stories. */
    static final String BUNDLE = "org.fourquadrant.ui.story.story";

    private static final PseudoClass PRESENTED = PseudoClass.getPseudoClass("presented");
    private static final PseudoClass BESIDE = PseudoClass.getPseudoClass("beside");

    /** So many lines of words would fill the height of a screen. */
    private static final double LINES_ON_SCREEN = 50;

    /** The name of the next lesson takes a second line rather than the room of the words, pixels. */
    private static final double MOST_OF_NEXT = 230;

    /** What the way on is called: in full where there is room, and in a column that the words need. */
    private record Name(String whole, String brief) {}

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
    private final Label reply = label("story-reply");
    private final Label notes = label("story-words");
    private final Label hint = label("story-reply");
    private final StoryFooter footer;
    private final VBox text;
    private final HBox steps;
    private final ScrollPane scrolled = ScrolledParts.pane(null);
    private final Button previous = new Button();
    private final Button next = new Button();
    private final ObservableValue<Boolean> telling;
    private final Lessons lessons;
    private Optional<Told> written = Optional.empty();
    private Name onward = new Name("", "");

    /** @param lessons knows which lesson comes next */
    public StoryCaption(Session session, Lessons lessons) {
        this.session = session;
        this.lessons = lessons;
        this.footer = new StoryFooter();
        this.words = new LiveTexts(BUNDLE, session.languageProperty());
        this.telling = session.shownProperty()
                .map(shown ->
                        Told.of(shown).flatMap(told -> told.story().scene()).isPresent());
        setId("story");
        reply.setId("story-reply");
        hint.setId("story-hint");
        getStyleClass().add("story-caption");
        this.text = new VBox(place, title, reply, notes, hint, footer);
        this.steps = buttons();
        text.getStyleClass().add("story-text");
        HBox.setHgrow(text, Priority.ALWAYS);
        scrolled.setFitToWidth(true);
        scrolled.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        // What scrolls asks for the height of its words as they are broken, where there is so much room.
        scrolled.prefViewportHeightProperty().bind(text.heightProperty());
        VBox.setVgrow(scrolled, Priority.ALWAYS);
        standUnder();
        session.shownProperty().subscribe(this::show);
        new Guesses(session).watch();
    }

    /** Whether a scene is told at all. */
    public ObservableValue<Boolean> tellingProperty() {
        return telling;
    }

    /** The title of the scene that is told. */
    public ObservableValue<String> titleProperty() {
        return title.textProperty();
    }

    /** Stands under the chart: the words over the whole width, the way to the neighbours on their right. */
    public void standUnder() {
        pseudoClassStateChanged(BESIDE, false);
        nameNext();
        scrolled.setContent(null);
        getChildren().setAll(text, steps);
    }

    /** Stands in a column beside the chart: the words, which scroll where they are long, over the way to the neighbours. */
    public void standBeside() {
        pseudoClassStateChanged(BESIDE, true);
        nameNext();
        getChildren().clear();
        scrolled.setContent(text);
        VBox column = new VBox(scrolled, steps);
        column.getStyleClass().add("story-column");
        HBox.setHgrow(column, Priority.ALWAYS);
        getChildren().setAll(column);
    }

    /** As large as an audience needs it, or as a reader does. */
    public void setPresented(boolean presented) {
        pseudoClassStateChanged(PRESENTED, presented);
        // It stands above the chart then, as on a slide.
        title.setVisible(!presented);
        title.setManaged(!presented);
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
        next.setWrapText(true);
        next.setMaxWidth(MOST_OF_NEXT);
        next.setOnAction(event -> forward());
        Button end = new Button();
        end.setId("story-end");
        end.textProperty().bind(words.of("button.close"));
        end.setOnAction(event -> close());
        HBox row = new HBox(previous, next, end);
        row.getStyleClass().add("story-steps");
        row.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        return row;
    }

    private void close() {
        if (session.isVisiting()) {
            session.leave();
        } else {
            session.note(book -> book.silent());
        }
    }

    /** The answer where a question stands, else the next scene, else the next lesson. */
    private void forward() {
        Story lesson = session.notebook().lesson();
        if (isLesson() && lesson.asked().isPresent()) {
            session.open(StoryPlayback::tell);
        } else if (isLesson() && !lesson.has(lesson.place() + 1)) {
            lessons.after(lesson.scenes()).ifPresent(lessons::open);
        } else {
            step(1);
        }
    }

    private boolean isLesson() {
        return session.notebook().told().equals(Optional.of(StoryKind.LESSON));
    }

    private void step(int by) {
        session.notebook().told().ifPresent(kind -> session.open(now -> StoryPlayback.step(now, kind, by)));
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
            Replies replies = new Replies(session.facts());
            boolean asked = story.asked().isPresent();
            title.setText(said.title());
            write(reply, asked ? "" : replies.to(story));
            write(notes, asked ? said.ask() : said.notes());
            write(hint, asked ? replies.to(story) : "");
            footer.write(scene.guidance(), told.workspace(), told.language(), !asked);
            place.setText(placeOf(told));
            previous.setDisable(!story.has(story.place() - 1));
            writeNext(told, asked);
        });
    }

    private void writeNext(Told told, boolean asked) {
        Texts texts = Texts.of(BUNDLE, told.language());
        boolean last = !told.story().has(told.story().place() + 1);
        Optional<String> following = last && told.kind() == StoryKind.LESSON
                ? lessons.after(told.story().scenes())
                        .map(lesson -> lesson.title().in(told.language()))
                : Optional.empty();
        String plain = texts.get(asked ? "button.tell" : "button.next");
        onward = following
                .filter(name -> !asked)
                .map(name -> new Name(texts.format("button.lesson", name), texts.get("button.lesson.brief")))
                .orElse(new Name(plain, plain));
        nameNext();
        boolean nothingFollows = !asked && last && following.isEmpty();
        next.setDisable(nothingFollows);
        // After the last lesson there is only the way out; among scenes of one's own one may still come.
        boolean isOver = nothingFollows && told.kind() == StoryKind.LESSON;
        next.setVisible(!isOver);
        next.setManaged(!isOver);
    }

    /** Four lines of a title on a button left two to the words. */
    private void nameNext() {
        boolean beside = getPseudoClassStates().contains(BESIDE);
        next.setText(beside ? onward.brief() : onward.whole());
        next.setAccessibleText(onward.whole());
        next.setTooltip(next.getText().equals(onward.whole()) ? null : new Tooltip(onward.whole()));
    }

    private static void write(Label label, String text) {
        label.setText(text);
        label.setManaged(!text.isBlank());
    }

    private String placeOf(Told told) {
        Texts texts = Texts.of(BUNDLE, told.language());
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
