package org.fourquadrant.ui.lab;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.language.LocalizedText;
import org.fourquadrant.model.scene.Notebook;
import org.fourquadrant.model.scene.Scene;
import org.fourquadrant.model.scene.Scenes;
import org.fourquadrant.model.scene.Story;
import org.fourquadrant.text.Dates;
import org.fourquadrant.text.Figures;
import org.fourquadrant.text.Texts;
import org.fourquadrant.ui.shared.SaveChooser;
import org.fourquadrant.ui.shared.WrappedLabel;
import org.fourquadrant.ui.state.LiveTexts;
import org.fourquadrant.ui.state.Session;
import org.fourquadrant.ui.state.SessionState;

/** One's own scenes in order: kept, worded, arranged, saved in one file and shown one after the other. */
public final class ScenesPane extends BorderPane {

    private static final String SUFFIX = ".scenes.json";
    private static final PseudoClass AWAY = PseudoClass.getPseudoClass("away");

    private final Session session;
    private final StoryViewModel story;
    private final SceneFileActions files;
    private final LiveTexts words;
    private final ListView<Scene> list = new ListView<>();
    private final VBox messages = new VBox();
    private boolean following;

    public ScenesPane(Session session, StoryViewModel story, SceneFileActions files) {
        this.session = session;
        this.story = story;
        this.files = files;
        this.words = new LiveTexts(LabStyle.BUNDLE, session.languageProperty());
        LabStyle.dress(this, session);
        setId("scenes");
        list.setId("scene-list");
        list.accessibleTextProperty().bind(title());
        list.setCellFactory(view -> new SceneCell());
        list.getSelectionModel().selectedIndexProperty().subscribe(place -> {
            if (!following && place.intValue() >= 0) {
                story.show(place.intValue());
            }
        });
        setTop(new VBox(new OpenedRow(session, words), buttons()));
        setLeft(list);
        ScrollPane editor = LabStyle.scroll(new SceneEditor(session, story));
        editor.setFitToHeight(true);
        setCenter(editor);
        setBottom(messages);
        messages.getStyleClass().add("scene-messages");
        story.storyProperty().subscribe(this::follow);
        session.languageProperty().subscribe(now -> list.refresh());
        session.shownProperty().map(SessionState::workspace).subscribe(now -> list.refresh());
    }

    /** What it is called, in the language of the moment. */
    public ObservableValue<String> title() {
        return words.of("scenes.title");
    }

    private FlowPane buttons() {
        FlowPane row = new FlowPane(
                button("scenes.keep", this::keep),
                button("scenes.replace", story::replace),
                button("scenes.remove", story::remove),
                button("scenes.earlier", () -> story.move(-1)),
                button("scenes.later", () -> story.move(1)),
                button("button.back", story::previous),
                button("button.next", story::next),
                button("scenes.open", this::open),
                button("scenes.save", this::save));
        row.getStyleClass().add("lab-head");
        return row;
    }

    private Button button(String key, Runnable action) {
        Button button = new Button();
        button.setId(key.replace('.', '-'));
        button.textProperty().bind(words.of(key));
        button.getStyleClass().add("small");
        button.setOnAction(event -> action.run());
        return button;
    }

    /** Named by line and date until somebody finds a better name. */
    private void keep() {
        story.keep(new LocalizedText(nameIn(Language.ENGLISH), nameIn(Language.JAPANESE)));
    }

    private String nameIn(Language language) {
        return Texts.of(LabStyle.BUNDLE, language)
                .format(
                        "scenes.name",
                        new Figures(language)
                                .threshold(session.view().thresholds().main()),
                        new Dates(language).shortDay(session.view().data().asOf()));
    }

    private void open() {
        File file = chooser().showOpenDialog(getScene().getWindow());
        if (file != null) {
            files.open(file.toPath(), this::tell);
        }
    }

    private void save() {
        FileChooser chooser = chooser();
        String name = session.notebook()
                .opened()
                .map(beside -> nameOf(beside))
                .filter(file -> file.endsWith(".json"))
                .orElse(session.view().data().dataset() + SUFFIX);
        chooser.setInitialFileName(name);
        new SaveChooser(getScene().getWindow(), session.view().language())
                .ask(chooser, () -> SUFFIX, List.of(".json"))
                .ifPresent(file -> files.save(file, this::tell));
    }

    private static String nameOf(Notebook.OpenedScenes beside) {
        return String.valueOf(Path.of(beside.file()).getFileName());
    }

    private FileChooser chooser() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.now().get("scenes.title"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(words.now().get("scenes.files"), "*.json"));
        return chooser;
    }

    private void tell(List<String> lines) {
        messages.getChildren()
                .setAll(lines.stream()
                        .map(line -> WrappedLabel.of(line, "claim-source"))
                        .toList());
    }

    private void follow(Story now) {
        following = true;
        list.getItems().setAll(now.scenes().list());
        list.getSelectionModel().clearAndSelect(now.place());
        following = false;
    }

    /** A scene by its place and title. */
    private final class SceneCell extends ListCell<Scene> {
        @Override
        protected void updateItem(Scene scene, boolean empty) {
            super.updateItem(scene, empty);
            setText(
                    empty || scene == null
                            ? null
                            : words.now()
                                    .format(
                                            "scenes.item",
                                            getIndex() + 1,
                                            scene.title().in(session.view().language())));
            boolean away =
                    scene != null && !session.workspace().has(scene.view().data());
            pseudoClassStateChanged(AWAY, away);
            setTooltip(away ? new Tooltip(words.now().format("scenes.away", dataOf(scene))) : null);
        }

        private String dataOf(Scene scene) {
            String name = scene.view().data().dataset();
            return session.workspace().dataset(name).isPresent()
                    ? scene.view().data().compareWith().orElse(name)
                    : name;
        }
    }

    /** Whose scenes are at hand where they are not one's own, and the way back to these. */
    private static final class OpenedRow extends FlowPane {

        OpenedRow(Session session, LiveTexts words) {
            setId("scenes-opened");
            getStyleClass().add("lab-head");
            Label from = new Label();
            from.getStyleClass().add("soft");
            Button back = new Button();
            back.setId("scenes-own");
            Button add = new Button();
            add.setId("scenes-add");
            List.of(back, add).forEach(button -> button.getStyleClass().add("small"));
            back.setOnAction(event -> session.note(book -> book.withOwnScenes(book.ownScenes())));
            add.setOnAction(event -> session.note(OpenedRow::added));
            getChildren().setAll(from, back, add);
            session.shownProperty().subscribe(shown -> {
                Optional<Notebook.OpenedScenes> opened = shown.notebook().opened();
                setVisible(opened.isPresent());
                setManaged(opened.isPresent());
                opened.ifPresent(beside -> {
                    Texts texts = words.now();
                    String key = shown.notebook().isOpenedChanged() ? "scenes.from.changed" : "scenes.from";
                    from.setText(texts.format(key, nameOf(beside)));
                    back.setText(texts.format("scenes.own", beside.own().length()));
                    add.setText(texts.get("scenes.add"));
                });
            });
        }

        /** One's own scenes with those of the file behind them; the file stays as it is. */
        private static Notebook added(Notebook book) {
            Scenes own = book.ownScenes().scenes();
            Scenes both = own;
            for (Scene scene : book.scenes().scenes().list()) {
                both = both.with(scene);
            }
            return book.withOwnScenes(new Story(both, own.list().size()));
        }
    }

    /** Title and words of the present scene in the language of the window, to be written over. */
    private static final class SceneEditor extends VBox {

        /** Two lines of words, logical pixels; in a low window the editor is scrolled to them. */
        private static final double TWO_LINES = 56;

        private final Session session;
        private final StoryViewModel story;
        private final TextField title = new TextField();
        private final TextArea notes = new TextArea();
        private boolean following;

        SceneEditor(Session session, StoryViewModel story) {
            this.session = session;
            this.story = story;
            LiveTexts words = new LiveTexts(LabStyle.BUNDLE, session.languageProperty());
            getStyleClass().add("scene-editor");
            title.setId("scene-title");
            title.promptTextProperty().bind(words.of("scenes.edit.title"));
            title.accessibleTextProperty().bind(words.of("scenes.edit.title"));
            notes.setId("scene-notes");
            notes.promptTextProperty().bind(words.of("scenes.edit.notes"));
            notes.accessibleTextProperty().bind(words.of("scenes.edit.notes"));
            notes.setWrapText(true);
            notes.setMinHeight(TWO_LINES);
            title.setMinHeight(USE_PREF_SIZE);
            VBox.setVgrow(notes, Priority.ALWAYS);
            getChildren().setAll(title, notes);
            title.textProperty().subscribe((before, now) -> write());
            notes.textProperty().subscribe((before, now) -> write());
            title.focusedProperty().subscribe(now -> story.endWording());
            notes.focusedProperty().subscribe(now -> story.endWording());
            story.storyProperty().subscribe(now -> follow());
            session.languageProperty().subscribe(now -> follow());
        }

        private void write() {
            if (!following) {
                story.story()
                        .scene()
                        .ifPresent(scene ->
                                story.word(with(scene.title(), title.getText()), with(scene.notes(), notes.getText())));
            }
        }

        /** The other language keeps its words. */
        private LocalizedText with(LocalizedText text, String now) {
            return session.view().language() == Language.JAPANESE
                    ? new LocalizedText(text.en(), now)
                    : new LocalizedText(now, text.ja());
        }

        private void follow() {
            following = true;
            Language language = session.view().language();
            setDisable(story.story().scene().isEmpty());
            follow(title, story.story().scene().map(Scene::title).orElse(LocalizedText.EMPTY), language);
            follow(notes, story.story().scene().map(Scene::notes).orElse(LocalizedText.EMPTY), language);
            following = false;
        }

        private static void follow(TextInputControl field, LocalizedText text, Language language) {
            // Only this language's own words: the other's would be taken over by the first key.
            String now = language == Language.JAPANESE ? text.ja() : text.en();
            if (!field.getText().equals(now)) {
                field.setText(now);
            }
        }
    }
}
