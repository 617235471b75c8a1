package org.fourquadrant.facts.claim;

import java.util.Optional;
import org.fourquadrant.facts.tariff.TariffHistory;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.claim.Claim;
import org.fourquadrant.model.claim.ClaimCheck;
import org.fourquadrant.model.claim.ClaimCheck.Obstacle;
import org.fourquadrant.model.claim.ClaimQuery;
import org.fourquadrant.model.claim.ClaimResult;
import org.fourquadrant.model.claim.MadeOn;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.view.View;

/** Answers the questions of claims from one workspace. */
public final class Claims {

    private final Workspace workspace;
    private final Tariffs tariffs;

    public Claims(Workspace workspace) {
        this(workspace, new TariffHistory(workspace.library(), workspace.countries()));
    }

    /** @param history the tariffs of that workspace, where somebody has them already */
    public Claims(Workspace workspace, TariffHistory history) {
        this.workspace = workspace;
        this.tariffs = new Tariffs(history, workspace);
    }

    /** A claim of what a view shows; empty where the question has no answer. */
    public Optional<Claim> make(String id, ClaimQuery query, View view) {
        return answer(query, view) instanceof Answer.Found found
                ? Optional.of(new Claim(id, query, askedOf(view), found.result()))
                : Optional.empty();
    }

    /** Whether a claim still holds of the data, the line and the date that it was made on. */
    public ClaimCheck checkAsMade(Claim claim, View base) {
        return check(claim, claim.madeOn().asView(base));
    }

    /** Whether a claim holds of what a view shows, be it other data or another line. */
    public ClaimCheck check(Claim claim, View view) {
        Answer answer = answer(claim.query(), view);
        if (answer instanceof Answer.None none) {
            return none.why();
        }
        ClaimResult now = ((Answer.Found) answer).result();
        return now.equals(claim.result())
                ? new ClaimCheck.Holds()
                : new ClaimCheck.Changed(claim.result(), now, askedOf(view));
    }

    /** The answer to a question, with the citations of the figures that it rests on. */
    public Answer answer(ClaimQuery query, View view) {
        Optional<Dataset> dataset = workspace.dataset(view.data().dataset());
        if (dataset.isEmpty()) {
            return Answer.None.because(Obstacle.DATASET_MISSING, view.data().dataset());
        }
        if (!dataset.get().years().contains(view.data().year())) {
            return Answer.None.because(
                    Obstacle.YEAR_MISSING, String.valueOf(view.data().year()));
        }
        return new Asked(workspace, tariffs, view, dataset.get()).answer(query);
    }

    private MadeOn askedOf(View view) {
        Optional<Dataset> dataset = workspace.dataset(view.data().dataset());
        return new MadeOn(
                view.data(),
                dataset.map(known -> known.info().version()).orElse(""),
                dataset.map(known -> known.info().vintage()).orElse(""),
                view.thresholds().main(),
                view.marks().filter());
    }
}
