package org.fourquadrant.export.page;

import java.util.Set;
import java.util.TreeSet;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.UsedSources;
import org.fourquadrant.facts.dossier.Dossier;
import org.fourquadrant.facts.statement.Related;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.document.Topic;
import org.fourquadrant.model.view.ColourBy;
import org.fourquadrant.model.view.View;

/** Collects the documents and acts that the pages of a view rest on. */
final class CitedDocuments {

    private CitedDocuments() {}

    /**
     * Ids of documents and acts: those of the selected dossiers, that of the statement compared with, and those that the
     * colours rest on.
     */
    static Set<String> of(Facts facts) {
        View view = facts.view();
        Workspace workspace = facts.workspace();
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
        if (colourBy == ColourBy.NEGOTIATION) {
            used.actsOfTalks().forEach(act -> ids.add(act.id()));
            used.documentsOfTalks().forEach(document -> ids.add(document.id()));
        }
        view.data()
                .compareWith()
                .ifPresent(definition -> workspace.library().statements().stream()
                        .filter(statement -> statement.id().equals(definition))
                        .forEach(statement -> ids.add(statement.citation().document())));
        for (CountryCode country : view.selection()) {
            if (workspace.countries().find(country).isPresent()) {
                add(ids, facts.dossier(country));
            }
        }
        return ids;
    }

    private static void add(Set<String> ids, Dossier dossier) {
        dossier.tariff().allCitations().forEach(citation -> ids.add(citation.document()));
        dossier.negotiation().deals().forEach(act -> ids.add(act.id()));
        for (Topic topic : new Topic[] {Topic.NEGOTIATION, Topic.AGREEMENT, Topic.DEFENCE_DEMAND}) {
            dossier.section(topic).statements().stream()
                    .map(Related::statement)
                    .forEach(statement -> ids.add(statement.citation().document()));
        }
    }
}
