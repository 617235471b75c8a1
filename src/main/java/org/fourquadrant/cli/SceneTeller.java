package org.fourquadrant.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.fourquadrant.analysis.claim.Answer;
import org.fourquadrant.analysis.claim.Claims;
import org.fourquadrant.model.Language;
import org.fourquadrant.model.View;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.claim.Claim;
import org.fourquadrant.model.claim.ClaimResult;
import org.fourquadrant.model.scene.Scene;
import org.fourquadrant.text.claim.QuotingText;

/** Puts a scene into words, with the figures that its claims have now. */
final class SceneTeller {

    private final Workspace workspace;
    private final Claims claims;

    SceneTeller(Workspace workspace) {
        this.workspace = workspace;
        this.claims = new Claims(workspace);
    }

    /** @param view what is shown of the scene, in the language of the words */
    ToldView tell(Scene scene, View view) {
        Language language = view.language();
        QuotingText quoting = new QuotingText(workspace, language);
        Map<String, ClaimResult> answers = answers(scene, view);
        return new ToldView(
                view,
                quoting.fill(scene.title().in(language), view, scene.claims(), answers),
                quoting.fill(scene.notes().in(language), view, scene.claims(), answers));
    }

    private Map<String, ClaimResult> answers(Scene scene, View view) {
        Map<String, ClaimResult> answers = new LinkedHashMap<>();
        for (Claim claim : scene.claims()) {
            if (claims.answer(claim.query(), claim.madeOn().asView(view)) instanceof Answer.Found found) {
                answers.put(claim.id(), found.result());
            }
        }
        return answers;
    }
}
