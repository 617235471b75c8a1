package org.fourquadrant.chart.paint;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import org.fourquadrant.chart.layout.LaidOutChart;
import org.fourquadrant.chart.lettering.Fonts;
import org.fourquadrant.chart.lettering.TextPainter;
import org.fourquadrant.chart.lettering.TypeScale;

/** The threshold line with its share in a pill above the plot. */
final class LineLayer implements Layer {

    private static final BasicStroke STROKE = new BasicStroke(2f);

    private final Fonts tools;

    LineLayer(Fonts tools) {
        this.tools = tools;
    }

    @Override
    public void paint(Graphics2D graphics, LaidOutChart scene) {
        double share = scene.view().thresholds().main();
        if (!scene.plot().shows(share)) {
            return;
        }
        double x = scene.plot().xOfShare(share);
        ChartPart.begin(graphics, ChartPart.Kind.THRESHOLD);
        graphics.setColor(scene.palette().accent());
        graphics.setStroke(STROKE);
        graphics.draw(
                new Line2D.Double(x, scene.plot().y() - 6, x, scene.layout().lineBottom()));
        Rectangle2D pill = scene.layout().pill(x);
        graphics.fill(new RoundRectangle2D.Double(
                pill.getX(), pill.getY(), pill.getWidth(), pill.getHeight(), pill.getHeight(), pill.getHeight()));
        Font font = tools.fonts().bold(TypeScale.BODY);
        graphics.setColor(scene.palette().onAccent());
        TextPainter.centred(
                graphics, tools, font, scene.texts().line().share(share), pill.getCenterX(), pill.getCenterY());
    }
}
