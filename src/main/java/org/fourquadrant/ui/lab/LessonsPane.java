package org.fourquadrant.ui.lab;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.scene.Scene;
import org.fourquadrant.model.scene.Scenes;
import org.fourquadrant.model.scene.Story;
import org.fourquadrant.text.Texts;
import org.fourquadrant.ui.shared.WrappedLabel;
import org.fourquadrant.ui.state.LiveTexts;
import org.fourquadrant.ui.state.Session;
import org.fourquadrant.ui.story.Lessons;
import org.fourquadrant.ui.story.SceneWords;

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
        this.title = new LiveTexts(LabStyle.BUNDLE, session.languageProperty()).of("lessons");
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

    /** The words of the present scene with their figures, the claims that these come from, and the way to its neighbours. */
    private static final class StoryReader extends VBox {

        private final Session session;
        private final StoryViewModel story;
        private final VBox words = new VBox();
        private final Button previous = new Button();
        private final Button next = new Button();
        private final Label place = new Label();

        StoryReader(Session session, StoryViewModel story) {
            this.session = session;
            this.story = story;
            getStyleClass().add("story-reader");
            words.getStyleClass().add("story-words");
            previous.setId("scene-previous");
            previous.setOnAction(event -> story.previous());
            next.setId("scene-next");
            next.setDefaultButton(false);
            next.getStyleClass().add("accent");
            next.setOnAction(event -> story.next());
            HBox steps = new HBox(previous, next, place);
            steps.getStyleClass().add("lab-row");
            getChildren().setAll(steps, words);
            story.storyProperty().subscribe(now -> write());
            session.languageProperty().subscribe(now -> write());
        }

        private void write() {
            Language language = session.view().language();
            Texts texts = Texts.of(LabStyle.BUNDLE, language);
            Story now = story.story();
            int all = now.scenes().list().size();
            previous.setText(texts.get("button.back"));
            next.setText(texts.get("button.next"));
            previous.setDisable(now.place() <= 0);
            next.setDisable(now.place() + 1 >= all);
            place.setText(all == 0 ? "" : texts.format("scene.place", now.place() + 1, all));
            words.getChildren().clear();
            Optional<Scene> scene = now.scene();
            if (scene.isEmpty()) {
                words.getChildren().add(WrappedLabel.of(texts.get("story.empty"), "claim-source"));
            } else {
                write(scene.get());
            }
        }

        private void write(Scene scene) {
            SceneWords said = SceneWords.of(scene, session.facts());
            words.getChildren().add(WrappedLabel.of(said.title(), "story-title"));
            if (story.story().asked().isPresent()) {
                words.getChildren().add(WrappedLabel.of(said.ask(), "story-notes"));
                return;
            }
            words.getChildren().add(WrappedLabel.of(said.notes(), "story-notes"));
            for (String claim : said.claims()) {
                words.getChildren().add(WrappedLabel.of(claim, "claim-source"));
            }
        }
    }
}
