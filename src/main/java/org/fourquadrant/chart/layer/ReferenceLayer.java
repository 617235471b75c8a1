package org.fourquadrant.chart.layer;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.fourquadrant.chart.axis.PlotGeometry;
import org.fourquadrant.chart.lettering.TextPainter;
import org.fourquadrant.chart.lettering.Tools;
import org.fourquadrant.chart.lettering.TypeScale;
import org.fourquadrant.chart.scene.ChartScene;

/** Further lines that are only drawn, each with its share and how many meet it; captions that would touch are stacked. */
final class ReferenceLayer implements Layer {

    private static final BasicStroke DASHED =
            new BasicStroke(1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10f, new float[] {5f, 4f}, 0f);
    private static final double LINE = 13;
    private static final double PADDING = 5;

    private final Tools tools;

    ReferenceLayer(Tools tools) {
        this.tools = tools;
    }

    @Override
    public void paint(Graphics2D graphics, ChartScene scene) {
        PlotGeometry plot = scene.plot();
        Font font = tools.fonts().regular(TypeScale.SMALL);
        List<Rectangle2D> taken = new ArrayList<>();
        taken.add(scene.layout().pill(plot.xOfShare(scene.view().thresholds().main())));
        for (double share : scene.view().thresholds().references()) {
            if (!plot.shows(share) || share == scene.view().thresholds().main()) {
                continue;
            }
            double x = plot.xOfShare(share);
            String text = scene.texts().line().reference(share, scene.field().meeting(share));
            Rectangle2D box = freeBox(taken, x, plot.y() - 9, tools.measurer().width(font, text));
            taken.add(box);
            ScenePart.begin(graphics, ScenePart.Kind.REFERENCE, Double.toString(share));
            graphics.setColor(scene.palette().axis());
            graphics.setStroke(DASHED);
            graphics.draw(new Line2D.Double(x, box.getMaxY(), x, plot.y() + plot.height()));
            graphics.setColor(scene.palette().softInk());
            TextPainter.centred(graphics, tools, font, text, box.getCenterX(), box.getCenterY());
        }
    }

    private static Rectangle2D freeBox(List<Rectangle2D> taken, double x, double centre, double width) {
        Rectangle2D box = new Rectangle2D.Double(x - width / 2 - PADDING, centre - LINE / 2, width + 2 * PADDING, LINE);
        while (taken.stream().anyMatch(box::intersects)) {
            box = new Rectangle2D.Double(box.getX(), box.getY() - LINE, box.getWidth(), box.getHeight());
        }
        return box;
    }
}
