package org.fourquadrant.bench;

import java.util.List;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.fourquadrant.chart.Chart;
import org.fourquadrant.chart.CrowdScenes;
import org.fourquadrant.model.view.LabelMode;
import org.fourquadrant.model.view.View;

/** One frame of a drag of the line at 100,000 marks, every mark classified and drawn anew, until it is rendered. */
final class CrowdDragGroup implements Group {

    private static final int SIZE = 100_000;

    @Override
    public String name() {
        return "crowd";
    }

    @Override
    public void run(Report report) throws Exception {
        FxStage.call(() -> {
            measure(report);
            return null;
        });
    }

    private static void measure(Report report) throws Exception {
        Crowd crowd = Crowd.of(SIZE);
        Stage stage = FxStage.show(new StackPane());
        List<FxContender> contenders = List.of(
                ours(stage, crowd, LabelMode.NONE, "ours, no labels"),
                ours(stage, crowd, LabelMode.ALL, "ours, labels stay while the line moves"),
                PeerCharts.chartCanvas(stage, crowd),
                PeerCharts.chartFx(stage, crowd));
        Contest contest = new Contest(2, 25);
        List<Samples> all = contest.run(List.copyOf(contenders));
        stage.close();
        report.table("Drag frame, 100,000 marks, 1280x800", contest.repeats(), all);
        report.target(
                "ours / ChartCanvas", all.get(0).median() / all.get(2).median(), 0.05);
        report.target("ours / chart-fx", all.get(0).median() / all.get(3).median(), 1);
    }

    private static FxContender ours(Stage stage, Crowd crowd, LabelMode labels, String name) {
        Chart chart = new Chart();
        View view = OurChart.view(labels);
        return new OurChart(
                        chart, CrowdScenes.of(chart, OurChart.WORKSPACE, crowd.set(List.of()), view, OurChart.SIZE))
                .contender(stage, name);
    }
}
