package org.fourquadrant.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.fourquadrant.facts.dossier.ActEvent;
import org.fourquadrant.facts.dossier.ActEvents;
import org.fourquadrant.facts.dossier.DemandedShare;
import org.fourquadrant.facts.dossier.DemandedShares;
import org.fourquadrant.facts.dossier.Event;
import org.fourquadrant.facts.dossier.EventDays;
import org.fourquadrant.facts.dossier.EventFilter;
import org.fourquadrant.facts.dossier.Events;
import org.fourquadrant.facts.dossier.EventsOfDay;
import org.fourquadrant.facts.law.LawTariffs;
import org.fourquadrant.facts.law.WeightedHistory;
import org.fourquadrant.facts.law.WeightedOnDate;
import org.fourquadrant.facts.negotiation.NegotiationHistory;
import org.fourquadrant.facts.negotiation.NegotiationOnDate;
import org.fourquadrant.facts.papers.PapersTariffs;
import org.fourquadrant.facts.purpose.MeasurePurposes;
import org.fourquadrant.facts.statement.Coverage;
import org.fourquadrant.facts.statement.Reach;
import org.fourquadrant.facts.statement.StatementIndex;
import org.fourquadrant.facts.tariff.Standing;
import org.fourquadrant.facts.tariff.TariffChange;
import org.fourquadrant.facts.tariff.TariffOnDate;
import org.fourquadrant.facts.tariff.TariffStep;
import org.fourquadrant.facts.tariff.Tariffs;
import org.fourquadrant.model.Lazy;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.Countries;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.document.Library;
import org.fourquadrant.model.document.Statement;
import org.fourquadrant.model.law.Act;
import org.fourquadrant.model.law.ActsLibrary;
import org.fourquadrant.model.law.LawRate;
import org.fourquadrant.model.law.WeightedTariffs;
import org.fourquadrant.model.view.AskedSources;
import org.fourquadrant.model.view.DataChoice;

/**
 * What documents and acts say of a set of countries on any day, indexed once for the whole program.
 *
 * <p>Nothing is read or sorted before it is asked for, so that the first picture waits for no document and no act; what was
 * sorted once is kept. Any thread may ask. Questions of a country throw an {@link IllegalArgumentException} where it is
 * not known, and all of them where a statement cites a document that the library does not have.
 */
public class Knowledge {

    /** What has been indexed for other documents of one's own, so that undo waits for nothing. */
    private final Map<Library, Knowledge> kin;

    private final Library library;
    private final ActsLibrary acts;
    private final WeightedTariffs weighted;
    private final Countries countries;
    private final Lazy<StatementIndex> statements;
    private final Tariffs tariffs;
    private final Lazy<LawTariffs> law;
    private final Lazy<NegotiationHistory> negotiations;
    private final Lazy<Events> events;
    private final Lazy<EventDays> days;
    private final Lazy<ActEvents> actEvents;
    private final Lazy<DemandedShares> demands;
    private final Lazy<Coverage> coverage;
    private final Lazy<MeasurePurposes> purposes;
    private final OnDate.Recent recent = new OnDate.Recent();

    public Knowledge(Workspace workspace) {
        this(workspace, new ConcurrentHashMap<>());
    }

    private Knowledge(Workspace workspace, Map<Library, Knowledge> kin) {
        this.kin = kin;
        library = workspace.library();
        acts = workspace.acts();
        weighted = workspace.weighted();
        countries = workspace.countries();
        statements = new Lazy<>(() -> new StatementIndex(library, countries));
        law = new Lazy<>(() -> new LawTariffs(countries, acts));
        tariffs = new Tariffs(
                new Lazy<>(() -> new PapersTariffs(library, countries)),
                law,
                new Lazy<>(() -> new WeightedHistory(countries, weighted)));
        negotiations = new Lazy<>(() -> new NegotiationHistory(statements.get(), countries, () -> acts));
        events = new Lazy<>(() -> new Events(statements.get(), countries));
        actEvents = new Lazy<>(() -> new ActEvents(acts, law.get()::reached));
        days = new Lazy<>(() -> new EventDays(events.get(), actEvents.get(), acts, countries));
        demands = new Lazy<>(() -> new DemandedShares(statements.get()));
        coverage = new Lazy<>(() -> Coverage.of(library, acts));
        purposes = new Lazy<>(() -> new MeasurePurposes(workspace));
    }

    /** What the documents and acts of a workspace say of its countries. */
    public static Knowledge of(Workspace workspace) {
        return new Knowledge(workspace);
    }

    /**
     * The knowledge of a workspace: this one while its sources and countries stay, be there other datasets. Of other documents
     * it is kept for the next time; {@link #read} makes it ready where nobody waits.
     */
    public Knowledge in(Workspace workspace) {
        // By identity: comparing by value would walk through every statement.
        boolean sameLaw = acts == workspace.acts() && weighted == workspace.weighted();
        if (!sameLaw || countries != workspace.countries()) {
            return of(workspace);
        }
        if (library.equals(workspace.library())) {
            return this;
        }
        kin.putIfAbsent(library, this);
        return kin.computeIfAbsent(workspace.library(), none -> new Knowledge(workspace, kin));
    }

    /** Whether documents and acts are read, so that to ask takes no time. Never waits. */
    public boolean isRead() {
        return library.isRead() && acts.isRead() && weighted.isRead();
    }

    /** Reads and indexes what has not been, which may take its time: who asks then does not wait. */
    public void read() {
        statements.get();
        coverage.get();
        countries.all().stream()
                .limit(1)
                .forEach(any -> tariffs.on(any.code(), coverage().to(), AskedSources.BOTH));
    }

    /** The tariff of a country on a day by the sources that are asked, with what decides it. */
    public TariffOnDate tariff(CountryCode country, LocalDate day, AskedSources asked) {
        return tariffs.on(country, day, asked);
    }

    /** How the tariff of a country stands on a day; quicker than {@link #tariff}, for colours and filters. */
    public Standing standing(CountryCode country, LocalDate day, AskedSources asked) {
        return tariffs.standing(country, day, asked);
    }

    /** The tariff of a country weighted by its imports, on a day; quicker than {@link #tariff}, for colours and sizes. */
    WeightedOnDate weighted(CountryCode country, LocalDate day) {
        return tariffs.weighted(country, day);
    }

    /** The last day for which tariffs weighted by imports are known. */
    Optional<LocalDate> weightedUntil() {
        return tariffs.weightedUntil();
    }

    /** What the acts say on a day of the tariffs on some goods of a country, as cars. */
    List<LawRate> productRates(CountryCode country, LocalDate day) {
        return law.get().productsOn(country, day);
    }

    /** The countries that an act names in its rates or agrees with; not those that a rate on all partners reaches. */
    public Set<CountryCode> named(Act act) {
        return law.get().named(act);
    }

    /** The tariff on all goods of a country over all the time that is covered, a step for each change. */
    public List<TariffStep> tariffSteps(CountryCode country, AskedSources asked) {
        return tariffs.steps(country, coverage().from(), coverage().to(), asked);
    }

    /** The tariff on all goods of a country from the first day that is covered to a day; a year where it lies before. */
    public List<TariffStep> tariffStepsUntil(CountryCode country, LocalDate day, AskedSources asked) {
        LocalDate from = coverage().from().isBefore(day) ? coverage().from() : day.minusYears(1);
        return tariffs.steps(country, from, day, asked);
    }

    /** Whose tariff on all goods is another on the later of two days compared, of some countries, in their order. */
    List<TariffChange> tariffChanges(List<CountryCode> whose, DataChoice.Days days, AskedSources asked) {
        List<Country> known =
                whose.stream().flatMap(code -> countries.find(code).stream()).toList();
        return tariffs.changes(known, days.from(), days.to(), asked);
    }

    /** What a day changes in the tariff on all goods of some countries, with before and after, in their order. */
    public List<TariffChange> tariffChangesOn(List<CountryCode> whose, LocalDate day, AskedSources asked) {
        return tariffChanges(whose, new DataChoice.Days(day.minusDays(1), day), asked);
    }

    /** The stage of the negotiations of a country on a day by the sources that are asked, with what it rests on. */
    public NegotiationOnDate negotiation(CountryCode country, LocalDate day, AskedSources asked) {
        return negotiations.get().on(country, day, asked);
    }

    /** What the documents date from one day to another, both included, in order of time. */
    public List<Event> events(LocalDate from, LocalDate to, EventFilter filter) {
        return events.get().between(from, to, filter);
    }

    /**
     * What acts do from one day to another, both included, in order of time.
     *
     * @param touched of which an act must touch at least one; none asks for nothing
     */
    public List<ActEvent> actEvents(LocalDate from, LocalDate to, Set<CountryCode> touched) {
        return actEvents.get().between(from, to, touched);
    }

    /** Which purposes the measures have that acts set and papers report. */
    public MeasurePurposes purposes() {
        return purposes.get();
    }

    /** What happened on a day by the sources that are asked, in sum. */
    public EventsOfDay eventsOn(LocalDate day, AskedSources asked) {
        return days.get().on(day, asked);
    }

    /** The shares of GDP for defence that are demanded or pledged by a day, the lowest first. */
    public List<DemandedShare> demandedShares(LocalDate day) {
        return demands.get().on(day);
    }

    /** The stretch of time in which an as-of date makes sense. */
    public Coverage coverage() {
        return coverage.get();
    }

    /** The countries that a statement names, as themselves or in a group; not those that it reaches with all partners. */
    public Set<CountryCode> named(Statement statement) {
        return Reach.named(statement, countries);
    }

    /** What is said for some data, asked about each country once. */
    OnDate on(DataChoice data) {
        return recent.of(this, data);
    }

    /** Every statement by the country that it concerns. */
    StatementIndex statements() {
        return statements.get();
    }
}
