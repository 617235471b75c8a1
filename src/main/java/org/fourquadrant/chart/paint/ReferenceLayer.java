package org.fourquadrant.chart.paint;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.fourquadrant.chart.axis.PlotGeometry;
import org.fourquadrant.chart.layout.LaidOutChart;
import org.fourquadrant.chart.layout.LineCaption;
import org.fourquadrant.chart.layout.LineCaptions;
import org.fourquadrant.chart.lettering.Fonts;
import org.fourquadrant.chart.lettering.TextPainter;
import org.fourquadrant.chart.lettering.TypeScale;

/** Further lines that are only drawn, each with its share and how many meet it, and how many lie between two lines. */
final class ReferenceLayer implements Layer {

    static final BasicStroke DASHED =
            new BasicStroke(1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10f, new float[] {5f, 4f}, 0f);

    private final Fonts tools;

    ReferenceLayer(Fonts tools) {
        this.tools = tools;
    }

    @Override
    public void paint(Graphics2D graphics, LaidOutChart scene) {
        LineCaptions captions = scene.layout().captions();
        for (LineCaption caption : captions.lines()) {
            ChartPart.begin(graphics, ChartPart.Kind.REFERENCE, Double.toString(caption.share()));
            paintLine(graphics, scene, caption);
            graphics.setColor(scene.palette().softInk());
            write(graphics, caption, tools.fonts().bold(TypeScale.SMALL));
        }
        for (LineCaption caption : captions.bands()) {
            ChartPart.begin(graphics, ChartPart.Kind.BAND_COUNT, Double.toString(caption.share()));
            graphics.setColor(scene.palette().faintInk());
            write(graphics, caption, tools.fonts().regular(TypeScale.SMALL));
        }
    }

    /** From its caption to the data area, through which the ground carries it, and once more over the strip. */
    private static void paintLine(Graphics2D graphics, LaidOutChart scene, LineCaption caption) {
        PlotGeometry plot = scene.plot();
        double x = plot.xOfShare(caption.share());
        graphics.setColor(scene.palette().axis());
        graphics.setStroke(DASHED);
        graphics.draw(new Line2D.Double(x, caption.box().getMaxY(), x, plot.y()));
        if (!scene.ground().curves().isEmpty()) {
            Rectangle2D strip = scene.layout().strip();
            graphics.draw(new Line2D.Double(x, strip.getY() + StripLineLayer.COUNTS_HEIGHT, x, strip.getMaxY()));
        }
    }

    private void write(Graphics2D graphics, LineCaption caption, Font font) {
        Rectangle2D box = caption.box();
        TextPainter.centred(graphics, tools, font, caption.text(), box.getCenterX(), box.getCenterY());
    }
}
