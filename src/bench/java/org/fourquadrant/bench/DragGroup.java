package org.fourquadrant.bench;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.fourquadrant.chart.Chart;
import org.fourquadrant.chart.CrowdScenes;
import org.fourquadrant.chart.layout.LaidOutChart;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.place.PlottableSet;
import org.fourquadrant.model.view.LabelMode;
import org.fourquadrant.model.view.View;

/** One frame of a drag of the line with labels: classify, recolour, relabel, draw, until it is rendered. */
final class DragGroup implements Group {

    /** More than there are countries. */
    private static final int MANY = 250;

    @Override
    public String name() {
        return "drag";
    }

    @Override
    public void run(Report report) throws Exception {
        View view = OurChart.view(LabelMode.ALL);
        PlottableSet base = Facts.of(OurChart.WORKSPACE, view).places();
        PlottableSet many = Crowd.of(MANY).set(List.copyOf(OurChart.WORKSPACE.countries().all()));
        FxStage.call(() -> {
            run(report, base, view, "base data", new Targets(0.6, 1.3));
            run(report, many, view, "every country", new Targets(0.8, Double.POSITIVE_INFINITY));
            return null;
        });
    }

    /**
     * How long ours may take, as a part of the time of others without labels.
     *
     * @param ofChartCanvas of JFreeChart's
     * @param ofChartFx of chart-fx
     */
    private record Targets(double ofChartCanvas, double ofChartFx) {}

    private static void run(Report report, PlottableSet set, View view, String what, Targets targets)
            throws Exception {
        Crowd crowd = Crowd.of(set);
        Chart chart = new Chart();
        LaidOutChart first = CrowdScenes.of(chart, OurChart.WORKSPACE, set, view, OurChart.SIZE);
        OurChart shown = new OurChart(chart, first);
        List<FxContender> contenders = new ArrayList<>();
        Stage stage = FxStage.show(new StackPane());
        contenders.add(shown.contender(stage, "ours, with labels"));
        contenders.add(PeerCharts.chartCanvas(stage, crowd));
        contenders.add(PeerCharts.scatterChart(stage, crowd));
        contenders.add(PeerCharts.chartFx(stage, crowd));
        Contest contest = new Contest(10, 60);
        List<Samples> all = contest.run(List.copyOf(contenders));
        stage.close();
        report.table("Drag frame, " + what + ", " + crowd.size() + " marks, 1280x800", contest.repeats(), all);
        double ours = all.get(0).median();
        report.target("ours / ChartCanvas", ours / all.get(1).median(), targets.ofChartCanvas());
        if (Double.isFinite(targets.ofChartFx())) {
            report.target("ours / chart-fx", ours / all.get(3).median(), targets.ofChartFx());
        }
        report.target("ours, 95th percentile ms", all.get(0).p95(), 16.7);
        report.note("labels placed: " + CrowdScenes.labels(shown.scene()) + ", unplaced: "
                + shown.scene().unlabelled().size());
    }
}
