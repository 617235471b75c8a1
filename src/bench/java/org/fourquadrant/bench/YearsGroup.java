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
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.view.LabelMode;
import org.fourquadrant.model.view.Theme;
import org.fourquadrant.model.view.View;

/** What years cost: the whole ribbon, a moved line with ribbon and matrix on screen, a step of a year, the ways of everybody. */
final class YearsGroup implements Group {

    private static final double ROW = 15;
    private static final int WIDTH = 1280;

    /** Rows of a drawer that is pulled up. */
    private static final int ROWS_SEEN = 24;

    private final Chart chart = new Chart();
    private final ChartRaster raster = new ChartRaster(chart.painter());
    private final RibbonRaster ribbons = new RibbonRaster(chart.lettering());
    private final int[] pixels = new int[FxStage.WIDTH * FxStage.HEIGHT];
    private final int[] ribbonPixels = new int[WIDTH * 3_200];
    private Facts facts;
    private LaidOutChart scene;

    @Override
    public String name() {
        return "years";
    }

    @Override
    public void run(Report report) throws Exception {
        View first = OurChart.view(LabelMode.ALL);
        View view =
                first.withData(first.data().withDataset("factbook-census", 2024).withFromYear(Optional.of(1985)));
        facts = Facts.of(OurChart.WORKSPACE, view);
        int rows = facts.years().ribbon().orElseThrow().rows().size();
        Set<CountryCode> everybody = facts.years().places().countries().stream()
                .map(country -> country.code())
                .collect(Collectors.toSet());
        List<Contender> contenders = List.of(
                Contender.of("ribbon of " + rows + " countries and 40 years, line moved", turn -> {
                    move(FxContender.share(turn));
                    paintRibbon(rows);
                }),
                Contender.of("chart, ribbon and matrix, line moved", turn -> {
                    move(FxContender.share(turn));
                    paintChart();
                    paintRibbon(ROWS_SEEN);
                    facts.years().moves().orElseThrow().matrix();
                }),
                Contender.of("chart, a year on", turn -> {
                    show(facts.view()
                            .withData(facts.view().data().withYear(2000 + turn % 25))
                            .withSelection(Set.of()));
                    paintChart();
                }),
                Contender.of("ways of everybody, line moved", turn -> {
                    show(facts.view()
                            .withData(view.data())
                            .withSelection(everybody)
                            .withThreshold(FxContender.share(turn)));
                    paintChart();
                }));
        Contest contest = new Contest(10, 60);
        report.table("Years", contest.repeats(), contest.run(contenders));
        report.note(String.format(
                Locale.ROOT,
                "points of all ways: %d",
                facts.years().trails().stream()
                        .mapToInt(trail -> trail.places().size())
                        .sum()));
    }

    private void move(double share) {
        show(facts.view().withThreshold(share));
    }

    private void show(View view) {
        facts = facts.with(view);
    }

    private void paintChart() {
        scene = chart.compose(facts, OurChart.SIZE, Captions.STANDARD, Optional.ofNullable(scene));
        raster.render(scene, pixels, FxStage.WIDTH, FxStage.HEIGHT, 1);
    }

    private void paintRibbon(int rows) {
        Ribbon ribbon = facts.years().ribbon().orElseThrow();
        double height = RibbonLayout.HEAD + rows * ROW;
        RibbonTexts texts = new RibbonTexts(facts.view(), Captions.STANDARD, ribbon);
        RibbonLayout layout = new RibbonLayout(ribbon, texts, chart.lettering(), new Box(0, 0, WIDTH, height), ROW, 0);
        ribbons.render(
                layout, Palette.of(Theme.LIGHT), Set.of(), height + 9, ribbonPixels, WIDTH, (int) height + 20, 1);
    }
}
