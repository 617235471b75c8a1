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
import org.fourquadrant.model.view.LabelText;
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
        View view = OurChart.view(LabelText.NAME);
        PlottableSet base = Facts.of(OurChart.WORKSPACE, view).places();
        PlottableSet many = Crowd.of(MANY).set(List.copyOf(OurChart.WORKSPACE.countries().all()));
        FxStage.call(() -> {
            run(report, base, view, "base data");
            run(report, many, view, "every country");
            return null;
        });
    }

    private static void run(Report report, PlottableSet set, View view, String what) throws Exception {
        Crowd crowd = Crowd.of(set);
        Chart chart = new Chart();
        LaidOutChart first = CrowdScenes.of(chart, OurChart.WORKSPACE, set, view, OurChart.SIZE);
        OurChart ours = new OurChart(chart, first);
        List<FxContender> contenders = new ArrayList<>();
        Stage stage = FxStage.show(new StackPane());
        contenders.add(ours.contender(stage, "ours, with labels"));
        contenders.add(PeerCharts.chartCanvas(stage, crowd));
        contenders.add(PeerCharts.scatterChart(stage, crowd));
        contenders.add(PeerCharts.chartFx(stage, crowd));
        Contest contest = new Contest(10, 60);
        List<Samples> all = contest.run(List.copyOf(contenders));
        stage.close();
        report.table("Drag frame, " + what + ", " + crowd.size() + " marks, 1280x800", contest.repeats(), all);
        report.target(
                "ours / ChartCanvas", all.get(0).median() / all.get(1).median(), 0.75);
        report.target("ours, 95th percentile ms", all.get(0).p95(), 16.7);
        report.note("labels placed: " + CrowdScenes.labels(ours.scene()) + ", unplaced: "
                + ours.scene().unlabelled().size());
    }
}
