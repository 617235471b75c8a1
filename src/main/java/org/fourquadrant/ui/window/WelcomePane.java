package org.fourquadrant.ui.window;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.scene.Scenes;
import org.fourquadrant.ui.chart.ChartPane;
import org.fourquadrant.ui.shared.ScrolledParts;
import org.fourquadrant.ui.state.LiveTexts;
import org.fourquadrant.ui.state.Session;
import org.fourquadrant.ui.story.Lessons;
import org.fourquadrant.ui.story.StoryCaption;

/**
 * The welcome page, with what one may begin with: the lessons, data of one's own, what was open lately. It lies beside
 * the chart, never over it.
 */
final class WelcomePane extends BorderPane {

    private static final int MOST_RECENT = 5;

    private final Session session;
    private final LiveTexts words;
    private final WindowActions commands;
    private final Lessons lessons;
    private final StoryCaption caption;
    private final Welcome welcome;
    private final ChartPane chart;
    private final Button close;
    private final VBox lessonList = new VBox();
    private final VBox recentList = new VBox();
    private ObservableValue<Boolean> due;

    WelcomePane(Session session, LiveTexts words, WindowActions commands, WindowParts parts, Welcome welcome) {
        this.session = session;
        this.words = words;
        this.commands = commands;
        this.lessons = parts.lessons();
        this.caption = parts.caption();
        this.welcome = welcome;
        this.chart = parts.chart();
        this.close = button("button.close", this::leave);
        close.setId("welcome-close");
        setId("welcome");
        getStyleClass().add("welcome");
        setTop(head());
        setCenter(column());
        showWhileOpen();
        session.languageProperty().subscribe(this::write);
        lessons.listProperty().subscribe(now -> write(session.view().language()));
        commands.open().actions().recent().paths().addListener((ListChangeListener<Path>) change -> writeRecent());
        writeRecent();
    }

    /** Has the lessons read once there is a chart: nobody shall wait for it because of them. */
    void follow(ObservableValue<?> chart) {
        // A field, since only who holds it keeps it watching.
        due = Bindings.createBooleanBinding(() -> isVisible() && chart.getValue() != null, visibleProperty(), chart);
        due.subscribe(now -> {
            if (now) {
                lessons.load();
            }
        });
    }

    private void showWhileOpen() {
        // Whoever has chosen a country reads its dossier; without one the page is there again.
        visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> welcome.openProperty().get()
                                && (welcome.askedProperty().get()
                                        || session.view().selection().isEmpty()),
                        welcome.openProperty(),
                        welcome.askedProperty(),
                        session.shownProperty()));
        session.shownProperty().subscribe((before, now) -> {
            if (!before.view().selection().equals(now.view().selection())) {
                welcome.stepAside();
            }
        });
        welcome.askedProperty().subscribe(asked -> {
            if (asked) {
                close.requestFocus();
            }
        });
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                leave();
                event.consume();
            }
        });
    }

    private void leave() {
        welcome.close();
        chart.requestFocus();
    }

    private ScrollPane column() {
        VBox column = new VBox(
                wrapping("welcome.what", "soft"),
                wrapping("lessons", "welcome-heading"),
                lessonList,
                wrapping("welcome.open", "welcome-heading"),
                row(
                        button("welcome.open_file", commands.open()::openFile),
                        button("welcome.open_folder", commands.open()::openFolder)),
                wrapping("welcome.drop", "faint"),
                recentList);
        column.getStyleClass().add("welcome-column");
        lessonList.getStyleClass().add("welcome-list");
        recentList.getStyleClass().add("welcome-list");
        ScrollPane scroll = ScrolledParts.pane(column);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("welcome-scroll");
        return scroll;
    }

    private HBox head() {
        Label title = new Label();
        title.textProperty().bind(words.of("welcome.title"));
        title.getStyleClass().add("welcome-title");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(title, space, close);
        head.getStyleClass().add("welcome-head");
        return head;
    }

    private void write(Language language) {
        lessonList.getChildren().clear();
        for (Scenes lesson : lessons.listProperty().get()) {
            lessonList.getChildren().add(lesson(lesson, language));
        }
    }

    private VBox lesson(Scenes lesson, Language language) {
        Button title = new Button(lesson.title().in(language));
        title.setId("welcome-lesson-" + (lessonList.getChildren().size() + 1));
        title.setMnemonicParsing(false);
        title.setWrapText(true);
        title.setMaxWidth(Double.MAX_VALUE);
        title.getStyleClass().add("welcome-lesson-title");
        title.setOnAction(event -> begin(lesson));
        Label summary = new Label(lesson.summary().in(language));
        summary.setWrapText(true);
        summary.setMinHeight(USE_PREF_SIZE);
        summary.getStyleClass().add("welcome-summary");
        VBox box = new VBox(title, summary);
        box.getStyleClass().add("welcome-lesson");
        box.setOnMouseClicked(event -> begin(lesson));
        return box;
    }

    private void begin(Scenes lesson) {
        welcome.close();
        lessons.open(lesson);
        caption.takeFocus();
    }

    private void writeRecent() {
        List<Path> paths = commands.open().actions().recent().paths();
        recentList.getChildren().clear();
        if (!paths.isEmpty()) {
            recentList.getChildren().add(wrapping("welcome.recent", "welcome-heading"));
        }
        paths.stream().limit(MOST_RECENT).map(this::recent).forEach(recentList.getChildren()::add);
    }

    private Button recent(Path path) {
        Button button = new Button(String.valueOf(path.getFileName()));
        button.setMnemonicParsing(false);
        button.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        button.setTooltip(new Tooltip(path.toString()));
        button.getStyleClass().add("link");
        button.setOnAction(event -> commands.open().actions().open(path));
        return button;
    }

    private Button button(String key, Runnable action) {
        Button button = new Button();
        button.setId(key.replace('.', '-').replace('_', '-'));
        button.textProperty().bind(words.of(key));
        button.setOnAction(event -> action.run());
        return button;
    }

    private static HBox row(Button... buttons) {
        HBox row = new HBox(buttons);
        row.getStyleClass().add("welcome-row");
        return row;
    }

    private Label wrapping(String key, String style) {
        Label label = new Label();
        label.textProperty().bind(words.of(key));
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
