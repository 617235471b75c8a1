package org.fourquadrant.ui.story;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.claim.ClaimResult;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.scene.Scene;
import org.fourquadrant.text.claim.ClaimSentences;
import org.fourquadrant.text.claim.QuotingText;

/**
 * What a scene says, with its figures as the data answer them now.
 *
 * @param title its name
 * @param notes what is said to it
 * @param ask what is asked before that is said; empty where nothing is
 * @param claims the claims that the figures come from, a sentence each
 */
public record SceneWords(String title, String notes, String ask, List<String> claims) {

    public SceneWords {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(notes, "notes");
        Objects.requireNonNull(ask, "ask");
        claims = List.copyOf(claims);
    }

    /** The words of a scene in the language of what is shown. */
    public static SceneWords of(Scene scene, Facts facts) {
        Workspace workspace = facts.workspace();
        Language language = facts.view().language();
        Map<String, ClaimResult> answers = facts.claims().asMade(scene.claims());
        QuotingText quoting = new QuotingText(workspace, language);
        ClaimSentences sentences = new ClaimSentences(workspace, language);
        return new SceneWords(
                quoting.title(scene, scene.view(), answers),
                quoting.citedNotes(scene, scene.view(), answers),
                scene.prediction()
                        .map(asked -> quoting.fill(asked.ask().in(language), scene.view(), scene.claims(), answers))
                        .orElse(""),
                scene.claims().stream()
                        .map(claim -> sentences.sentence(
                                claim.query(), claim.madeOn(), answers.getOrDefault(claim.id(), claim.result())))
                        .toList());
    }
}
