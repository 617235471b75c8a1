package org.fourquadrant.facts;

import java.util.List;
import java.util.Optional;
import org.fourquadrant.facts.agreement.AgreementCard;
import org.fourquadrant.facts.agreement.CashFlow;
import org.fourquadrant.facts.cost.MissingSum;
import org.fourquadrant.facts.distance.DistanceWeights;
import org.fourquadrant.facts.distance.Distances;
import org.fourquadrant.facts.formula.FormulaOnTrade;
import org.fourquadrant.facts.formula.ReciprocalTariff;
import org.fourquadrant.facts.place.PlottedCountry;
import org.fourquadrant.facts.purpose.PurposeReview;
import org.fourquadrant.facts.theory.TheoryCheck;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.country.Membership;
import org.fourquadrant.model.dataset.Dataset;

/** The ideas of the papers worked out on the data of one view. */
public final class IdeasOfView {

    private final Facts facts;

    IdeasOfView(Facts facts) {
        this.facts = facts;
    }

    /**
     * The formula of the reciprocal tariff on the trade of the year shown, by the dataset shown or else the first one that
     * has trade for that year; empty where none has.
     */
    public Optional<FormulaOnTrade> formula(ReciprocalTariff formula) {
        return new TheoryCases(facts).trade(formula);
    }

    /** How far every plotted country stands from Washington by an illustration of ours, the farthest first. */
    public Distances distances(DistanceWeights weights) {
        return Distances.of(
                facts.classification().plotted(), facts.view().thresholds().main(), weights);
    }

    /** Whether each quadrant gets a treatment of its own, by what happened until the day shown. */
    public TheoryCheck theory() {
        TheoryCases cases = new TheoryCases(facts);
        return TheoryCheck.of(cases.all(), facts.view().thresholds().main(), cases::expected);
    }

    /** What was agreed with a country on tariffs, as known by the day shown. */
    public AgreementCard agreement(Country country) {
        return AgreementCard.of(
                facts.workspace(),
                country,
                facts.negotiation(country.code()).deals(),
                facts.view().data().asOf());
    }

    /** How the earnings of an investment would be split by the terms of an agreement; empty where it reports none. */
    public Optional<CashFlow> cashFlow(AgreementCard card, CashFlow.Assumptions assumptions) {
        return card.cashFlowTerms().map(terms -> CashFlow.of(terms, assumptions));
    }

    /** The measures that were charged until the day shown, held against the purposes that tariffs can have. */
    public List<PurposeReview> purposes() {
        return PurposeReview.of(facts.workspace(), facts.view().data().asOf());
    }

    /** What the plotted members of a group that are below a share lack together a year. */
    public MissingSum missing(Membership group, double target) {
        List<PlottedCountry> members = facts.classification().plotted().stream()
                .filter(one ->
                        one.country().isMemberOf(group, facts.view().data().asOf()))
                .toList();
        return MissingSum.of(members, target, facts::gdps);
    }

    /** Whose trade that check is reckoned with; empty where no dataset has any for the year shown. */
    public Optional<Dataset> tradeOfTheory() {
        return formula(ReciprocalTariff.asAnnounced(facts.workspace().figures()))
                .map(FormulaOnTrade::dataset);
    }
}
