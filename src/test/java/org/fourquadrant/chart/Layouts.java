package org.fourquadrant.chart;

import java.util.Optional;
import org.fourquadrant.chart.layout.ChartSize;
import org.fourquadrant.chart.layout.LaidOutChart;
import org.fourquadrant.chart.words.Captions;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.place.PlottableSet;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.view.View;

/** Lays views out with the standard captions. */
public final class Layouts {

    private Layouts() {}

    /** A view laid out by itself. */
    public static LaidOutChart of(Chart chart, Workspace workspace, View view, ChartSize size) {
        return first(chart, Facts.of(workspace, view), size);
    }

    /** Marks of more countries than there are, laid out by themselves. */
    public static LaidOutChart ofCrowd(Chart chart, Workspace workspace, PlottableSet set, View view, ChartSize size) {
        return first(chart, Facts.made(workspace, view, set), size);
    }

    /** Another view laid out after a scene of the same window. */
    public static LaidOutChart after(LaidOutChart previous, Chart chart, View view) {
        return chart.compose(previous.facts().with(view), previous.size(), Captions.STANDARD, Optional.of(previous));
    }

    private static LaidOutChart first(Chart chart, Facts facts, ChartSize size) {
        return chart.compose(facts, size, Captions.STANDARD, Optional.empty());
    }
}
