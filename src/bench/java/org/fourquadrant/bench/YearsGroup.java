package org.fourquadrant.bench;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fourquadrant.chart.Chart;
import org.fourquadrant.chart.layout.LaidOutChart;
import org.fourquadrant.chart.layout.RibbonLayout;
import org.fourquadrant.chart.mark.Palette;
import org.fourquadrant.chart.raster.ChartRaster;
import org.fourquadrant.chart.raster.RibbonRaster;
import org.fourquadrant.chart.words.Captions;
import org.fourquadrant.chart.words.RibbonTexts;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.screen.Box;
import org.fourquadrant.facts.years.Ribbon;
import org.fourquadrant.facts.years.Trail;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.view.LabelMode;
import org.fourquadrant.model.view.Theme;
import org.fourquadrant.model.view.View;

/** What years cost: the whole ribbon, a moved line with ribbon and matrix on screen, a step of a year, very many ways. */
final class YearsGroup implements Group {

    private static final String CENSUS = "factbook-census";
    private static final double ROW = 15;

    /** Rows of a drawer that is pulled up. */
    private static final int ROWS_SEEN = 24;

    private final Chart chart = new Chart();

    @Override
    public String name() {
        return "years";
    }

    @Override
    public void run(Report report) throws Exception {
        Sight all = new Sight(OurChart.WORKSPACE, Set.of());
        Sight seen = new Sight(OurChart.WORKSPACE, Set.of());
        Sight steps = new Sight(OurChart.WORKSPACE, Set.of());
        Sight ways = new Sight(OurChart.WORKSPACE, everybody(seen.facts));
        Workspace crowded = CrowdedYears.of(OurChart.WORKSPACE, CENSUS);
        Sight many = new Sight(crowded, everybody(new Sight(crowded, Set.of()).facts));
        int rows = all.rows();
        List<Contender> contenders = List.of(
                Contender.of("ribbon of " + rows + " countries and 40 years, line moved", turn -> {
                    all.moveLine(turn);
                    all.paintRibbon(rows);
                }),
                Contender.of("chart, ribbon and matrix, line moved", turn -> {
                    seen.moveLine(turn);
                    seen.paintChart();
                    seen.paintRibbon(ROWS_SEEN);
                    seen.facts.years().moves().orElseThrow().matrix();
                }),
                Contender.of("chart and ribbon, a year on", turn -> {
                    steps.show(steps.view().withData(steps.view().data().withYear(2000 + turn % 25)));
                    steps.paintInPassing();
                    steps.paintRibbon(ROWS_SEEN);
                }),
                Contender.of("ways of everybody, " + ways.points() + " points, line moved", turn -> {
                    ways.moveLine(turn);
                    ways.paintChart();
                }),
                Contender.of("ways of " + many.points() + " points, line moved", turn -> {
                    many.moveLine(turn);
                    many.paintChart();
                }));
        Contest contest = new Contest(10, 60);
        report.table("Years", contest.repeats(), contest.run(contenders));
        report.note(String.format(Locale.ROOT, "rows of the ribbon on screen: %d", ROWS_SEEN));
    }

    private static Set<CountryCode> everybody(Facts facts) {
        return facts.years().places().countries().stream().map(Country::code).collect(Collectors.toSet());
    }

    /** A view of its own with what a window keeps of it, so that contenders do not disturb each other. */
    private final class Sight {

        private final ChartRaster raster = new ChartRaster(chart.painter());
        private final RibbonRaster ribbons = new RibbonRaster(chart.lettering());
        private final int[] pixels = new int[FxStage.WIDTH * FxStage.HEIGHT];
        private int[] ribbonPixels = new int[0];
        private Facts facts;
        private LaidOutChart scene;

        Sight(Workspace workspace, Set<CountryCode> selection) {
            View first = OurChart.view(LabelMode.ALL);
            facts = Facts.of(
                    workspace,
                    first.withData(first.data().withDataset(CENSUS, 2024).withFromYear(Optional.of(1985)))
                            .withSelection(selection));
        }

        View view() {
            return facts.view();
        }

        int rows() {
            return facts.years().ribbon().orElseThrow().rows().size();
        }

        int points() {
            return facts.years().trails().stream()
                    .map(Trail::places)
                    .mapToInt(List::size)
                    .sum();
        }

        void moveLine(int turn) {
            show(facts.view().withThreshold(FxContender.share(turn)));
        }

        void show(View view) {
            facts = facts.with(view);
        }

        void paintChart() {
            scene = chart.compose(facts, OurChart.SIZE, Captions.STANDARD, Optional.ofNullable(scene));
            raster.render(scene, pixels, FxStage.WIDTH, FxStage.HEIGHT, 1);
        }

        void paintInPassing() {
            if (scene == null) {
                paintChart();
            }
            scene = chart.composeInPassing(facts, OurChart.SIZE, Captions.STANDARD, scene);
            raster.render(scene, pixels, FxStage.WIDTH, FxStage.HEIGHT, 1);
        }

        void paintRibbon(int rows) {
            Ribbon ribbon = facts.years().ribbon().orElseThrow();
            double height = RibbonLayout.HEAD + rows * ROW;
            RibbonTexts texts = new RibbonTexts(facts.view(), Captions.STANDARD, ribbon);
            Box area = new Box(0, 0, FxStage.WIDTH, height);
            RibbonLayout layout = new RibbonLayout(ribbon, texts, chart.lettering(), area, ROW, 0);
            int pixelHeight = (int) height + 20;
            if (ribbonPixels.length == 0) {
                ribbonPixels = new int[FxStage.WIDTH * pixelHeight];
            }
            ribbons.render(
                    layout, Palette.of(Theme.LIGHT), Set.of(), height + 9, ribbonPixels, FxStage.WIDTH, pixelHeight, 1);
        }
    }
}
