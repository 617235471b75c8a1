package org.fourquadrant.chart.colour;

import java.util.ArrayList;
import java.util.List;
import org.fourquadrant.analysis.tariff.TariffHistory;
import org.fourquadrant.analysis.tariff.TariffOnDate;
import org.fourquadrant.analysis.tariff.TariffRate;
import org.fourquadrant.chart.mark.MarkField;
import org.fourquadrant.chart.words.LegendTexts;
import org.fourquadrant.model.CountryCode;
import org.fourquadrant.model.View;

/** Colour by the broad tariff in force on the as-of date, in ranges. */
final class TariffColouring {

    /** Upper ends of the ranges, per cent; the last range has none. */
    private static final double[] ENDS = {10, 15, 20, 30};

    private TariffColouring() {}

    static ClassColouring of(View view, MarkField field, TariffHistory tariffs, LegendTexts texts) {
        int[] classes = new int[field.size()];
        for (int i = 0; i < classes.length; i++) {
            CountryCode code = field.country(i).country().code();
            TariffOnDate tariff = tariffs.on(code, view.data().asOf());
            classes[i] = tariff.inForce()
                            .map(TariffRate::percent)
                            .map(TariffColouring::range)
                            .orElse(-1)
                    + 1;
        }
        ClassColours colours = ClassColours.of(view.theme());
        List<MarkColouring.LegendEntry> legend = new ArrayList<>();
        legend.add(new MarkColouring.LegendEntry(colours.nothing(), texts.noTariff()));
        for (int i = 0; i <= ENDS.length; i++) {
            String caption = i < ENDS.length ? texts.tariffUpTo(ENDS[i]) : texts.tariffAbove(ENDS[i - 1]);
            legend.add(new MarkColouring.LegendEntry(colours.step(i), caption));
        }
        return new ClassColouring(texts.tariffs(), classes, legend);
    }

    private static int range(double percent) {
        int range = 0;
        while (range < ENDS.length && percent > ENDS[range]) {
            range++;
        }
        return range;
    }
}
