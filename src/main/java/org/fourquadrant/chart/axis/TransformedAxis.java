package org.fourquadrant.chart.axis;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Objects;
import org.fourquadrant.facts.scale.AxisTransform;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.TickType;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.Range;

/**
 * A JFreeChart axis whose values are spread by a transform and whose ticks are given. Zooming, panning and fitting
 * work in transformed space; JFreeChart's own would measure in values and jump near zero.
 */
public final class TransformedAxis extends NumberAxis {

    private static final long serialVersionUID = 1L;

    /** Empty space beyond the data when the axis fits them, as a part of the axis. */
    private static final double FIT_MARGIN = 0.04;

    private final transient AxisTransform transform;
    private final transient List<AxisTick> ticks;

    public TransformedAxis(String label, AxisTransform transform, Range range, List<AxisTick> ticks) {
        super(label);
        this.transform = Objects.requireNonNull(transform, "transform");
        this.ticks = List.copyOf(ticks);
        setAutoRange(false, false);
        setRange(range, true, false);
    }

    @Override
    public double valueToJava2D(double value, Rectangle2D area, RectangleEdge edge) {
        double from = transform.forward(getRange().getLowerBound());
        double to = transform.forward(getRange().getUpperBound());
        double part = (transform.forward(value) - from) / (to - from);
        return startOf(area, edge) + part * (endOf(area, edge) - startOf(area, edge));
    }

    @Override
    public double java2DToValue(double pixel, Rectangle2D area, RectangleEdge edge) {
        double part = (pixel - startOf(area, edge)) / (endOf(area, edge) - startOf(area, edge));
        return atPart(part);
    }

    private double startOf(Rectangle2D area, RectangleEdge edge) {
        if (RectangleEdge.isTopOrBottom(edge)) {
            return isInverted() ? area.getMaxX() : area.getX();
        }
        return isInverted() ? area.getY() : area.getMaxY();
    }

    private double endOf(Rectangle2D area, RectangleEdge edge) {
        if (RectangleEdge.isTopOrBottom(edge)) {
            return isInverted() ? area.getX() : area.getMaxX();
        }
        return isInverted() ? area.getMaxY() : area.getY();
    }

    /** The value at a part of the axis, 0 at its lower and 1 at its upper bound. */
    private double atPart(double part) {
        double from = transform.forward(getRange().getLowerBound());
        double to = transform.forward(getRange().getUpperBound());
        return transform.inverse(from + part * (to - from));
    }

    @Override
    protected void autoAdjustRange() {
        if (getPlot() instanceof org.jfree.chart.plot.ValueAxisPlot plot && plot.getDataRange(this) != null) {
            Range data = plot.getDataRange(this);
            double from = transform.forward(data.getLowerBound());
            double to = transform.forward(data.getUpperBound());
            double margin = Math.max((to - from) * FIT_MARGIN, Math.ulp(Math.max(Math.abs(from), Math.abs(to))) * 8);
            setRange(new Range(transform.inverse(from - margin), transform.inverse(to + margin)), false, false);
        }
    }

    @Override
    public void zoomRange(double lowerPart, double upperPart) {
        setRange(new Range(atPart(lowerPart), atPart(upperPart)));
    }

    @Override
    public void pan(double part) {
        setRange(new Range(atPart(part), atPart(1 + part)));
    }

    @Override
    public void resizeRange(double factor) {
        resizeRange(factor, atPart(0.5));
    }

    @Override
    public void resizeRange(double factor, double anchor) {
        if (factor <= 0) {
            setAutoRange(true);
            return;
        }
        double centre = transform.forward(anchor);
        double half = (transform.forward(getRange().getUpperBound())
                        - transform.forward(getRange().getLowerBound()))
                * factor
                / 2;
        setRange(new Range(transform.inverse(centre - half), transform.inverse(centre + half)));
    }

    @Override
    public void resizeRange2(double factor, double anchor) {
        if (factor <= 0) {
            setAutoRange(true);
            return;
        }
        double fixed = transform.forward(anchor);
        double below = (fixed - transform.forward(getRange().getLowerBound())) * factor;
        double above = (transform.forward(getRange().getUpperBound()) - fixed) * factor;
        setRange(new Range(transform.inverse(fixed - below), transform.inverse(fixed + above)));
    }

    @Override
    public List<NumberTick> refreshTicks(Graphics2D graphics, AxisState state, Rectangle2D area, RectangleEdge edge) {
        TextAnchor anchor = RectangleEdge.isTopOrBottom(edge) ? TextAnchor.TOP_CENTER : TextAnchor.CENTER_RIGHT;
        return ticks.stream()
                .filter(tick -> getRange().contains(tick.value()))
                .map(tick -> new NumberTick(
                        tick.isMajor() ? TickType.MAJOR : TickType.MINOR,
                        tick.value(),
                        tick.caption(),
                        anchor,
                        TextAnchor.CENTER,
                        0))
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TransformedAxis axis
                && super.equals(other)
                && transform.equals(axis.transform)
                && ticks.equals(axis.ticks);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), transform, ticks);
    }
}
