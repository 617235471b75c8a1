package org.fourquadrant.export.page;

import java.util.List;
import org.fourquadrant.facts.claim.Answer;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.claim.Claim;
import org.fourquadrant.model.claim.ClaimCheck;
import org.fourquadrant.model.document.Citation;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.text.Dates;
import org.fourquadrant.text.Figures;
import org.fourquadrant.text.Texts;
import org.fourquadrant.text.claim.ClaimChecks;
import org.fourquadrant.text.claim.ClaimSentences;

/** What the slide of a claim says around its chart. */
public final class ClaimWords {

    private final ClaimSentences sentences;
    private final ClaimChecks checks;
    private final Texts texts;
    private final Figures figures;
    private final Dates dates;

    public ClaimWords(Workspace workspace, Language language) {
        this.sentences = new ClaimSentences(workspace, language);
        this.checks = new ClaimChecks(workspace, language);
        this.texts = ExportTexts.in(language);
        this.figures = new Figures(language);
        this.dates = new Dates(language);
    }

    /** The claim with the answer of now; where there is none, as it was made. */
    public String sentence(Claim claim, Answer answer) {
        return answer instanceof Answer.Found found
                ? sentences.sentence(claim.query(), claim.madeOn(), found.result())
                : sentences.sentence(claim);
    }

    /** Whether it still holds, and what it was asked of. */
    public String verdict(Claim claim, ClaimCheck check) {
        return texts.format(
                "claim.verdict",
                checks.verdict(claim, check),
                figures.threshold(claim.madeOn().threshold()),
                dates.day(claim.madeOn().data().asOf()));
    }

    /** The data that it was made on, and the documents where its figures stand. */
    public String sources(Claim claim, Answer answer) {
        List<Citation> citations = answer instanceof Answer.Found found ? found.citations() : List.of();
        return checks.sources(claim.madeOn(), citations);
    }
}
