package org.fourquadrant.facts;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.fourquadrant.facts.papers.PapersOnDate;
import org.fourquadrant.facts.papers.Reason;
import org.fourquadrant.facts.tariff.TariffChange;
import org.fourquadrant.facts.tariff.TariffOnDate;
import org.fourquadrant.model.Lazy;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.document.SourceDocument;
import org.fourquadrant.model.law.Act;

/** The documents and acts that the colours of the plotted countries rest on, on a day: exactly those, each once. */
public final class UsedSources {

    private final Workspace workspace;
    private final Places places;
    private final OnDate onDate;
    private final Lazy<List<Act>> acts = new Lazy<>(this::findActs);
    private final Lazy<List<SourceDocument>> documents = new Lazy<>(() -> documents(tariffs()));
    private final Lazy<List<SourceDocument>> ofTalks = new Lazy<>(this::findOfTalks);

    UsedSources(Workspace workspace, Places places, OnDate onDate) {
        this.workspace = workspace;
        this.places = places;
        this.onDate = onDate;
    }

    boolean isOf(Places others) {
        return places == others;
    }

    /** The acts behind the tariffs, by day. */
    public List<Act> acts() {
        return acts.get();
    }

    /** The documents behind the tariffs, in the order of the library. */
    public List<SourceDocument> documents() {
        return documents.get();
    }

    /** The acts behind what changed in the tariffs between the two days compared, by day. */
    public List<Act> actsOfChanges() {
        return inOrder(changes().flatMap(change -> change.acts().stream()));
    }

    /** The documents behind what changed in the tariffs between the two days compared, in the order of the library. */
    public List<SourceDocument> documentsOfChanges() {
        return documents(changes().flatMap(change -> Stream.of(change.before(), change.after())));
    }

    /** The acts behind the stages of negotiations, by day. */
    public List<Act> actsOfTalks() {
        return inOrder(codes().flatMap(
                        code -> onDate.negotiation(code).deals().stream().limit(1)));
    }

    /** The documents behind the stages of negotiations, in the order of the library. */
    public List<SourceDocument> documentsOfTalks() {
        return ofTalks.get();
    }

    private List<Act> findActs() {
        return inOrder(tariffs()
                .filter(TariffOnDate::isByLaw)
                .flatMap(tariff -> tariff.law().stream())
                .flatMap(law -> law.decidingActs().stream()));
    }

    private static List<Act> inOrder(Stream<Act> acts) {
        return acts.distinct()
                .sorted(Comparator.comparing(Act::day).thenComparing(Act::id))
                .toList();
    }

    private List<SourceDocument> documents(Stream<TariffOnDate> tariffs) {
        return inOrder(tariffs.filter(tariff -> !tariff.isByLaw())
                .flatMap(tariff -> tariff.papers().stream())
                .map(PapersOnDate::reasons)
                .flatMap(List::stream)
                .map(Reason::statement)
                .map(statement -> statement.citation().document())
                .distinct()
                .toList());
    }

    private Stream<TariffChange> changes() {
        return onDate.changes(codes().toList()).stream();
    }

    private List<SourceDocument> findOfTalks() {
        List<String> ids = codes().map(onDate::negotiation)
                .flatMap(negotiation -> negotiation.deciding().stream())
                .map(related -> related.statement().citation().document())
                .distinct()
                .toList();
        return inOrder(ids);
    }

    private Stream<TariffOnDate> tariffs() {
        return codes().map(onDate::tariff);
    }

    private Stream<CountryCode> codes() {
        return places.set().plottable().stream().map(one -> one.country().code());
    }

    private List<SourceDocument> inOrder(List<String> ids) {
        return workspace.library().documents().stream()
                .filter(document -> ids.contains(document.id()))
                .toList();
    }
}
