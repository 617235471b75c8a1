package org.fourquadrant.chart.colour;

import java.util.ArrayList;
import java.util.List;
import org.fourquadrant.analysis.dossier.NegotiationHistory;
import org.fourquadrant.analysis.dossier.NegotiationStage;
import org.fourquadrant.chart.mark.MarkField;
import org.fourquadrant.chart.words.LegendTexts;
import org.fourquadrant.model.CountryCode;
import org.fourquadrant.model.View;

/** Colour by the stage of the tariff negotiations on the as-of date. */
final class NegotiationColouring {

    /** The stages in the order of the legend; the first also stands for days that the documents do not reach. */
    private static final List<NegotiationStage> STAGES = List.of(
            NegotiationStage.NONE_REPORTED,
            NegotiationStage.THREATENED,
            NegotiationStage.STEPS_REPORTED,
            NegotiationStage.IN_TALKS,
            NegotiationStage.AGREED);

    private NegotiationColouring() {}

    static ClassColouring of(View view, MarkField field, NegotiationHistory negotiations, LegendTexts texts) {
        int[] classes = new int[field.size()];
        for (int i = 0; i < classes.length; i++) {
            CountryCode code = field.country(i).country().code();
            classes[i] = Math.max(
                    0, STAGES.indexOf(negotiations.on(code, view.data().asOf()).stage()));
        }
        ClassColours colours = ClassColours.of(view.theme());
        List<MarkColouring.LegendEntry> legend = new ArrayList<>();
        int[] kinds = {0, 1, 3, 0, 2};
        for (int i = 0; i < STAGES.size(); i++) {
            legend.add(new MarkColouring.LegendEntry(
                    i == 0 ? colours.nothing() : colours.kind(kinds[i]), texts.kind("negotiation", STAGES.get(i))));
        }
        return new ClassColouring(texts.negotiations(), classes, legend);
    }
}
