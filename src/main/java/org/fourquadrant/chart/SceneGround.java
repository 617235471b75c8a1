package org.fourquadrant.chart;

import java.util.List;
import org.fourquadrant.analysis.PlottableSet;
import org.fourquadrant.model.Workspace;

/**
 * What a moving threshold leaves as it is. Scenes that share a ground share the picture of their axes.
 *
 * @param workspace what was loaded
 * @param set the economies, parted by whether they can be plotted
 * @param plot the data area
 * @param field the marks
 * @param shareTicks ticks of the axis to the right
 * @param balanceTicks ticks of the upward axis
 * @param curves how many of each group meet every threshold; empty where there is no room for a strip
 */
record SceneGround(
        Workspace workspace,
        PlottableSet set,
        PlotGeometry plot,
        MarkField field,
        List<AxisTick> shareTicks,
        List<AxisTick> balanceTicks,
        List<StripCurve> curves) {}
