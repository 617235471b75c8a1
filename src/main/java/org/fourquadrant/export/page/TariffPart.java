package org.fourquadrant.export.page;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.fourquadrant.chart.mark.Palette;
import org.fourquadrant.chart.paint.TariffSteps;
import org.fourquadrant.chart.paint.TariffStepsPainter;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.text.Dates;
import org.fourquadrant.text.Figures;

/** The steps of a tariff on a country's page: their heading, their chart, and under it a line of those that had no room for a name. */
final class TariffPart {

    /** What the chart of steps keeps of its height, in sizes of its text, whatever stands under it. */
    private static final double LEAST_STEPS = 8;

    /** A line of steps takes from their chart; so often at most. */
    private static final int MOST_TRIES = 3;

    /** So far the line may reach below the area, logical pixels. */
    private static final double BELOW = 10;

    private static final double UNDER_HEAD = 2;

    private final PageSheet sheet;
    private final DossierSteps told;
    private final TariffSteps tariff;
    private final Language language;
    private final double scale;
    private final Rectangle2D area;
    private final double bottom;
    private final PageColumn head;
    private final TariffStepsPainter steps;
    private final PageColumn unnamed;

    /**
     * Lays the part out.
     *
     * @param told says of the steps what the chart does not
     * @param tariff the steps
     * @param scale how many times larger than usual its text is
     * @param area where it stands, logical pixels
     * @param bottom where text of the page ends, logical pixels
     */
    TariffPart(
            PageSheet sheet,
            DossierSteps told,
            TariffSteps tariff,
            Language language,
            double scale,
            Rectangle2D area,
            double bottom) {
        this.sheet = sheet;
        this.told = told;
        this.tariff = tariff;
        this.language = language;
        this.scale = scale;
        this.area = area;
        this.bottom = bottom;
        head = sheet.column(area.getX(), area.getY(), area.getWidth(), area.getMaxY(), scale);
        head.add(new Paragraph(ExportTexts.in(language).get("dossier.tariff"), Paragraph.Look.SECTION));
        double foot = foot();
        steps = stepsTo(foot);
        unnamed = unnamed(steps, foot);
    }

    /** Whether chart and line have room in the area. */
    boolean hasRoom() {
        return steps.unnamed().isEmpty() || unnamed.y() <= area.getMaxY() + BELOW;
    }

    /** What paints the part, in order. */
    List<BiConsumer<Graphics2D, Palette>> painters() {
        List<BiConsumer<Graphics2D, Palette>> painters = new ArrayList<>();
        painters.add((graphics, palette) -> head.paint(graphics, palette, "steps"));
        painters.add(steps::paint);
        if (!steps.unnamed().isEmpty()) {
            painters.add((graphics, palette) -> unnamed.paint(graphics, palette, "unnamed"));
        }
        return painters;
    }

    /** Where the chart of steps ends, so that the line of those without a name has room under it. */
    private double foot() {
        double foot = area.getMaxY();
        TariffStepsPainter tried = stepsTo(foot);
        for (int tries = 0; tries < MOST_TRIES && !tried.unnamed().isEmpty(); tries++) {
            double line = unnamed(tried, foot).y() - foot;
            foot = Math.max(head.y() + UNDER_HEAD + LEAST_STEPS * textSize(), area.getMaxY() - line);
            tried = stepsTo(foot);
        }
        return foot;
    }

    private PageColumn unnamed(TariffStepsPainter of, double top) {
        double width = area.getWidth() * DossierPage.NARROWER;
        PageColumn column = sheet.column(area.getX(), top, width, bottom, scale);
        column.add(new Paragraph(told.unnamed(of.unnamed()), Paragraph.Look.CAPTION));
        return column;
    }

    private TariffStepsPainter stepsTo(double foot) {
        double top = head.y() + UNDER_HEAD;
        return new TariffStepsPainter(
                sheet.lettering(),
                new Dates(language),
                new Figures(language),
                tariff,
                new Rectangle2D.Double(area.getX(), top, area.getWidth(), foot - top),
                TariffStepsPainter.Look.page(textSize()));
    }

    private double textSize() {
        return Paragraph.Look.CAPTION.style(scale).size();
    }
}
