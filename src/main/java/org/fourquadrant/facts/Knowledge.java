package org.fourquadrant.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fourquadrant.facts.dossier.DemandedShare;
import org.fourquadrant.facts.dossier.DemandedShares;
import org.fourquadrant.facts.dossier.Event;
import org.fourquadrant.facts.dossier.EventFilter;
import org.fourquadrant.facts.dossier.Events;
import org.fourquadrant.facts.negotiation.NegotiationHistory;
import org.fourquadrant.facts.negotiation.NegotiationOnDate;
import org.fourquadrant.facts.statement.Coverage;
import org.fourquadrant.facts.statement.Reach;
import org.fourquadrant.facts.statement.StatementIndex;
import org.fourquadrant.facts.tariff.TariffHistory;
import org.fourquadrant.facts.tariff.TariffOnDate;
import org.fourquadrant.facts.tariff.TariffRate;
import org.fourquadrant.facts.tariff.TariffStep;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.Countries;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.document.Library;
import org.fourquadrant.model.document.Statement;

/**
 * What the documents of a library say of a set of countries on any day, indexed once for the whole program.
 *
 * <p>Nothing is read or sorted before it is asked for, so that the first picture waits for no document; what was sorted
 * once is kept. Any thread may ask. Questions of a country throw an {@link IllegalArgumentException} where it is not
 * known, and all of them where a statement cites a document that the library does not have.
 */
public class Knowledge {

    private final Library library;
    private final Countries countries;
    private final Lazy<StatementIndex> statements;
    private final Lazy<TariffHistory> tariffs;
    private final Lazy<NegotiationHistory> negotiations;
    private final Lazy<Events> events;
    private final Lazy<DemandedShares> demands;
    private final Lazy<Coverage> coverage;
    private final Lazy<Optional<LocalDate>> firstTariff;

    public Knowledge(Library library, Countries countries) {
        this.library = Objects.requireNonNull(library, "library");
        this.countries = Objects.requireNonNull(countries, "countries");
        statements = new Lazy<>(() -> new StatementIndex(library, countries));
        tariffs = new Lazy<>(() -> new TariffHistory(library, countries));
        negotiations = new Lazy<>(() -> new NegotiationHistory(statements.get()));
        events = new Lazy<>(() -> new Events(statements.get(), countries));
        demands = new Lazy<>(() -> new DemandedShares(statements.get()));
        coverage = new Lazy<>(() -> Coverage.of(library));
        firstTariff = new Lazy<>(() -> Coverage.firstTariff(library));
    }

    /** What the documents of a workspace say of its countries. */
    public static Knowledge of(Workspace workspace) {
        return new Knowledge(workspace.library(), workspace.countries());
    }

    /** The knowledge of a workspace: this one while its documents and countries stay, be there other datasets. */
    Knowledge in(Workspace workspace) {
        // By identity: comparing two libraries by value would walk through every statement.
        boolean same = library == workspace.library() && countries == workspace.countries();
        return same ? this : of(workspace);
    }

    /** Whether the documents are read, so that to ask takes no time. Never waits. */
    public boolean isRead() {
        return library.isRead();
    }

    /** The tariffs of a country on a day, with the statements that decide them. */
    public TariffOnDate tariff(CountryCode country, LocalDate day) {
        return tariffs.get().on(country, day);
    }

    /** The broad rate in force for a country on a day; quicker than {@link #tariff}, for colours and filters. */
    public Optional<TariffRate> tariffRate(CountryCode country, LocalDate day) {
        return tariffs.get().rateOn(country, day);
    }

    /** The broad tariff of a country from one day to another, a step for each change. */
    public List<TariffStep> tariffSteps(CountryCode country, LocalDate from, LocalDate to) {
        return tariffs.get().steps(country, from, to);
    }

    /** The broad tariff of a country over all the time that the documents cover, a step for each change. */
    public List<TariffStep> tariffSteps(CountryCode country) {
        return tariffSteps(country, coverage().from(), coverage().to());
    }

    /** The broad tariff of a country up to a day, from the first that any document dates or else a year before. */
    List<TariffStep> tariffStepsUntil(CountryCode country, LocalDate day) {
        LocalDate from = firstTariff.get().filter(first -> first.isBefore(day)).orElse(day.minusYears(1));
        return tariffSteps(country, from, day);
    }

    /** The stage of the negotiations of a country on a day, with the statements that it rests on. */
    public NegotiationOnDate negotiation(CountryCode country, LocalDate day) {
        return negotiations.get().on(country, day);
    }

    /** What the documents date from one day to another, both included, in order of time. */
    public List<Event> events(LocalDate from, LocalDate to, EventFilter filter) {
        return events.get().between(from, to, filter);
    }

    /** The shares of GDP for defence that are demanded or pledged by a day, the lowest first. */
    public List<DemandedShare> demandedShares(LocalDate day) {
        return demands.get().on(day);
    }

    /** The stretch of time in which an as-of date makes sense. */
    public Coverage coverage() {
        return coverage.get();
    }

    /** How a statement reaches a country; empty where it does not. */
    public Optional<Reach> reach(Statement statement, Country country) {
        return Reach.of(statement, country);
    }

    /** Every statement by the country that it concerns. */
    StatementIndex statements() {
        return statements.get();
    }
}
