package org.fourquadrant.facts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fourquadrant.facts.agreement.AgreementCard;
import org.fourquadrant.facts.agreement.CashFlow;
import org.fourquadrant.facts.claim.IdeasGround;
import org.fourquadrant.facts.cost.MissingSum;
import org.fourquadrant.facts.distance.DistanceWeights;
import org.fourquadrant.facts.distance.Distances;
import org.fourquadrant.facts.formula.FormulaOnTrade;
import org.fourquadrant.facts.place.PlottedCountry;
import org.fourquadrant.facts.purpose.PurposeReview;
import org.fourquadrant.facts.theory.TheoryCheck;
import org.fourquadrant.model.Lazy;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.country.Membership;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.document.Citation;
import org.fourquadrant.model.language.Tokens;
import org.fourquadrant.model.view.Assumption;

/** The ideas of the papers worked out on the data of one view. */
public final class IdeasOfView implements IdeasGround {

    private final Facts facts;
    private final Lazy<Heights> heights;
    private final Lazy<TheoryCheck> theory = new Lazy<>(this::checked);

    IdeasOfView(Facts facts) {
        this.facts = facts;
        this.heights = new Lazy<>(() -> new Heights(facts));
    }

    /** What is assumed: by the view, or else by the figures that ship. */
    public double assumed(Assumption assumption) {
        return facts.view()
                .ideas()
                .assumed(assumption)
                .orElseGet(() -> facts.workspace().figures().constant(Tokens.of(assumption)));
    }

    /**
     * The formula of the reciprocal tariff, with the parameters assumed, on the trade of the year shown, by the dataset shown
     * or else the first one that has trade for that year; empty where none has.
     */
    public Optional<FormulaOnTrade> formula() {
        return facts.traits().rates().found();
    }

    /** How far every plotted country stands from Washington by an illustration of ours, the farthest first. */
    public Distances distances() {
        return Distances.of(
                facts.classification().plotted(), facts.view().thresholds().main(), weights());
    }

    /** Two weights of 0 say nothing: both axes then count alike, as where nobody says which counts more. */
    private DistanceWeights weights() {
        double share = assumed(Assumption.SHARE_WEIGHT);
        double deficit = assumed(Assumption.DEFICIT_WEIGHT);
        return share + deficit == 0 ? DistanceWeights.EQUAL : new DistanceWeights(share, deficit);
    }

    /** How far up places stand on the chart: by their balance, or by the formula. */
    public Heights heights() {
        return heights.get();
    }

    @Override
    public TheoryCheck theory() {
        return theory.get();
    }

    private TheoryCheck checked() {
        TheoryCases cases = new TheoryCases(facts);
        return TheoryCheck.of(cases.all(), facts.view().thresholds().main(), cases::expected);
    }

    /** What was agreed with a country on tariffs, as known by the day shown. */
    public AgreementCard agreement(Country country) {
        return AgreementCard.of(
                facts.workspace(),
                country,
                facts.negotiation(country.code()),
                facts.view().data().asOf());
    }

    /** How the earnings of an investment would be split by the terms of an agreement; empty where it reports none. */
    public Optional<CashFlow> cashFlow(AgreementCard card) {
        return card.cashFlowTerms()
                .map(terms -> CashFlow.of(
                        terms,
                        new CashFlow.Assumptions(assumed(Assumption.EARNINGS), assumed(Assumption.INTEREST), (int)
                                assumed(Assumption.YEARS))));
    }

    /** The measures that were charged until the day shown, held against the purposes that tariffs can have. */
    public List<PurposeReview> purposes() {
        return PurposeReview.of(facts.workspace(), facts.view().data().asOf());
    }

    @Override
    public MissingSum missing(Membership group, double target) {
        List<PlottedCountry> members = facts.classification().plotted().stream()
                .filter(one ->
                        one.country().isMemberOf(group, facts.view().data().asOf()))
                .toList();
        return MissingSum.of(members, target, facts::gdps);
    }

    /** Whose trade that check is reckoned with; empty where no dataset has any for the year shown. */
    public Optional<Dataset> tradeOfTheory() {
        return new TheoryCases(facts).trade().map(FormulaOnTrade::dataset);
    }

    /**
     * Ids of the documents and acts that the page shown rests on, {@link Citation#OURS} among them where we say something;
     * none where the chart is shown.
     */
    public Set<String> cited() {
        return facts.view().ideas().page().map(new CitedByIdeas(facts)::of).orElse(Set.of());
    }
}
