package org.fourquadrant.export.page;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.model.view.View;
import org.fourquadrant.text.Figures;
import org.fourquadrant.text.PlaceText;
import org.fourquadrant.text.Texts;
import org.fourquadrant.text.UndecidedText;

/** A chart as a whole in a sentence. */
final class ChartSentence {

    private ChartSentence() {}

    static String of(Facts facts) {
        View view = facts.view();
        Texts texts = ExportTexts.in(view.language());
        Figures figures = new Figures(view.language());
        String quadrants = Arrays.stream(Quadrant.values())
                .map(quadrant -> texts.format(
                        "description.quadrant",
                        figures.count(facts.counts().get(quadrant)),
                        new PlaceText(texts.language()).number(quadrant)))
                .collect(Collectors.joining(texts.get("list.separator")));
        return texts.format(
                "description",
                figures.count(facts.places().plottable().size()),
                Integer.toString(view.data().year()),
                figures.threshold(view.thresholds().main()),
                new UndecidedText(view.language())
                        .after(quadrants, facts.classification().undecided().size()));
    }
}
