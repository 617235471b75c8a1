package org.fourquadrant.ui.lab;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.scene.Scene;
import org.fourquadrant.model.scene.Story;
import org.fourquadrant.text.Texts;
import org.fourquadrant.ui.shared.WrappedLabel;
import org.fourquadrant.ui.state.Session;
import org.fourquadrant.ui.story.SceneWords;

/** The words of the present scene with their figures, the claims that these come from, and the way to its neighbours. */
final class StoryReader extends VBox {

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
        words.getChildren().add(WrappedLabel.of(said.notes(), "story-notes"));
        for (String claim : said.claims()) {
            words.getChildren().add(WrappedLabel.of(claim, "claim-source"));
        }
    }
}
