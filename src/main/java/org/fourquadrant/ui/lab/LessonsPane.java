package org.fourquadrant.ui.lab;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.scene.Scenes;
import org.fourquadrant.ui.shared.WrappedLabel;
import org.fourquadrant.ui.state.Session;
import org.fourquadrant.ui.state.Words;
import org.fourquadrant.ui.story.Lessons;

/** The guided lessons on the left, the words of the one that is open on the right. */
public final class LessonsPane extends HBox {

    private static final double LIST = 340;

    private final Session session;
    private final Lessons lessons;
    private final VBox list = new VBox();
    private final ObservableValue<String> title;

    /** @param story the lesson that is open */
    public LessonsPane(Session session, StoryViewModel story, Lessons lessons) {
        this.session = session;
        this.lessons = lessons;
        this.title = new Words(LabStyle.BUNDLE, session.languageProperty()).of("lessons");
        LabStyle.dress(this, session);
        setId("lessons");
        getStyleClass().add("lab-columns");
        list.getStyleClass().add("lesson-list");
        StoryReader reader = new StoryReader(session, story);
        ScrollPane left = LabStyle.scroll(list);
        ScrollPane right = LabStyle.scroll(reader);
        left.setMinWidth(LIST);
        left.setPrefWidth(LIST);
        HBox.setHgrow(right, Priority.ALWAYS);
        getChildren().setAll(left, right);
        session.languageProperty().subscribe(now -> write());
        lessons.listProperty().subscribe(now -> write());
        // In a folded drawer nobody sees them.
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                lessons.load();
            }
        });
    }

    /** What it is called, in the language of the moment. */
    public ObservableValue<String> title() {
        return title;
    }

    private void write() {
        Language language = session.view().language();
        list.getChildren().clear();
        for (Scenes lesson : lessons.listProperty().get()) {
            list.getChildren().add(lesson(lesson, list.getChildren().size() + 1, language));
        }
    }

    private VBox lesson(Scenes lesson, int number, Language language) {
        Button button = new Button(lesson.title().in(language));
        button.setId("lesson-" + number);
        button.setMnemonicParsing(false);
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().add("lesson-button");
        button.setOnAction(event -> lessons.open(lesson));
        VBox box = new VBox(button, WrappedLabel.of(lesson.summary().in(language), "claim-source"));
        box.getStyleClass().add("lesson");
        return box;
    }
}
