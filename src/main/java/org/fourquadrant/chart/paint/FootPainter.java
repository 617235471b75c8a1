package org.fourquadrant.chart.paint;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import org.fourquadrant.chart.layout.ChartSize;
import org.fourquadrant.chart.layout.SlideFrame;
import org.fourquadrant.chart.lettering.Lettering;
import org.fourquadrant.chart.lettering.TextAlign;
import org.fourquadrant.chart.lettering.TypeScale;
import org.fourquadrant.chart.mark.Palette;

/** Draws the foot of a slide: a thin rule, under it the day and the number of the page. */
public final class FootPainter {

    private static final BasicStroke THIN = new BasicStroke(1f);
    private static final Lettering.Style STYLE = new Lettering.Style(Lettering.Weight.REGULAR, TypeScale.SMALL);

    private final Lettering lettering;

    public FootPainter(Lettering lettering) {
        this.lettering = lettering;
    }

    /** The rule and the day. */
    public void paint(Graphics2D graphics, Palette palette, ChartSize size, String day) {
        ChartPart.begin(graphics, ChartPart.Kind.RULE);
        graphics.setColor(palette.axis());
        graphics.setStroke(THIN);
        double rule = SlideFrame.rule(size.height());
        graphics.draw(new Line2D.Double(SlideFrame.SIDE, rule, size.width() - SlideFrame.SIDE, rule));
        ChartPart.begin(graphics, ChartPart.Kind.DATE);
        graphics.setColor(palette.softInk());
        double centre = SlideFrame.footCentre(size.height());
        lettering.paint(graphics, day, STYLE, TextAlign.LEFT, SlideFrame.SIDE, centre);
    }

    /** The number of a page, in whatever colour is set. */
    public void paintNumber(Graphics2D graphics, double width, double height, String number) {
        ChartPart.begin(graphics, ChartPart.Kind.PAGE_NUMBER);
        lettering.paint(
                graphics, number, STYLE, TextAlign.RIGHT, width - SlideFrame.SIDE, SlideFrame.footCentre(height));
    }
}
