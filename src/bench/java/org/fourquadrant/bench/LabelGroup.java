package org.fourquadrant.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.fourquadrant.chart.Chart;
import org.fourquadrant.chart.CrowdScenes;
import org.fourquadrant.chart.LabelRange;
import org.fourquadrant.chart.Layouts;
import org.fourquadrant.chart.layout.ChartSize;
import org.fourquadrant.chart.layout.LaidOutChart;
import org.fourquadrant.facts.label.Attribution;
import org.fourquadrant.facts.label.LabelLayout;
import org.fourquadrant.facts.label.LabelPlacer;
import org.fourquadrant.facts.label.LabelRequest;
import org.fourquadrant.facts.label.LabelScene;
import org.fourquadrant.facts.label.Obstacle;
import org.fourquadrant.facts.label.PlacedLabel;
import org.fourquadrant.facts.place.PlottableSet;
import org.fourquadrant.facts.screen.Box;
import org.fourquadrant.facts.screen.MarkDiscs;
import org.fourquadrant.model.view.AxisScale;
import org.fourquadrant.model.view.LabelMode;
import org.fourquadrant.model.view.View;

/** How long labels take to find places, how many do, and how far from their marks. */
final class LabelGroup implements Group {

    private static final Box PLOT = new Box(90, 74, 1160, 640);
    private static final double HEIGHT = 14;

    /** So many labels of the Factbook and Census of 2024 were placed when nothing kept a label at its own mark. */
    private static final long FACTBOOK_BEFORE = 22_205;

    /** The search is compiled several times over, and until the last time it takes up to three times as long. */
    private static final Duration WARM_UP = Duration.ofSeconds(10);

    @Override
    public String name() {
        return "labels";
    }

    @Override
    public void run(Report report) throws Exception {
        speed(report);
        report.title("Labels at their mark, 830x560 to 3840x2160, lines from 0.5 to 5 %, both languages");
        Attributions base = attribution(report, "base data", LabelRange.view("jri-2024", 2024));
        report.atLeast("base data: labels of 63 in any scene from 1280x800 up", base.leastPlaced(1280, 800), 60);
        Attributions factbook =
                attribution(report, "Factbook and Census 2024", LabelRange.view("factbook-census", 2024));
        report.atLeast("Factbook and Census 2024: labels placed", factbook.placed(), FACTBOOK_BEFORE);
        attribution(report, "Factbook and Census 2025", LabelRange.view("factbook-census", 2025));
        Attributions crowd = new Attributions();
        PlottableSet many = Crowd.of(250).set(List.copyOf(OurChart.WORKSPACE.countries().all()));
        LabelRange.WHOLE.eachOfCrowd(OurChart.WORKSPACE, many, OurChart.view(LabelMode.ALL), crowd::add);
        crowd.write(report, "250 marks");
    }

    private static void speed(Report report) throws Exception {
        Chart chart = new Chart();
        View view = OurChart.view(LabelMode.ALL);
        LaidOutChart base = Layouts.of(chart, OurChart.WORKSPACE, view, OurChart.SIZE);
        View level = view.withAxes(view.axes().withShare(new AxisScale.Linear()));
        LaidOutChart linear = Layouts.of(chart, OurChart.WORKSPACE, level, OurChart.SIZE);
        report.title("Labels");
        report.note(CrowdScenes.labels(base) + " of "
                + (CrowdScenes.labels(base) + base.unlabelled().size()) + " placed in the view at first start");
        measure(report, "base data, 63 marks", CrowdScenes.labelScene(base), 20, 3);
        measure(report, "base data on a linear scale", CrowdScenes.labelScene(linear), 20, 15);
        LabelScene gapminder = cloud(187, new Random(7), new Box(0, 0, 1000, 700));
        long placed = measure(report, "like gapminder, 187 marks", gapminder, 20, 12);
        report.atLeast("like gapminder: labels placed clean and at their own mark", placed, 145);
        measure(report, "Gaussian, 100,000 marks", cloud(100_000, new Random(8), PLOT), 15, 150);
    }

    private static Attributions attribution(Report report, String what, View view) {
        Attributions sum = new Attributions();
        LabelRange.WHOLE.each(OurChart.WORKSPACE, view, sum::add);
        sum.write(report, what);
        return sum;
    }

    /** What a reader makes of the labels of many scenes. */
    private static final class Attributions {
        private final Map<ChartSize, Integer> leastPlaced = new LinkedHashMap<>();
        private Attribution sum = Attribution.NONE;
        private int scenes;
        private int mostLeftOut;

        void add(LaidOutChart scene) {
            sum = sum.plus(scene.labelPlan().attribution());
            mostLeftOut = Math.max(mostLeftOut, scene.unlabelled().size());
            leastPlaced.merge(scene.size(), scene.labels().size(), Math::min);
            scenes++;
        }

        int placed() {
            return sum.placed();
        }

        /** How many any scene of at least a size has. */
        int leastPlaced(double width, double height) {
            return leastPlaced.entrySet().stream()
                    .filter(entry -> entry.getKey().width() >= width
                            && entry.getKey().height() >= height)
                    .mapToInt(Map.Entry::getValue)
                    .min()
                    .orElseThrow();
        }

        void write(Report report, String what) {
            report.note(what + ", " + scenes + " scenes: " + sum.placed() + " labels placed, " + sum.leftOut()
                    + " left out (at most " + mostLeftOut + " of a scene), " + sum.byLeaderOnly()
                    + " nearer to another mark with a leader to their own");
            leastPlaced.forEach((size, least) -> report.note(String.format(
                    Locale.ROOT, "  %.0fx%.0f: at least %d in each scene", size.width(), size.height(), least)));
            report.target(what + ": labels nearer to another mark without a leader", sum.atAnothers(), 0);
            report.target(what + ": leaders that end nearer to another mark", sum.leadersAtAnothers(), 0);
            report.target(what + ": labels with a leader beside another mark", sum.leadersBesideAnothers(), 0);
            report.target(what + ": labels with another mark at their end, in their row", sum.inAnothersRow(), 0);
            report.target(what + ": leaders across another label", sum.leadersOverLabels(), 0);
            report.target(what + ": labels less than a space from another in their row", sum.readAsOne(), 0);
        }
    }

    /** @return how many labels are placed without a fault; none where there is a contact or a label is misread */
    private static long measure(Report report, String what, LabelScene scene, int repeats, double limit)
            throws Exception {
        LabelLayout[] last = new LabelLayout[1];
        List<Samples> all = new Contest(repeats, repeats, WARM_UP)
                .run(List.of(Contender.of(what, turn -> last[0] = LabelPlacer.place(scene))));
        report.table("Label placement, " + what, repeats, all);
        report.target("median ms", all.get(0).median(), limit);
        Attribution read = scene.marks().size() > 1_000 ? Attribution.NONE : Attribution.of(scene, last[0]);
        int contacts = contacts(scene, last[0]);
        report.note(String.format(
                Locale.ROOT,
                "%d of %d placed, %d contacts with labels, marks or the line, mean gap to the mark %.1f px, %d misread",
                last[0].placed().size(),
                scene.labels().size(),
                contacts,
                gap(scene, last[0]),
                read.misread()));
        return contacts + read.misread() == 0 ? last[0].placed().size() : 0;
    }

    /** Marks along a slope, as life expectancy over income by country, with names of 4 to 13 letters. */
    private static LabelScene cloud(int size, Random random, Box plot) {
        double[] x = new double[size];
        double[] y = new double[size];
        List<LabelRequest> labels = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            double across = part(0.5 + 0.22 * random.nextGaussian());
            double up = part(0.25 + 0.55 * across + 0.11 * random.nextGaussian());
            x[i] = plot.x() + 10 + across * (plot.width() - 20);
            y[i] = plot.maxY() - 10 - up * (plot.height() - 20);
            labels.add(LabelRequest.of(i, 5.8 * (4 + random.nextInt(10)), HEIGHT, random.nextDouble()));
        }
        return new LabelScene(plot, MarkDiscs.of(x, y, 3), labels, List.of());
    }

    private static double part(double value) {
        return Math.max(0, Math.min(1, value));
    }

    private static int contacts(LabelScene scene, LabelLayout layout) {
        if (scene.marks().size() > 1_000) {
            return 0;
        }
        int contacts = 0;
        List<PlacedLabel> placed = layout.placed();
        for (int i = 0; i < placed.size(); i++) {
            Box box = placed.get(i).box();
            for (int j = 0; j < i; j++) {
                contacts += box.overlaps(placed.get(j).box()) ? 1 : 0;
            }
            for (int mark = 0; mark < scene.marks().size(); mark++) {
                boolean touches = box.distanceTo(scene.marks().x()[mark], scene.marks().y()[mark])
                        < scene.marks().radius()[mark] - 1e-6;
                contacts += touches ? 1 : 0;
            }
            for (Obstacle obstacle : scene.obstacles()) {
                contacts += obstacle.isKeptClear() && box.overlaps(obstacle.box()) ? 1 : 0;
            }
        }
        return contacts;
    }

    private static double gap(LabelScene scene, LabelLayout layout) {
        return layout.placed().stream()
                .mapToDouble(label -> {
                    int mark = scene.labels().get(label.label()).mark();
                    double centre =
                            label.box().distanceTo(scene.marks().x()[mark], scene.marks().y()[mark]);
                    return Math.max(0, centre - scene.marks().radius()[mark]);
                })
                .average()
                .orElse(0);
    }
}
