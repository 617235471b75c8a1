package org.fourquadrant.chart.layer;

import java.awt.Font;
import java.awt.Graphics2D;
import java.util.List;
import org.fourquadrant.chart.axis.AxisTick;
import org.fourquadrant.chart.axis.PlotGeometry;
import org.fourquadrant.chart.layout.ChartLayout;
import org.fourquadrant.chart.layout.UpwardCaption;
import org.fourquadrant.chart.lettering.TextPainter;
import org.fourquadrant.chart.lettering.Tools;
import org.fourquadrant.chart.lettering.TypeScale;
import org.fourquadrant.chart.scene.ChartScene;

/** The captions of the ticks and of the axes. JFreeChart's own text would start at whole pixels, glyph by glyph. */
final class AxisTextLayer implements Layer {

    private static final double BELOW_AXIS = 14;
    private static final double LEFT_OF_AXIS = 6;
    private static final double SHARE_CAPTION_BELOW = 33;
    private static final double BALANCE_CAPTION_CENTRE = ChartLayout.EDGE + 14;
    private static final double TWO_LINES_CENTRE = ChartLayout.EDGE + 8;
    private static final double CAPTION_LINE = 14;

    private final Tools tools;

    AxisTextLayer(Tools tools) {
        this.tools = tools;
    }

    @Override
    public void paint(Graphics2D graphics, ChartScene scene) {
        ScenePart.begin(graphics, ScenePart.Kind.AXIS);
        graphics.setColor(scene.palette().softInk());
        PlotGeometry plot = scene.plot();
        double bottom = plot.y() + plot.height();
        Font small = tools.fonts().regular(TypeScale.SMALL);
        for (AxisTick tick : scene.ground().shareTicks()) {
            double x = plot.xOfShare(tick.value());
            if (tick.isMajor() && plot.contains(x, bottom)) {
                TextPainter.centred(graphics, tools, small, tick.caption(), x, bottom + BELOW_AXIS);
            }
        }
        for (AxisTick tick : scene.ground().balanceTicks()) {
            double y = plot.yOfBalance(tick.value());
            if (tick.isMajor() && plot.contains(plot.x(), y)) {
                TextPainter.right(graphics, tools, small, tick.caption(), plot.x() - LEFT_OF_AXIS, y);
            }
        }
        Font body = tools.fonts().regular(TypeScale.BODY);
        double middle = plot.x() + plot.width() / 2;
        TextPainter.centred(graphics, tools, body, scene.texts().axes().share(), middle, bottom + SHARE_CAPTION_BELOW);
        balanceCaption(graphics, scene);
    }

    /** Two lines stand left and right of where one would. */
    private void balanceCaption(Graphics2D graphics, ChartScene scene) {
        PlotGeometry plot = scene.plot();
        double centre = plot.y() + plot.height() / 2;
        List<String> lines = UpwardCaption.fitting(tools, scene.texts().axes().balance(), plot.height());
        double x = lines.size() == 1 ? BALANCE_CAPTION_CENTRE : TWO_LINES_CENTRE - CAPTION_LINE / 2;
        for (int line = 0; line < lines.size(); line++) {
            Font font = tools.fonts().regular(UpwardCaption.size(line));
            TextPainter.upward(graphics, tools, font, lines.get(line), x, centre);
            x += CAPTION_LINE;
        }
    }
}
