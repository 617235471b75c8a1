package org.fourquadrant.ui.lab;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.fourquadrant.model.Language;
import org.fourquadrant.model.scene.Scenes;
import org.fourquadrant.ui.state.Session;
import org.fourquadrant.ui.state.Words;

/** The guided lessons on the left, the words of the one that is open on the right. */
public final class LessonsPane extends HBox {

    private static final double LIST = 340;

    private final Session session;
    private final StoryViewModel story;
    private final List<Scenes> lessons;
    private final VBox list = new VBox();
    private final ObservableValue<String> title;

    /** @param lessons the lessons in order */
    public LessonsPane(Session session, StoryViewModel story, ClaimsViewModel claims, List<Scenes> lessons) {
        this.session = session;
        this.story = story;
        this.lessons = List.copyOf(lessons);
        this.title = new Words(LabStyle.BUNDLE, session.languageProperty()).of("lessons.title");
        LabStyle.dress(this, session);
        setId("lessons");
        getStyleClass().add("lab-columns");
        list.getStyleClass().add("lesson-list");
        StoryReader reader = new StoryReader(session, story, claims);
        ScrollPane left = LabStyle.scroll(list);
        ScrollPane right = LabStyle.scroll(reader);
        left.setMinWidth(LIST);
        left.setPrefWidth(LIST);
        HBox.setHgrow(right, Priority.ALWAYS);
        getChildren().setAll(left, right);
        session.languageProperty().subscribe(this::write);
    }

    /** What it is called, in the language of the moment. */
    public ObservableValue<String> title() {
        return title;
    }

    /** Opens the lesson at a place, as a welcome page does. */
    public void open(int lesson) {
        story.open(lessons.get(lesson));
    }

    private void write(Language language) {
        list.getChildren().clear();
        for (int i = 0; i < lessons.size(); i++) {
            list.getChildren().add(lesson(i, language));
        }
    }

    private VBox lesson(int index, Language language) {
        Scenes lesson = lessons.get(index);
        Button button = new Button(lesson.title().in(language));
        button.setId("lesson-" + (index + 1));
        button.setMnemonicParsing(false);
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().add("lesson-button");
        button.setOnAction(event -> open(index));
        VBox box = new VBox(button, LabStyle.text(lesson.summary().in(language), "claim-source"));
        box.getStyleClass().add("lesson");
        return box;
    }
}
