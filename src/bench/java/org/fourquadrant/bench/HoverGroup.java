package org.fourquadrant.bench;

import java.awt.geom.Ellipse2D;
import java.util.List;
import java.util.Random;
import org.fourquadrant.facts.screen.MarkDiscs;
import org.fourquadrant.facts.screen.NearestMark;
import org.jfree.chart.entity.ChartEntity;
import org.jfree.chart.entity.StandardEntityCollection;

/** What it costs to know which of 100,000 marks is under the pointer. */
final class HoverGroup implements Group {

    private static final int SIZE = 100_000;

    /** Queries of one timing; a single one of ours is too short for the clock. */
    private static final int QUERIES = 200;

    @Override
    public String name() {
        return "hover";
    }

    @Override
    public void run(Report report) throws Exception {
        Crowd crowd = Crowd.of(SIZE);
        double[] x = scaled(crowd.screenX(), 400, 0);
        double[] y = scaled(crowd.screenY(), 60, 400);
        MarkDiscs discs = MarkDiscs.of(x, y, 2.4);
        NearestMark nearest = new NearestMark(discs);
        StandardEntityCollection entities = new StandardEntityCollection();
        for (int i = 0; i < SIZE; i++) {
            entities.add(new ChartEntity(new Ellipse2D.Double(x[i] - 3, y[i] - 3, 6, 6)));
        }
        int[] found = new int[1];
        List<Contender> contenders = List.of(
                Contender.of("ours, nearest mark within 20 px, " + QUERIES + " moves", turn -> {
                    Random pointer = new Random(turn);
                    for (int i = 0; i < QUERIES; i++) {
                        found[0] += nearest.nearest(pointer.nextDouble() * 1280, pointer.nextDouble() * 800, 20)
                                .orElse(0);
                    }
                }),
                Contender.of("JFreeChart entity search, " + QUERIES + " moves", turn -> {
                    Random pointer = new Random(turn);
                    for (int i = 0; i < QUERIES; i++) {
                        found[0] += entities.getEntity(pointer.nextDouble() * 1280, pointer.nextDouble() * 800)
                                        == null
                                ? 0
                                : 1;
                    }
                }));
        Contest contest = new Contest(5, 15);
        List<Samples> all = contest.run(contenders);
        report.table("Mark under the pointer, 100,000 marks", contest.repeats(), all);
        report.target(
                "ours / entity search", all.get(0).median() / all.get(1).median(), 0.01);
        List<Samples> built = new Contest(20, 30).run(List.of(Contender.of("index built", turn -> {
            found[0] += new NearestMark(discs).nearest(640, 400, 20).orElse(0);
        })));
        report.table("Index of 100,000 marks", 30, built);
        report.target("index built, ms", built.get(0).median(), 5);
        report.note("(checksum " + found[0] + ")");
    }

    private static double[] scaled(double[] values, double factor, double offset) {
        double[] scaled = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            scaled[i] = values[i] * factor + offset;
        }
        return scaled;
    }
}
