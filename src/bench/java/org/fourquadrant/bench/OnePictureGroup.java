package org.fourquadrant.bench;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fourquadrant.chart.Chart;
import org.fourquadrant.chart.CrowdScenes;
import org.fourquadrant.chart.layout.LaidOutChart;
import org.fourquadrant.chart.raster.ChartRaster;
import org.fourquadrant.facts.place.PlottableSet;
import org.fourquadrant.model.view.LabelMode;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;

/** One picture of a million marks from their values: axes fitted, laid out, classified, drawn into pixels. */
final class OnePictureGroup implements Group {

    private static final int SIZE = 1_000_000;

    @Override
    public String name() {
        return "million";
    }

    @Override
    public void run(Report report) throws Exception {
        Crowd crowd = Crowd.of(SIZE);
        List<Contender> contenders = new ArrayList<>();
        contenders.add(ours(crowd));
        contenders.add(jfreeChart(crowd));
        Contest contest = new Contest(3, 15);
        Optional<String> python = Matplotlib.python();
        if (python.isEmpty()) {
            report.note("matplotlib: skipped, no python3 with matplotlib and numpy here");
            finish(report, contest, contenders);
        } else {
            try (Matplotlib matplotlib = Matplotlib.start(python.get(), SIZE)) {
                contenders.add(matplotlib);
                finish(report, contest, contenders);
            }
        }
    }

    private static void finish(Report report, Contest contest, List<Contender> contenders) throws Exception {
        List<Samples> all = contest.run(contenders);
        report.table("One picture of 1,000,000 marks, 1280x800, no labels", contest.repeats(), all);
        report.target(
                "ours / JFreeChart as it comes", all.get(0).median() / all.get(1).median(), 0.03);
        if (all.size() > 2) {
            report.target("ours / matplotlib", all.get(0).median() / all.get(2).median(), 0.3);
        }
    }

    private static Contender ours(Crowd crowd) {
        Chart chart = new Chart();
        PlottableSet set = crowd.set(List.of());
        int[] pixels = new int[FxStage.WIDTH * FxStage.HEIGHT];
        return Contender.of("ours", turn -> {
            LaidOutChart scene = CrowdScenes.of(
                    chart, OurChart.WORKSPACE, set, OurChart.view(LabelMode.NONE), OurChart.SIZE);
            new ChartRaster(chart.painter()).renderOnce(scene, pixels, FxStage.WIDTH, FxStage.HEIGHT, 1);
        });
    }

    private static Contender jfreeChart(Crowd crowd) {
        JFreeChart chart = PeerCharts.jfreeChart(crowd);
        BufferedImage image = new BufferedImage(FxStage.WIDTH, FxStage.HEIGHT, BufferedImage.TYPE_INT_ARGB);
        return Contender.of("JFreeChart 1.5.6 as it comes", turn -> {
            Graphics2D graphics = image.createGraphics();
            chart.draw(
                    graphics,
                    new Rectangle2D.Double(0, 0, FxStage.WIDTH, FxStage.HEIGHT),
                    new ChartRenderingInfo());
            graphics.dispose();
        });
    }
}
