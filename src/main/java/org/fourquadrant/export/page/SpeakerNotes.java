package org.fourquadrant.export.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.line.StableInterval;
import org.fourquadrant.facts.place.Classification;
import org.fourquadrant.facts.place.NotPlotted;
import org.fourquadrant.facts.place.PlottedCountry;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.model.view.View;
import org.fourquadrant.text.Dates;
import org.fourquadrant.text.Figures;
import org.fourquadrant.text.PlaceText;
import org.fourquadrant.text.Texts;

/**
 * Writes the speaker notes of a slide: three sentences to say aloud, then the numbers behind the chart, those of the selected
 * countries where some are, and full citations.
 */
final class SpeakerNotes {

    private final Facts facts;
    private final String said;
    private final View view;
    private final Texts texts;
    private final Figures figures;

    /** @param said what a person has put on the slide; may be empty */
    SpeakerNotes(Facts facts, String said) {
        this.facts = facts;
        this.said = said;
        this.view = facts.view();
        this.texts = ExportTexts.in(view.language());
        this.figures = new Figures(view.language());
    }

    String text() {
        Classification classification = facts.classification();
        List<String> lines = new ArrayList<>();
        if (!said.isBlank()) {
            lines.add(said);
        }
        addSpoken(lines);
        lines.add("");
        lines.add(texts.format(
                "notes.numbers",
                Integer.toString(view.data().year()),
                figures.threshold(view.thresholds().main()),
                new Dates(view.language()).day(view.data().asOf())));
        if (view.selection().isEmpty()) {
            for (Quadrant quadrant : Quadrant.values()) {
                addQuadrant(lines, quadrant, classification);
            }
        } else {
            classification.plotted().stream()
                    .filter(one -> view.selection().contains(one.country().code()))
                    .forEach(one -> lines.add(line(one)));
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
                "notes.quadrant",
                new PlaceText(texts.language()).number(quadrant),
                texts.get("quadrant", quadrant),
                inIt.size()));
        inIt.forEach(one -> lines.add(line(one)));
    }

    private String line(PlottedCountry one) {
        return texts.format(
                "notes.country",
                one.country().name().in(view.language()),
                one.country().code().value(),
                figures.balance(one.balance().value()),
                figures.share(one.share()),
                PartDescriptions.measuredIn(texts, one.share()));
    }

    /** Who meets the line, with whom the United States has a deficit, and how far the line may move. */
    private void addSpoken(List<String> lines) {
        Map<Quadrant, Integer> counts = facts.counts();
        int meeting = counts.get(Quadrant.I) + counts.get(Quadrant.IV);
        int deficits = counts.get(Quadrant.III) + counts.get(Quadrant.IV);
        int all = facts.places().plottable().size();
        String line = figures.threshold(view.thresholds().main());
        lines.add(texts.format("spoken.meeting", meeting, all, line));
        lines.add(texts.format("spoken.deficits", deficits, counts.get(Quadrant.IV), line));
        StableInterval stable = facts.stable();
        lines.add(texts.format("spoken.stable", figures.threshold(stable.above()), figures.threshold(stable.upTo())));
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
