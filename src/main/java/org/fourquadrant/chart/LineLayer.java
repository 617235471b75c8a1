package org.fourquadrant.chart;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/** The threshold line with its share in a pill above the plot, and the lines of reference. */
final class LineLayer implements Layer {

    private final Tools tools;

    LineLayer(Tools tools) {
        this.tools = tools;
    }

    @Override
    public void paint(Graphics2D graphics, ChartScene scene) {
        scene.view().thresholds().references().stream()
                .filter(share -> isVisible(scene, share))
                .forEach(share -> paintReference(graphics, scene, share));
        if (isVisible(scene, scene.view().thresholds().main())) {
            paintMain(graphics, scene);
        }
    }

    private void paintMain(Graphics2D graphics, ChartScene scene) {
        PlotGeometry plot = scene.plot();
        double x = plot.xOfShare(scene.view().thresholds().main());
        ScenePart.begin(graphics, ScenePart.Kind.THRESHOLD);
        graphics.setColor(scene.palette().accent());
        graphics.setStroke(new BasicStroke(2f));
        graphics.draw(new Line2D.Double(x, plot.y() - 6, x, scene.layout().lineBottom()));
        Rectangle2D pill = scene.layout().pill(x);
        graphics.fill(new RoundRectangle2D.Double(
                pill.getX(), pill.getY(), pill.getWidth(), pill.getHeight(), pill.getHeight(), pill.getHeight()));
        Font font = tools.fonts().bold(TypeScale.BODY);
        String text = scene.texts().line(scene.view().thresholds().main());
        graphics.setColor(scene.palette().onAccent());
        TextPainter.centred(graphics, tools, font, text, pill.getCenterX(), pill.getCenterY());
    }

    private void paintReference(Graphics2D graphics, ChartScene scene, double share) {
        PlotGeometry plot = scene.plot();
        double x = plot.xOfShare(share);
        ScenePart.begin(graphics, ScenePart.Kind.REFERENCE, Double.toString(share));
        graphics.setColor(scene.palette().axis());
        graphics.setStroke(
                new BasicStroke(1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10f, new float[] {5f, 4f}, 0f));
        graphics.draw(new Line2D.Double(x, plot.y(), x, plot.y() + plot.height()));
        Font font = tools.fonts().regular(TypeScale.SMALL);
        graphics.setColor(scene.palette().softInk());
        TextPainter.centred(graphics, tools, font, scene.texts().line(share), x, plot.y() - 9);
    }

    private static boolean isVisible(ChartScene scene, double share) {
        double x = scene.plot().xOfShare(share);
        return x >= scene.plot().x() - 0.5
                && x <= scene.plot().x() + scene.plot().width() + 0.5;
    }
}
