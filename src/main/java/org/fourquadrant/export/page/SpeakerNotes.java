package org.fourquadrant.export.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.place.Classification;
import org.fourquadrant.facts.place.NotPlotted;
import org.fourquadrant.facts.place.PlottedCountry;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.model.view.View;
import org.fourquadrant.text.Dates;
import org.fourquadrant.text.Figures;
import org.fourquadrant.text.Texts;

/** Writes the speaker notes of a slide: the numbers behind a chart and full citations. */
final class SpeakerNotes {

    private final Facts facts;
    private final View view;
    private final Texts texts;
    private final Figures figures;

    SpeakerNotes(Facts facts) {
        this.facts = facts;
        this.view = facts.view();
        this.texts = ExportTexts.in(view.language());
        this.figures = new Figures(view.language());
    }

    String text() {
        Classification classification = facts.classification();
        List<String> lines = new ArrayList<>();
        lines.add(texts.format(
                "notes.numbers",
                Integer.toString(view.data().year()),
                figures.threshold(view.thresholds().main()),
                new Dates(view.language()).day(view.data().asOf())));
        for (Quadrant quadrant : Quadrant.values()) {
            addQuadrant(lines, quadrant, classification);
        }
        addNotPlotted(lines, classification.notPlotted());
        addSources(lines);
        return String.join("\n", lines);
    }

    private void addQuadrant(List<String> lines, Quadrant quadrant, Classification classification) {
        List<PlottedCountry> inIt = classification.plotted().stream()
                .filter(one -> one.isIn(quadrant))
                .toList();
        lines.add("");
        lines.add(texts.format(
                "notes.quadrant", quadrant.name(), texts.get("quadrant", quadrant), figures.count(inIt.size())));
        inIt.forEach(one -> lines.add(texts.format(
                "notes.country",
                one.country().name().in(view.language()),
                one.country().code().value(),
                figures.exactBalance(one.balance().value()),
                figures.share(one.share()),
                PartDescriptions.measuredIn(texts, one.share()))));
    }

    private void addNotPlotted(List<String> lines, List<NotPlotted> notPlotted) {
        if (!notPlotted.isEmpty()) {
            lines.add("");
            lines.add(texts.format("notes.not_plotted", figures.count(notPlotted.size())));
            notPlotted.forEach(one -> lines.add(texts.format(
                    "notes.not_plotted.country",
                    one.country().name().in(view.language()),
                    texts.get("not_plotted", one.reason()))));
        }
    }

    private void addSources(List<String> lines) {
        References references = new References(facts.workspace(), view.language());
        lines.add("");
        lines.add(texts.get("sources.data"));
        lines.addAll(references.data(view));
        Set<String> documents = CitedDocuments.ofChart(facts);
        if (!documents.isEmpty()) {
            lines.add("");
            lines.add(texts.get("documents"));
            lines.addAll(references.documents(documents));
        }
    }
}
