package org.fourquadrant.chart.ground;

import java.util.List;
import java.util.Optional;
import org.fourquadrant.chart.axis.AxisTick;
import org.fourquadrant.chart.axis.Extent;
import org.fourquadrant.chart.axis.PlotGeometry;
import org.fourquadrant.chart.layout.ChartSize;
import org.fourquadrant.chart.layout.Surround;
import org.fourquadrant.chart.mark.GhostField;
import org.fourquadrant.chart.mark.MarkField;
import org.fourquadrant.facts.PlottableSet;
import org.fourquadrant.facts.line.StableInterval;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.view.View;

/**
 * What a moving threshold leaves as it is. Scenes that share a ground share the picture of their axes.
 *
 * @param basis what it was laid out for; a scene that keeps it may have another view
 * @param set the economies, parted by whether they can be plotted
 * @param plot the data area
 * @param shares how far shares reach under either definition, per cent of GDP
 * @param field the marks
 * @param ghosts where a second definition puts the same countries; none where nothing is compared
 * @param shareTicks ticks of the axis to the right
 * @param balanceTicks ticks of the upward axis
 * @param curves how many of each group meet every threshold; empty where there is no room for a strip
 */
public record SceneGround(
        Basis basis,
        PlottableSet set,
        PlotGeometry plot,
        Extent shares,
        MarkField field,
        GhostField ghosts,
        List<AxisTick> shareTicks,
        List<AxisTick> balanceTicks,
        List<StripCurve> curves) {

    /**
     * What a ground is laid out for.
     *
     * @param workspace what was loaded
     * @param view what is shown of it
     * @param size how large
     * @param surround what stands around it
     */
    public record Basis(Workspace workspace, View view, ChartSize size, Surround surround) {}

    /** Between which thresholds about one, per cent of GDP, no country changes its side, where that is worked out. */
    public Optional<StableInterval> stableAround(double threshold) {
        return curves.stream()
                .filter(curve -> curve.group() == StripCurve.Group.ALL)
                .map(curve -> curve.shares().stableAround(threshold))
                .findFirst();
    }
}
