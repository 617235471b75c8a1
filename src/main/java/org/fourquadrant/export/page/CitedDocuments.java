package org.fourquadrant.export.page;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.UsedSources;
import org.fourquadrant.facts.dossier.Dossier;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.document.Citation;
import org.fourquadrant.model.view.ColourBy;
import org.fourquadrant.model.view.DataChoice;
import org.fourquadrant.model.view.IdeaPage;
import org.fourquadrant.model.view.Upward;
import org.fourquadrant.model.view.View;

/** Collects the documents and acts that pages rest on: those of what is drawn on them, no more and no less. */
final class CitedDocuments {

    private CitedDocuments() {}

    /**
     * Ids of the documents and acts behind a chart: that of the statement compared with, and those of the colours; or behind
     * the page that stands in its place.
     */
    static Set<String> ofChart(Facts facts) {
        View view = facts.view();
        if (view.ideas().page().isPresent()) {
            return ofIdea(facts);
        }
        Set<String> ids = new TreeSet<>();
        ColourBy colourBy = view.marks().colourBy();
        UsedSources used = facts.usedSources();
        if (colourBy == ColourBy.TARIFF) {
            used.acts().forEach(act -> ids.add(act.id()));
            used.documents().forEach(document -> ids.add(document.id()));
        }
        if (colourBy == ColourBy.TARIFF_CHANGE) {
            used.actsOfChanges().forEach(act -> ids.add(act.id()));
            used.documentsOfChanges().forEach(document -> ids.add(document.id()));
        }
        if (colourBy == ColourBy.FORMULA || view.axes().upward() == Upward.FORMULA) {
            ids.addAll(ofIdea(facts.with(view.withIdeas(view.ideas().withPage(Optional.of(IdeaPage.FORMULA))))));
        }
        if (colourBy == ColourBy.NEGOTIATION) {
            used.actsOfTalks().forEach(act -> ids.add(act.id()));
            used.documentsOfTalks().forEach(document -> ids.add(document.id()));
        }
        view.data()
                .compareWith()
                .ifPresent(definition -> facts.workspace().library().statements().stream()
                        .filter(statement -> statement.id().equals(definition))
                        .forEach(statement -> ids.add(statement.citation().document())));
        return ids;
    }

    /** Ids of the documents and acts behind the page of an idea. */
    static Set<String> ofIdea(Facts facts) {
        Set<String> ids = new TreeSet<>(facts.ideas().cited());
        ids.remove(Citation.OURS);
        return ids;
    }

    /** Ids of the documents and acts behind the tariffs and agreements of the selected countries. */
    static Set<String> ofTariffs(Facts facts) {
        Set<String> ids = new TreeSet<>();
        selected(facts).forEach(country -> {
            facts.tariff(country).allCitations().forEach(citation -> ids.add(citation.document()));
            facts.negotiation(country).deals().forEach(act -> ids.add(act.id()));
        });
        return ids;
    }

    /** Ids of the documents and acts behind the pages of the selected countries. */
    static Set<String> ofDossiers(Facts facts) {
        Set<String> ids = new TreeSet<>();
        selected(facts).map(facts::dossier).forEach(dossier -> ids.addAll(ofDossier(facts, dossier)));
        return ids;
    }

    /** Ids of the documents and acts behind the page of a country: its tariff, each step of it, what is said of it. */
    static Set<String> ofDossier(Facts facts, Dossier dossier) {
        DataChoice data = facts.view().data();
        Set<String> ids = new TreeSet<>();
        DossierWords.cited(OwnStatements.of(dossier)).forEach(ids::add);
        if (dossier.country().equals(CountryCode.UNITED_STATES)) {
            return ids;
        }
        dossier.tariff().allCitations().forEach(citation -> ids.add(citation.document()));
        dossier.negotiation().deals().forEach(act -> ids.add(act.id()));
        facts.knowledge().tariffStepsUntil(dossier.country(), data.asOf(), data.sources()).stream()
                .filter(step -> step.standing().rate().isPresent())
                .flatMap(step ->
                        facts.knowledge().tariff(dossier.country(), step.from(), data.sources()).citations().stream())
                .forEach(citation -> ids.add(citation.document()));
        return ids;
    }

    private static Stream<CountryCode> selected(Facts facts) {
        return facts.view().selection().stream()
                .filter(country -> facts.workspace().countries().find(country).isPresent());
    }
}
