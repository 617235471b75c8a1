package org.fourquadrant.export.page;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.fourquadrant.facts.Classification;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.model.view.View;
import org.fourquadrant.text.Figures;
import org.fourquadrant.text.Texts;

/** A chart as a whole in a sentence. */
final class ChartSentence {

    private ChartSentence() {}

    static String of(View view, Classification classification) {
        Texts texts = ExportTexts.in(view.language());
        Figures figures = new Figures(view.language());
        String quadrants = Arrays.stream(Quadrant.values())
                .map(quadrant -> texts.format(
                        "description.quadrant", figures.count(countOf(quadrant, classification)), quadrant.name()))
                .collect(Collectors.joining(texts.get("list.separator")));
        return texts.format(
                "description",
                figures.count(classification.plotted().size()),
                Integer.toString(view.data().year()),
                figures.threshold(view.thresholds().main()),
                quadrants);
    }

    private static long countOf(Quadrant quadrant, Classification classification) {
        return classification.plotted().stream()
                .filter(one -> one.quadrant() == quadrant)
                .count();
    }
}
