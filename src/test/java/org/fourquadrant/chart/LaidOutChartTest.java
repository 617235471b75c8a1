package org.fourquadrant.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fourquadrant.chart.layout.ChartSize;
import org.fourquadrant.chart.layout.CornerTitle;
import org.fourquadrant.chart.layout.LaidOutChart;
import org.fourquadrant.chart.layout.MarkLabel;
import org.fourquadrant.chart.mark.MarkPlace;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.facts.screen.Box;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.view.Axes;
import org.fourquadrant.model.view.AxisScale;
import org.fourquadrant.model.view.DataChoice;
import org.fourquadrant.model.view.LabelMode;
import org.fourquadrant.model.view.LabelOffset;
import org.fourquadrant.model.view.Labels;
import org.fourquadrant.model.view.Marks;
import org.fourquadrant.model.view.Theme;
import org.fourquadrant.model.view.Thresholds;
import org.fourquadrant.model.view.View;
import org.fourquadrant.model.view.Viewport;
import org.junit.jupiter.api.Test;

class LaidOutChartTest {

    private static final CountryCode JAPAN = new CountryCode("JPN");
    private static final ChartSize SIZE = new ChartSize(1280, 800);
    private static final Workspace WORKSPACE = new WorkspaceLoader().load();
    private static final Chart CHART = new Chart();

    private final View view = new View(
            new DataChoice("jri-2024", 2024, LocalDate.of(2025, 5, 30)),
            new Thresholds(2, List.of()),
            Axes.initial(),
            Marks.initial(),
            Labels.initial(),
            Set.of(),
            Language.ENGLISH,
            Theme.LIGHT);

    private final LaidOutChart scene = Layouts.of(CHART, WORKSPACE, view, SIZE);

    @Test
    void countsAreThoseOfThePaper() {
        assertEquals(
                Map.of(Quadrant.I, 2, Quadrant.II, 4, Quadrant.III, 35, Quadrant.IV, 22),
                scene.facts().counts());
        assertEquals(5, scene.facts().classification().notPlotted().size());
        assertEquals("24 of 63 meet 2%", scene.texts().margins().counts(24, 63, 0));
    }

    @Test
    void everyMarkIsInThePlotAndBelongsToItsValues() {
        assertEquals(63, scene.marks().size());
        MarkPlace japan = scene.markOf(JAPAN).orElseThrow();
        assertEquals(1.4, scene.plot().shareAt(japan.x()), 1e-9);
        assertEquals(-68_468, scene.plot().balanceAt(japan.y()), 1e-6);
    }

    @Test
    void allLabelsStandInBothLanguagesOnTheSquareRootAxis() {
        for (Language language : Language.values()) {
            LaidOutChart each = Layouts.of(CHART, WORKSPACE, view.withLanguage(language), SIZE);
            assertEquals(List.of(), each.unlabelled(), language.name());
            assertNoOverlaps(each);
        }
    }

    @Test
    void atLeastSixtyLabelsStandInBothLanguagesOnTheLinearAxis() {
        View linear = view.withAxes(view.axes().withShare(new AxisScale.Linear()));
        for (Language language : Language.values()) {
            for (double line : new double[] {2, 3, 3.5, 5}) {
                View asked = linear.withLanguage(language).withThreshold(line);
                LaidOutChart each = Layouts.of(CHART, WORKSPACE, asked, SIZE);
                int placed = each.labels().size();
                assertTrue(placed >= 60, () -> language + " " + line + ": only " + placed);
                assertEquals(63, placed + each.unlabelled().size());
                assertNoOverlaps(each);
            }
        }
    }

    private static void assertNoOverlaps(LaidOutChart scene) {
        for (MarkLabel label : scene.labels()) {
            Box box = label.box();
            for (MarkLabel other : scene.labels()) {
                assertFalse(other != label && overlap(box, other.box()), () -> label.text() + " over " + other.text());
            }
            for (MarkPlace mark : scene.marks()) {
                double dx = mark.x() - Math.max(box.x(), Math.min(box.x() + box.width(), mark.x()));
                double dy = mark.y() - Math.max(box.y(), Math.min(box.y() + box.height(), mark.y()));
                assertTrue(Math.hypot(dx, dy) >= mark.radius(), () -> label.text() + " over " + mark.country());
            }
            double line = scene.plot().xOfShare(scene.view().thresholds().main());
            assertTrue(box.x() >= line || box.x() + box.width() <= line, () -> label.text() + " over the line");
        }
    }

    private static boolean overlap(Box one, Box other) {
        return one.x() < other.x() + other.width()
                && other.x() < one.x() + one.width()
                && one.y() < other.y() + other.height()
                && other.y() < one.y() + one.height();
    }

    @Test
    void aMovedLineKeepsTheGroundAndMostLabels() {
        LaidOutChart moved = Layouts.after(scene, CHART, view.withThreshold(2.01));
        assertSame(scene.ground(), moved.ground());
        long kept = moved.labels().stream().filter(scene.labels()::contains).count();
        assertTrue(kept >= 58, () -> "only " + kept + " labels stayed");
    }

    @Test
    void theLineStaysInSightWhateverIsZoomedTo() {
        View zoomed = view.withThreshold(5)
                .withAxes(view.axes().withZoom(Optional.of(new Viewport(1, 2, -100_000, -10_000))));
        LaidOutChart close = Layouts.of(CHART, WORKSPACE, zoomed, SIZE);
        double line = close.plot().xOfShare(5);
        assertTrue(line <= close.plot().x() + close.plot().width() + 0.5);
        assertTrue(close.marks().stream().noneMatch(mark -> mark.country().equals(new CountryCode("CHN"))));
    }

    @Test
    void aCornerTitleStaysInItsQuadrantHoweverLittleOfThatIsInSight() {
        for (double most : new double[] {200, 500, 1_000, 2_000, 5_000}) {
            View zoomed = view.withAxes(view.axes().withZoom(Optional.of(new Viewport(1, 6, -400_000, most))));
            assertTitlesInTheirQuadrants(Layouts.of(CHART, WORKSPACE, zoomed, SIZE));
        }
        LaidOutChart ranked =
                Layouts.of(CHART, WORKSPACE, view.withAxes(view.axes().withBalance(new AxisScale.Rank())), SIZE);
        assertEquals(4, ranked.corners().size());
        assertTitlesInTheirQuadrants(ranked);
    }

    @Test
    void aNarrowQuadrantHasItsNameUnderTheCountAndANarrowerOneTheCountAlone() {
        CornerTitle narrow = corner(0.09, Quadrant.III);
        assertEquals("0", narrow.count());
        assertEquals("", narrow.name());
        assertEquals(List.of("Quadrant III"), narrow.lines());
        CornerTitle narrower = corner(8.5, Quadrant.IV);
        assertEquals("1", narrower.count());
        assertEquals(List.of(), narrower.lines());
    }

    private CornerTitle corner(double threshold, Quadrant quadrant) {
        LaidOutChart chart = Layouts.of(CHART, WORKSPACE, view.withThreshold(threshold), SIZE);
        return chart.corners().stream()
                .filter(title -> title.quadrant() == quadrant)
                .findFirst()
                .orElseThrow();
    }

    private static void assertTitlesInTheirQuadrants(LaidOutChart scene) {
        for (CornerTitle title : scene.corners()) {
            assertTrue(
                    scene.plot().areaOf(title.quadrant(), scene.lineX()).contains(title.box()),
                    () -> title + " in " + scene.view().axes());
        }
    }

    @Test
    void theNearestMarkAnswersWithinItsReachOnly() {
        MarkPlace japan = scene.markOf(JAPAN).orElseThrow();
        assertEquals(Optional.of(JAPAN), scene.at(japan.x() + 3, japan.y() + 2).nearest(20));
        assertEquals(
                Optional.empty(),
                scene.at(scene.plot().x() + 5, scene.plot().y() + 120).nearest(20));
    }

    @Test
    void aPinnedLabelStandsWhereItWasPut() {
        Labels pinned = view.labels().withPinned(JAPAN, new LabelOffset(60, -40));
        LaidOutChart moved = Layouts.of(CHART, WORKSPACE, view.withLabels(pinned), SIZE);
        Box box = moved.labels().stream()
                .filter(label -> label.country().equals(JAPAN))
                .findFirst()
                .orElseThrow()
                .box();
        MarkPlace japan = moved.markOf(JAPAN).orElseThrow();
        assertEquals(japan.x() + 60, box.x() + box.width() / 2, 0.01);
        assertEquals(japan.y() - 40, box.y() + box.height() / 2, 0.01);
    }

    @Test
    void aShareOfAnotherYearCarriesItsYear() {
        assertTrue(scene.labels().stream().anyMatch(label -> label.text().equals("Syria (2010)")));
        assertTrue(
                Layouts.of(CHART, WORKSPACE, view.withLabels(view.labels().withMode(LabelMode.CODES)), SIZE)
                        .labels()
                        .stream()
                        .anyMatch(label -> label.text().equals("LAO (2013)")));
    }

    @Test
    void aDatasetThatIsNotThereGivesAnEmptyChart() {
        LaidOutChart empty = Layouts.of(
                CHART, WORKSPACE, view.withData(new DataChoice("none", 2024, LocalDate.of(2025, 5, 30))), SIZE);
        assertEquals(0, empty.marks().size());
        assertEquals(0, empty.facts().counts().get(Quadrant.III));
    }
}
