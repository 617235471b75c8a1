package org.fourquadrant.facts.claim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fourquadrant.model.claim.Claim;
import org.fourquadrant.model.claim.ClaimCheck;
import org.fourquadrant.model.claim.ClaimCheck.Obstacle;
import org.fourquadrant.model.claim.ClaimQuery;
import org.fourquadrant.model.claim.ClaimResult;
import org.fourquadrant.model.claim.MadeOn;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.view.DataChoice;
import org.fourquadrant.model.view.Upward;
import org.fourquadrant.model.view.View;

/** Makes claims of one view, answers their questions from it and says what became of them in it. */
public final class Claims {

    private final ClaimGround ground;

    /** @param ground the answers for the view that is asked about; what its chart measures upwards decides nothing */
    public Claims(ClaimGround ground) {
        this.ground = ground.with(ground.view().withUpward(Upward.BALANCE));
    }

    /** A claim of what a view shows; empty where the question has no answer. */
    public Optional<Claim> make(String id, ClaimQuery query) {
        return answer(query) instanceof Answer.Found found
                ? Optional.of(new Claim(id, query, madeOn(), found.result()))
                : Optional.empty();
    }

    /** Whether a claim holds of what a view shows, be it other data or another line than it was made on. */
    public ClaimCheck check(Claim claim) {
        Answer answer = answer(claim.query());
        if (answer instanceof Answer.None none) {
            return none.why();
        }
        ClaimResult now = ((Answer.Found) answer).result();
        return now.equals(claim.result())
                ? new ClaimCheck.Holds()
                : new ClaimCheck.Changed(claim.result(), now, madeOn());
    }

    /** The answer to a question, with the citations of the figures that it rests on. */
    public Answer answer(ClaimQuery query) {
        DataChoice data = ground.view().data();
        Optional<Dataset> dataset = ground.workspace().dataset(data.dataset());
        if (dataset.isEmpty()) {
            return Answer.None.because(Obstacle.DATASET_MISSING, data.dataset());
        }
        if (!dataset.get().years().contains(data.year())) {
            return Answer.None.because(Obstacle.YEAR_MISSING, String.valueOf(data.year()));
        }
        return new ClaimEvaluation(ground, dataset.get()).answer(query);
    }

    /** The answers of now to claims as they were made, by their ids; those without an answer are left out. */
    public Map<String, ClaimResult> asMade(List<Claim> claims) {
        Map<String, ClaimResult> answers = new LinkedHashMap<>();
        for (Claim claim : claims) {
            ClaimGround asMade = ground.with(claim.madeOn().asView(ground.view()));
            if (new Claims(asMade).answer(claim.query()) instanceof Answer.Found found) {
                answers.put(claim.id(), found.result());
            }
        }
        return answers;
    }

    /**
     * Whether a country answers the question of a claim as it was made: it is counted, or the question is about it. Where the
     * claim counts nobody, no country does.
     */
    public boolean isAnsweredBy(Claim claim, CountryCode country) {
        ClaimQuery query = claim.query();
        if (query instanceof ClaimQuery.PlaceOf place) {
            return place.country().equals(country);
        }
        if (query instanceof ClaimQuery.ValueOf value) {
            return value.country().equals(country);
        }
        if (query instanceof ClaimQuery.TariffOf tariff) {
            return tariff.country().equals(country);
        }
        return asMade(List.of(claim)).get(claim.id()) instanceof ClaimResult.Count count
                && count.counted().contains(country);
    }

    /** Where the line stands when a claim is answered: where it was made, or where its question moves the line to. */
    public double lineOf(Claim claim) {
        return claim.query() instanceof ClaimQuery.Crossings moved
                ? moved.to()
                : claim.madeOn().threshold();
    }

    private MadeOn madeOn() {
        View view = ground.view();
        Optional<Dataset> dataset = ground.workspace().dataset(view.data().dataset());
        return new MadeOn(
                view.data(),
                dataset.map(known -> known.info().version()).orElse(""),
                dataset.map(known -> known.info().vintage()).orElse(""),
                view.thresholds().main(),
                view.marks().filter());
    }
}
