package org.fourquadrant.facts.label;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.fourquadrant.facts.JriFixture;
import org.fourquadrant.facts.scale.AxisTransform;
import org.fourquadrant.facts.scale.AxisWindow;
import org.fourquadrant.facts.scale.SignedLogTransform;
import org.fourquadrant.facts.screen.Box;
import org.fourquadrant.facts.screen.MarkDiscs;

/** Pictures for the tests of label placement. */
final class Scenes {

    static final double LABEL_HEIGHT = 13;

    private Scenes() {}

    /** The JRI countries in the plot of a 1280×800 picture, with the line, its caption and the quadrant titles. */
    static LabelScene jri(AxisTransform shareAxis, double threshold) {
        return jri(shareAxis, OptionalDouble.of(threshold));
    }

    /** The same; without a threshold also without the line. */
    static LabelScene jri(AxisTransform shareAxis, OptionalDouble threshold) {
        Box plot = new Box(80, 60, 1_180, 670);
        AxisWindow shares = new AxisWindow(shareAxis, 0, 9.6, plot.width());
        AxisWindow balances = new AxisWindow(new SignedLogTransform(1_000), -400_000, 120_000, plot.height());
        List<JriFixture.Row> rows = JriFixture.rows();
        double[] x = rows.stream()
                .mapToDouble(row -> plot.x() + shares.pixel(row.share()))
                .toArray();
        double[] y = rows.stream()
                .mapToDouble(row -> plot.maxY() - balances.pixel(row.balance()))
                .toArray();
        List<LabelRequest> labels = IntStream.range(0, rows.size())
                .mapToObj(i -> LabelRequest.of(
                        i, 6 * rows.get(i).name().length(), LABEL_HEIGHT, priority(rows.get(i), threshold.orElse(-1))))
                .toList();
        List<Obstacle> obstacles = new ArrayList<>(titles(plot));
        threshold.ifPresent(line -> obstacles.addAll(line(plot, plot.x() + shares.pixel(line))));
        return new LabelScene(plot, MarkDiscs.of(x, y, 4.5), labels, obstacles);
    }

    private static double priority(JriFixture.Row row, double threshold) {
        boolean near = LabelPriority.isNear(row.share(), threshold);
        return new LabelPriority(false, false, false, near, false, row.balance()).value();
    }

    private static List<Obstacle> line(Box plot, double x) {
        return List.of(
                Obstacle.line(new Box(x - 1, plot.y(), 2, plot.height())),
                Obstacle.hard(new Box(x + 4, plot.y() + 4, 90, 16)));
    }

    private static List<Obstacle> titles(Box plot) {
        return List.of(
                Obstacle.hard(new Box(plot.x() + 8, plot.y() + 8, 180, 18)),
                Obstacle.hard(new Box(plot.maxX() - 188, plot.y() + 8, 180, 18)),
                Obstacle.hard(new Box(plot.x() + 8, plot.maxY() - 26, 180, 18)),
                Obstacle.hard(new Box(plot.maxX() - 188, plot.maxY() - 26, 180, 18)));
    }

    /** The scene of the benchmark: life expectancy over income by country, 1000×700, names of 4 to 13 letters. */
    static LabelScene slope(int size, long seed) {
        Random random = new Random(seed);
        Box plot = new Box(0, 0, 1_000, 700);
        double[] x = new double[size];
        double[] y = new double[size];
        List<LabelRequest> labels = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            double across = Math.max(0, Math.min(1, 0.5 + 0.22 * random.nextGaussian()));
            double up = Math.max(0, Math.min(1, 0.25 + 0.55 * across + 0.11 * random.nextGaussian()));
            x[i] = 10 + across * 980;
            y[i] = 690 - up * 680;
            labels.add(LabelRequest.of(i, 5.8 * (4 + random.nextInt(10)), 14, random.nextDouble()));
        }
        return new LabelScene(plot, MarkDiscs.of(x, y, 3), labels, List.of());
    }

    /** Points along a rising band, as income against life expectancy, 1000×700, marks of radius 3, 11-pixel text. */
    static LabelScene band(int size, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Box plot = new Box(0, 0, 1_000, 700);
        double[] x = new double[size];
        double[] y = new double[size];
        List<LabelRequest> labels = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            double u = random.nextDouble();
            x[i] = 50 + 900 * u;
            y[i] = Math.max(10, Math.min(690, 620 - 540 * u + 55 * random.nextGaussian()));
            labels.add(label(i, random));
        }
        return new LabelScene(plot, MarkDiscs.of(x, y, 3), labels, List.of());
    }

    /** Points anywhere in a plot. */
    static LabelScene uniform(int size, double width, double height, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] x = random.doubles(size, 0, width).toArray();
        double[] y = random.doubles(size, 0, height).toArray();
        List<LabelRequest> labels =
                IntStream.range(0, size).mapToObj(i -> label(i, random)).toList();
        return new LabelScene(new Box(0, 0, width, height), MarkDiscs.of(x, y, 3), labels, List.of());
    }

    private static LabelRequest label(int mark, SplittableRandom random) {
        int letters = 4 + random.nextInt(4) + random.nextInt(5) + (random.nextInt(5) == 0 ? random.nextInt(10) : 0);
        return LabelRequest.of(mark, 5.5 * letters, 12, random.nextDouble());
    }
}
