package org.fourquadrant.chart.layout;

import java.util.List;
import org.fourquadrant.chart.axis.AxisTick;
import org.fourquadrant.chart.axis.Extent;
import org.fourquadrant.chart.axis.PlotGeometry;
import org.fourquadrant.chart.mark.MarkField;
import org.fourquadrant.chart.mark.SecondPlaceField;
import org.fourquadrant.facts.Facts;

/**
 * The part of a layout that a moving threshold leaves as it is: axes, ticks, marks. Charts that share it share the
 * picture of their axes.
 *
 * @param basis what it was laid out for; a chart that keeps it may have other facts
 * @param plot the data area
 * @param shares how far shares reach under either definition, per cent of GDP
 * @param field the marks
 * @param secondPlaces where a second definition puts the same countries; none where nothing is compared
 * @param shareTicks ticks of the axis to the right
 * @param balanceTicks ticks of the upward axis
 * @param curves how many of each group meet every threshold; empty where there is no room for a strip
 */
public record FixedLayout(
        Basis basis,
        PlotGeometry plot,
        Extent shares,
        MarkField field,
        SecondPlaceField secondPlaces,
        List<AxisTick> shareTicks,
        List<AxisTick> balanceTicks,
        List<StripCurve> curves) {

    /**
     * What the fixed layout is made for.
     *
     * @param facts what is shown
     * @param size how large
     * @param margins what stands around it
     */
    public record Basis(Facts facts, ChartSize size, ChartMargins margins) {}

    /** Whether the axes of another look the same, as from year to year of a range. */
    public boolean hasAxesOf(FixedLayout other) {
        return plot.isLike(other.plot)
                && shareTicks.equals(other.shareTicks)
                && balanceTicks.equals(other.balanceTicks)
                && curves.isEmpty() == other.curves.isEmpty()
                && basis.size().equals(other.basis.size())
                && basis.margins().leavesAsMuchAs(other.basis.margins())
                && basis.facts().view().language() == other.basis.facts().view().language()
                && basis.facts().view().axes().equals(other.basis.facts().view().axes());
    }
}
