package org.fourquadrant.export.page;

import java.util.List;
import java.util.Optional;
import org.fourquadrant.facts.claim.Answer;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.claim.Claim;
import org.fourquadrant.model.claim.ClaimQuery;
import org.fourquadrant.model.claim.ClaimResult;
import org.fourquadrant.model.document.Citation;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.text.PlaceText;
import org.fourquadrant.text.claim.ClaimChecks;
import org.fourquadrant.text.claim.ClaimFigures;
import org.fourquadrant.text.claim.ClaimSentences;

/** What the slide of a claim says around its chart. */
public final class ClaimWords {

    private final ClaimSentences sentences;
    private final ClaimFigures figures;
    private final PlaceText places;
    private final ClaimChecks checks;

    public ClaimWords(Workspace workspace, Language language) {
        this.sentences = new ClaimSentences(workspace, language);
        this.figures = new ClaimFigures(language);
        this.places = new PlaceText(language);
        this.checks = new ClaimChecks(workspace, language);
    }

    /** The claim with the answer of now; where there is none, as it was made. */
    public String sentence(Claim claim, Answer answer) {
        return answer instanceof Answer.Found found
                ? sentences.sentence(claim.query(), claim.madeOn(), found.result())
                : sentences.sentence(claim);
    }

    /** The same over a page that shows its figure, with how many could not be counted. */
    public String title(Claim claim, Answer answer) {
        return answer instanceof Answer.Found found
                ? sentences.title(claim.query(), claim.madeOn(), found.result())
                : sentences.sentence(claim);
    }

    /**
     * The one figure of a claim.
     *
     * @param figure as short as it can be said
     * @param of what it is counted of; empty where it counts nothing
     * @param names of those whom it counts; empty where it counts nobody
     */
    public record Figure(String figure, String of, String names) {}

    /** The figure of now; empty where there is no answer. */
    public Optional<Figure> figure(Claim claim, Answer answer) {
        return answer instanceof Answer.Found found
                ? Optional.of(figure(claim.query(), found.result()))
                : Optional.empty();
    }

    private Figure figure(ClaimQuery query, ClaimResult result) {
        return new Figure(
                result instanceof ClaimResult.Place place
                        ? places.name(place.quadrant())
                        : figures.figure(query, result),
                result instanceof ClaimResult.Count count ? figures.figureWithUndecided(query, count) : "",
                sentences.names(result));
    }

    /** The data that it was made on, and the documents where its figures stand. */
    public String sources(Claim claim, Answer answer) {
        List<Citation> citations = answer instanceof Answer.Found found ? found.citations() : List.of();
        return checks.sources(claim.madeOn(), citations);
    }
}
