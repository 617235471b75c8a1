package org.fourquadrant.export.page;

import java.awt.Graphics2D;
import org.fourquadrant.chart.lettering.Lettering;
import org.fourquadrant.chart.lettering.TextAlign;
import org.fourquadrant.chart.mark.Palette;
import org.fourquadrant.chart.paint.ChartPart;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.model.language.Language;

/** Who measured what, at the foot of a page of years. */
final class YearsSource {

    private static final Lettering.Style SMALL = new Lettering.Style(Lettering.Weight.REGULAR, 10);
    private static final double LINE = 14;

    private YearsSource() {}

    /** Where what stands over it ends. */
    static double top(PageSheet sheet) {
        return sheet.bottom() - LINE;
    }

    /** Paints it in the last line of the page. */
    static void paint(Graphics2D graphics, Palette palette, PageSheet sheet, Facts facts) {
        Language language = facts.view().language();
        ChartPart.begin(graphics, ChartPart.Kind.SOURCE);
        graphics.setColor(palette.faintInk());
        facts.dataset()
                .map(dataset -> ExportTexts.in(language)
                        .format("years.source", dataset.info().sourceLine().in(language)))
                .ifPresent(source -> sheet.lettering()
                        .paint(graphics, source, SMALL, TextAlign.LEFT, sheet.left(), sheet.bottom() - LINE / 2));
    }
}
