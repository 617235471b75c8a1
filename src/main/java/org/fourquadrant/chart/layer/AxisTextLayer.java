package org.fourquadrant.chart.layer;

import java.awt.Font;
import java.awt.Graphics2D;
import org.fourquadrant.chart.axis.AxisTick;
import org.fourquadrant.chart.axis.PlotGeometry;
import org.fourquadrant.chart.layout.ChartLayout;
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

    /** How much longer than the data area the upward caption may be, logical pixels. */
    private static final double BEYOND_PLOT = 60;

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
        double centre = plot.y() + plot.height() / 2;
        TextPainter.upward(graphics, tools, body, balanceCaption(scene, body), BALANCE_CAPTION_CENTRE, centre);
    }

    /** On a low chart the scale is not named: half a caption would say less than none. */
    private String balanceCaption(ChartScene scene, Font font) {
        String whole = scene.texts().axes().balance();
        double room = scene.plot().height() + BEYOND_PLOT;
        return tools.measurer().width(font, whole) <= room
                ? whole
                : scene.texts().axes().balanceWithoutScale();
    }
}
