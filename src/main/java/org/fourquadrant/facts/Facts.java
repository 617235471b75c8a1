package org.fourquadrant.facts;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.fourquadrant.facts.claim.ClaimGround;
import org.fourquadrant.facts.claim.Claims;
import org.fourquadrant.facts.comparison.SourceComparer;
import org.fourquadrant.facts.comparison.SourceComparisons;
import org.fourquadrant.facts.cost.DefenceCost;
import org.fourquadrant.facts.cost.Gdp;
import org.fourquadrant.facts.cost.Gdps;
import org.fourquadrant.facts.dossier.DemandedShare;
import org.fourquadrant.facts.dossier.Dossier;
import org.fourquadrant.facts.dossier.Dossiers;
import org.fourquadrant.facts.line.SharesAlongLine;
import org.fourquadrant.facts.line.StableInterval;
import org.fourquadrant.facts.negotiation.NegotiationOnDate;
import org.fourquadrant.facts.place.Classification;
import org.fourquadrant.facts.place.PlaceValues;
import org.fourquadrant.facts.place.PlottableSet;
import org.fourquadrant.facts.tariff.TariffChange;
import org.fourquadrant.facts.tariff.TariffOnDate;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.claim.Claim;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.view.View;

/**
 * Every answer that the product gives for one view of a workspace; all ways out lay the same out and cannot disagree.
 *
 * <p>Immutable; an answer is worked out when first asked for, on the thread that asks. {@link #with} keeps what the
 * next view does not change: another line decides quadrants only, another date keeps the places, another language or
 * selection keeps all. Questions of a country throw an {@link IllegalArgumentException} where it is not known.
 */
public final class Facts implements ClaimGround {

    private final Workspace workspace;
    private final Knowledge knowledge;
    private final View view;
    private final Places places;
    private final ComparisonOfView comparison;
    private final AtLine atLine;
    private final OnDate onDate;
    private final IdeasOfView ideas = new IdeasOfView(this);

    private Facts(Workspace workspace, Knowledge knowledge, View view, Optional<PlottableSet> made) {
        this.workspace = Objects.requireNonNull(workspace, "workspace");
        this.knowledge = Objects.requireNonNull(knowledge, "knowledge");
        this.view = Objects.requireNonNull(view, "view");
        this.onDate = knowledge.on(view.data());
        this.places = new Places(workspace, knowledge, onDate, view, made);
        this.comparison = new ComparisonOfView(workspace, places, view);
        this.atLine = new AtLine(places, comparison, view.thresholds());
    }

    private Facts(Facts before, Workspace workspace, View view) {
        this.workspace = Objects.requireNonNull(workspace, "workspace");
        this.knowledge = before.knowledge.in(workspace);
        this.view = Objects.requireNonNull(view, "view");
        this.onDate = before.onDate.in(knowledge, view.data());
        this.places = before.places.in(workspace, knowledge, onDate, view);
        this.comparison = before.comparison.in(workspace, places, view);
        this.atLine = before.atLine.in(places, comparison, view.thresholds());
    }

    /** The facts of a view; all views of a workspace share the knowledge of its documents. */
    public static Facts of(Workspace workspace, Knowledge knowledge, View view) {
        return new Facts(workspace, knowledge, view, Optional.empty());
    }

    /** The facts of the only view that is asked about. */
    public static Facts of(Workspace workspace, View view) {
        return of(workspace, Knowledge.of(workspace), view);
    }

    /** Facts with places that somebody made up: tests and measurements plot more marks than there are countries. */
    public static Facts made(Workspace workspace, View view, PlottableSet set) {
        return new Facts(workspace, Knowledge.of(workspace), view, Optional.of(set));
    }

    /** The facts of another view of the same workspace. */
    @Override
    public Facts with(View next) {
        return with(workspace, next);
    }

    /** The facts of another view, perhaps of another workspace. */
    public Facts with(Workspace nextWorkspace, View next) {
        boolean same = workspace == nextWorkspace && view.equals(next);
        return same ? this : new Facts(this, nextWorkspace, next);
    }

    @Override
    public Workspace workspace() {
        return workspace;
    }

    /** What the documents say on any day. */
    public Knowledge knowledge() {
        return knowledge;
    }

    @Override
    public View view() {
        return view;
    }

    /** The dataset that is shown; empty where the workspace does not have it. */
    public Optional<Dataset> dataset() {
        return workspace.dataset(view.data().dataset());
    }

    /** Who can be plotted, and who cannot and why; nobody where the workspace has no such dataset. */
    public PlottableSet places() {
        return places.set();
    }

    /** The values of those who can be plotted, as plain numbers in their order. */
    public PlaceValues values() {
        return places.values();
    }

    /** The quadrant of every plotted country; the others with the reason why they have none. */
    @Override
    public Classification classification() {
        return atLine.classification();
    }

    @Override
    public Classification classificationAt(double threshold) {
        return Classification.of(places.set(), view.thresholds().withMain(threshold));
    }

    /** Every economy that the dataset lists, in its order: a row of every table. */
    public List<CountryRow> rows() {
        return CountryRow.of(this);
    }

    /** How many are in each quadrant; every quadrant has a count. */
    public Map<Quadrant, Integer> counts() {
        return atLine.counts();
    }

    @Override
    public SharesAlongLine shares() {
        return places.shares();
    }

    /** Between which values the line can move without anybody changing quadrant. */
    public StableInterval stable() {
        return shares().stableAround(view.thresholds().main());
    }

    /** The plotted countries beside their places by the second source; none where nothing is compared. */
    public SourceComparisons comparisons() {
        return atLine.comparisons();
    }

    @Override
    public Optional<SourceComparisons> comparedWith(String source) {
        View compared = view.withData(view.data().withCompareWith(Optional.of(source)));
        return isSource(source) ? Optional.of(with(compared).comparisons()) : Optional.empty();
    }

    /** Whether something can be compared with: another dataset, or a statement on a defence spending share. */
    public boolean isSource(String name) {
        return SourceComparer.isKnown(workspace, name);
    }

    @Override
    public TariffOnDate tariff(CountryCode country) {
        return onDate.tariff(country);
    }

    /** Whose tariff is another on the later of the two days compared, of the economies listed; nobody without two. */
    public List<TariffChange> tariffChanges() {
        return onDate.changes(dataset().map(Dataset::economies).orElse(List.of()));
    }

    /** The stage of the negotiations of a country on the as-of date, with the statements that it rests on. */
    public NegotiationOnDate negotiation(CountryCode country) {
        return onDate.negotiation(country);
    }

    /** The documents and acts behind the tariffs and negotiations of the plotted countries. */
    public UsedSources usedSources() {
        return onDate.usedSources(workspace, places);
    }

    /** What countries are on the as-of date, as colours and filters part them. */
    public Traits traits() {
        return places.traits(onDate);
    }

    /** The shares of GDP for defence that are demanded or pledged by the as-of date, the lowest first. */
    public List<DemandedShare> demandedShares() {
        return onDate.demandedShares();
    }

    /** Everything that is shown of one country. */
    public Dossier dossier(CountryCode country) {
        return new Dossiers(workspace, knowledge.statements())
                .of(view, classification(), tariff(country), onDate.productRates(country), negotiation(country));
    }

    /** The gross domestic products of a country that are at hand; none where no dataset or document gives one. */
    public List<Gdp> gdps(CountryCode country) {
        return new Gdps(workspace, view.data()).of(country);
    }

    /** What it takes a country to reach a share, per cent of GDP; empty where its own is not known. */
    public Optional<DefenceCost> cost(CountryCode country, double target) {
        return classification().share(country).map(share -> new DefenceCost(share.value(), target));
    }

    /** Where countries stood over the range of years. */
    public YearsOfView years() {
        return new YearsOfView(this, places::grid);
    }

    @Override
    public IdeasOfView ideas() {
        return ideas;
    }

    /** Answers what claims ask of this view. */
    public Claims claims() {
        return new Claims(this);
    }

    /** The facts that a claim was made on, with everything else as in this view. */
    public Facts madeOn(Claim claim) {
        return with(claim.madeOn().asView(view));
    }

    /** Whether they answer for an equal view of the same workspace. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Facts facts && workspace == facts.workspace && view.equals(facts.view);
    }

    @Override
    public int hashCode() {
        return view.hashCode();
    }
}
