package org.fourquadrant.chart.axis;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Objects;
import org.fourquadrant.chart.lettering.Fonts;
import org.fourquadrant.chart.lettering.TextPainter;
import org.fourquadrant.chart.lettering.TypeScale;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.TickType;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.Range;

/**
 * A JFreeChart axis that stands where an {@link AxisMapping} puts its values, with given ticks and captions. Its text is
 * set by our own painter: JFreeChart's starts at whole pixels and reaches files as outlines instead of text.
 */
public final class TransformedAxis extends NumberAxis {

    private static final long serialVersionUID = 1L;

    private static final double BELOW_AXIS = 14;
    private static final double LEFT_OF_AXIS = 6;
    private static final double SHARE_CAPTION_BELOW = 33;
    private static final double BALANCE_CAPTION_CENTRE = 14;
    private static final double TWO_LINES_CENTRE = 8;
    private static final double CAPTION_LINE = 14;

    private final transient Fonts tools;
    private final transient AxisMapping mapping;
    private final transient List<AxisTick> ticks;
    private final transient List<String> caption;

    /**
     * An axis of a chart that is laid out.
     *
     * @param mapping where its values are, pixels
     * @param ticks in the axis' unit; those outside its range are left out
     * @param caption what it measures, one line or two
     * @param lines the colour of its tick marks
     * @param text the colour of its text
     */
    public TransformedAxis(
            Fonts tools, AxisMapping mapping, List<AxisTick> ticks, List<String> caption, Color lines, Color text) {
        super(null);
        this.tools = Objects.requireNonNull(tools, "tools");
        this.mapping = Objects.requireNonNull(mapping, "mapping");
        this.ticks = List.copyOf(ticks);
        this.caption = List.copyOf(caption);
        setAutoRange(false, false);
        setRange(new Range(mapping.min(), mapping.max()), true, false);
        setTickMarkPaint(lines);
        setTickMarkOutsideLength(4f);
        setMinorTickMarksVisible(true);
        setMinorTickMarkOutsideLength(2f);
        setAxisLineVisible(false);
        setTickLabelsVisible(false);
        setTickLabelPaint(text);
    }

    @Override
    public double valueToJava2D(double value, Rectangle2D area, RectangleEdge edge) {
        return mapping.toPixel(value);
    }

    @Override
    public double java2DToValue(double pixel, Rectangle2D area, RectangleEdge edge) {
        return mapping.toValue(pixel);
    }

    @Override
    public List<NumberTick> refreshTicks(Graphics2D graphics, AxisState state, Rectangle2D area, RectangleEdge edge) {
        return ticks.stream()
                .filter(tick -> getRange().contains(tick.value()))
                .map(tick -> new NumberTick(
                        tick.isMajor() ? TickType.MAJOR : TickType.MINOR,
                        tick.value(),
                        tick.caption(),
                        TextAnchor.CENTER,
                        TextAnchor.CENTER,
                        0))
                .toList();
    }

    @Override
    protected AxisState drawTickMarksAndLabels(
            Graphics2D graphics, double cursor, Rectangle2D plotArea, Rectangle2D dataArea, RectangleEdge edge) {
        AxisState state = super.drawTickMarksAndLabels(graphics, cursor, plotArea, dataArea, edge);
        graphics.setPaint(getTickLabelPaint());
        var font = tools.fonts().regular(TypeScale.SMALL);
        for (AxisTick tick : ticks) {
            if (tick.isMajor() && getRange().contains(tick.value())) {
                double at = mapping.toPixel(tick.value());
                if (edge == RectangleEdge.LEFT) {
                    TextPainter.right(graphics, tools, font, tick.caption(), dataArea.getX() - LEFT_OF_AXIS, at);
                } else {
                    TextPainter.centred(graphics, tools, font, tick.caption(), at, dataArea.getMaxY() + BELOW_AXIS);
                }
            }
        }
        return state;
    }

    /** Draws what the axis measures: under it, or upward along it, where two lines stand left and right of one. */
    @Override
    protected AxisState drawLabel(
            String label,
            Graphics2D graphics,
            Rectangle2D plotArea,
            Rectangle2D dataArea,
            RectangleEdge edge,
            AxisState state) {
        graphics.setPaint(getTickLabelPaint());
        if (edge == RectangleEdge.BOTTOM) {
            double below = dataArea.getMaxY() + SHARE_CAPTION_BELOW;
            var font = tools.fonts().regular(TypeScale.BODY);
            TextPainter.centred(graphics, tools, font, caption.get(0), dataArea.getCenterX(), below);
            return state;
        }
        double x =
                plotArea.getX() + (caption.size() == 1 ? BALANCE_CAPTION_CENTRE : TWO_LINES_CENTRE - CAPTION_LINE / 2);
        for (int line = 0; line < caption.size(); line++) {
            var font = tools.fonts().regular(line == 0 ? TypeScale.BODY : TypeScale.SMALL);
            TextPainter.upward(graphics, tools, font, caption.get(line), x, dataArea.getCenterY());
            x += CAPTION_LINE;
        }
        return state;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TransformedAxis axis
                && super.equals(other)
                && mapping.equals(axis.mapping)
                && ticks.equals(axis.ticks)
                && caption.equals(axis.caption);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), mapping, ticks, caption);
    }
}
