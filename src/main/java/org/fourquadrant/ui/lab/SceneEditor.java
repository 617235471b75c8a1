package org.fourquadrant.ui.lab;

import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.language.LocalizedText;
import org.fourquadrant.model.scene.Scene;
import org.fourquadrant.ui.state.Session;
import org.fourquadrant.ui.state.Words;

/** Title and words of the present scene in the language of the window, to be written over. */
final class SceneEditor extends VBox {

    private final Session session;
    private final StoryViewModel story;
    private final TextField title = new TextField();
    private final TextArea notes = new TextArea();
    private boolean following;

    SceneEditor(Session session, StoryViewModel story) {
        this.session = session;
        this.story = story;
        Words words = new Words(LabStyle.BUNDLE, session.languageProperty());
        getStyleClass().add("scene-editor");
        title.setId("scene-title");
        title.promptTextProperty().bind(words.of("scenes.edit.title"));
        title.accessibleTextProperty().bind(words.of("scenes.edit.title"));
        notes.setId("scene-notes");
        notes.promptTextProperty().bind(words.of("scenes.edit.notes"));
        notes.accessibleTextProperty().bind(words.of("scenes.edit.notes"));
        notes.setWrapText(true);
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
