package org.fourquadrant.chart;

import org.fourquadrant.chart.layout.ChartSize;
import org.fourquadrant.chart.layout.LabelPlanner;
import org.fourquadrant.chart.layout.LaidOutChart;
import org.fourquadrant.chart.lettering.ChartFonts;
import org.fourquadrant.chart.lettering.Fonts;
import org.fourquadrant.chart.lettering.TextMeasurer;
import org.fourquadrant.facts.label.LabelScene;
import org.fourquadrant.facts.place.PlottableSet;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.view.View;

/** Scenes of more marks than any dataset can hold; in this package because the program itself has no use for them. */
public final class CrowdScenes {

    private CrowdScenes() {}

    /** A first scene; what is composed after it keeps its marks. */
    public static LaidOutChart of(Chart chart, Workspace workspace, PlottableSet set, View view, ChartSize size) {
        return Layouts.ofCrowd(chart, workspace, set, view, size);
    }

    /** How many labels of a scene have found a place. */
    public static int labels(LaidOutChart scene) {
        return scene.labels().size();
    }

    /** What a scene asks of the placing of its labels. */
    public static LabelScene labelScene(LaidOutChart scene) {
        LabelPlanner planner = new LabelPlanner(new Fonts(new ChartFonts(), new TextMeasurer()));
        return planner.scene(scene.facts(), scene.ground(), scene.texts(), scene.corners());
    }
}
