package org.fourquadrant.ui.lab;

import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.fourquadrant.model.Language;
import org.fourquadrant.model.claim.Claim;
import org.fourquadrant.model.claim.ClaimResult;
import org.fourquadrant.model.scene.Scene;
import org.fourquadrant.model.scene.Story;
import org.fourquadrant.text.Texts;
import org.fourquadrant.text.claim.ClaimSentences;
import org.fourquadrant.text.claim.QuotingText;
import org.fourquadrant.ui.state.Session;

/** The words of the present scene with their figures, the claims that these come from, and the way to its neighbours. */
final class StoryReader extends VBox {

    private final Session session;
    private final StoryViewModel story;
    private final ClaimsViewModel claims;
    private final VBox words = new VBox();
    private final Button previous = new Button();
    private final Button next = new Button();
    private final Label place = new Label();

    StoryReader(Session session, StoryViewModel story, ClaimsViewModel claims) {
        this.session = session;
        this.story = story;
        this.claims = claims;
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
        previous.setText(texts.get("story.previous"));
        next.setText(texts.get("story.next"));
        previous.setDisable(now.place() <= 0);
        next.setDisable(now.place() + 1 >= all);
        place.setText(all == 0 ? "" : texts.format("story.place", now.place() + 1, all));
        words.getChildren().clear();
        Optional<Scene> scene = now.scene();
        if (scene.isEmpty()) {
            words.getChildren().add(LabStyle.text(texts.get("story.empty"), "claim-source"));
        } else {
            write(scene.get(), language);
        }
    }

    private void write(Scene scene, Language language) {
        QuotingText quoting = new QuotingText(session.workspace(), language);
        ClaimSentences sentences = new ClaimSentences(session.workspace(), language);
        Map<String, ClaimResult> answers = claims.answersTo(scene.claims());
        words.getChildren()
                .add(LabStyle.text(
                        quoting.fill(scene.title().in(language), scene.view(), scene.claims(), answers),
                        "story-title"));
        words.getChildren()
                .add(LabStyle.text(
                        quoting.fill(scene.notes().in(language), scene.view(), scene.claims(), answers),
                        "story-notes"));
        for (Claim claim : scene.claims()) {
            ClaimResult answer = answers.getOrDefault(claim.id(), claim.result());
            words.getChildren()
                    .add(LabStyle.text(sentences.sentence(claim.query(), claim.madeOn(), answer), "claim-source"));
        }
    }
}
