package org.fourquadrant.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fourquadrant.chart.layout.ChartSize;
import org.fourquadrant.chart.layout.LaidOutChart;
import org.fourquadrant.chart.layout.SecondPlaceLook;
import org.fourquadrant.chart.mark.SecondPlace;
import org.fourquadrant.chart.raster.ChartRaster;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.facts.FirstView;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.view.LabelMode;
import org.fourquadrant.model.view.View;
import org.fourquadrant.model.view.Viewport;
import org.junit.jupiter.api.Test;

/** A country under two definitions as mark, ghost and connector. */
class ForkOnChartTest {

    private static final ChartSize SIZE = new ChartSize(960, 600);
    private static final Workspace WORKSPACE = new WorkspaceLoader().load();
    private static final View FIRST = FirstView.of(WORKSPACE, Language.ENGLISH);
    private static final View FACTBOOK = comparedWith("factbook-census");

    private final Chart chart = new Chart();

    @Test
    void atTwoPerCentOneConnectorIsDashedAndTheHeadlineSaysForHowManyItIsNotDecided() {
        LaidOutChart scene = Layouts.of(chart, WORKSPACE, FACTBOOK, SIZE);
        assertEquals(Set.of("MKD"), with(scene, SecondPlaceLook.CHANGING));
        assertEquals(
                Optional.of("1 of 49 changes quadrant on definition alone; 6 not decided"), scene.comparisonHeadline());
        assertTrue(
                with(scene, SecondPlaceLook.QUIET).size() > 15,
                with(scene, SecondPlaceLook.QUIET).toString());
        assertTrue(with(scene, SecondPlaceLook.HIDDEN).contains("JPN"), "both say 1.4");
    }

    @Test
    void aGhostStandsWhereItsValuesAre() {
        LaidOutChart scene = Layouts.of(chart, WORKSPACE, FACTBOOK, SIZE);
        assertEquals(56, scene.ground().secondPlaces().places().size());
        for (SecondPlace ghost : scene.ground().secondPlaces().places()) {
            var other = ghost.comparison().other();
            assertEquals(scene.plot().xOfShare(other.share().value()), ghost.x());
            assertEquals(scene.plot().yOfBalance(other.balance().value()), ghost.y());
            assertTrue(ghost.isWithin(), "the axes take in both places");
        }
    }

    @Test
    void aMovingLineDashesOthersAndKeepsTheGround() {
        LaidOutChart before = Layouts.of(chart, WORKSPACE, FACTBOOK, SIZE);
        for (double line : new double[] {2.3, 2.5, 1.45, 1.3}) {
            LaidOutChart after = Layouts.after(before, chart, FACTBOOK.withThreshold(line));
            assertSame(before.ground(), after.ground(), "ghosts are not looked up again");
            LaidOutChart fresh = Layouts.of(chart, WORKSPACE, FACTBOOK.withThreshold(line), SIZE);
            assertEquals(with(fresh, SecondPlaceLook.CHANGING), with(after, SecondPlaceLook.CHANGING));
            assertEquals(fresh.comparisonHeadline(), after.comparisonHeadline());
            assertNotEquals(
                    with(before, SecondPlaceLook.CHANGING), with(after, SecondPlaceLook.CHANGING), "at " + line);
        }
    }

    @Test
    void theQuickPictureOfADragIsThatOfAFreshOne() {
        View bare = FACTBOOK.withLabels(FACTBOOK.labels().withMode(LabelMode.NONE));
        ChartRaster dragging = new ChartRaster(chart.painter());
        LaidOutChart scene = Layouts.of(chart, WORKSPACE, bare, SIZE);
        pixels(dragging, scene);
        for (double line : new double[] {1.9, 2.45, 2.0}) {
            View view = bare.withThreshold(line);
            scene = Layouts.after(scene, chart, view);
            int[] fresh = pixels(new ChartRaster(chart.painter()), Layouts.of(chart, WORKSPACE, view, SIZE));
            assertArrayEquals(fresh, pixels(dragging, scene), "at " + line);
        }
    }

    @Test
    void japansMinistryIsOneGhostOfAnotherYear() {
        LaidOutChart scene =
                Layouts.of(chart, WORKSPACE, comparedWith("jri-share-japan-mod").withThreshold(1.2), SIZE);
        assertEquals(Set.of("JPN"), with(scene, SecondPlaceLook.OTHER_YEAR));
        assertEquals(
                Optional.of("measured in other years, so that the definition alone decides nothing"),
                scene.comparisonHeadline());
        SecondPlace ghost = scene.ground().secondPlaces().places().get(0);
        assertEquals(scene.plot().xOfShare(1.12), ghost.x());
        assertEquals(
                1.12,
                scene.comparisonOf(new CountryCode("JPN"))
                        .orElseThrow()
                        .other()
                        .share()
                        .value());
        assertEquals(
                Optional.of(new CountryCode("JPN")),
                scene.at(ghost.x() + 3, ghost.y()).nearestGhost(7));
    }

    @Test
    void withoutASecondDefinitionThereIsNothingOfIt() {
        LaidOutChart before = Layouts.of(chart, WORKSPACE, FACTBOOK, SIZE);
        LaidOutChart scene = Layouts.after(before, chart, FIRST);
        assertEquals(List.of(), scene.ground().secondPlaces().places());
        assertEquals(Optional.empty(), scene.comparisonHeadline());
        assertTrue(scene.plot().height() > before.plot().height(), "its row gives its room back");
    }

    @Test
    void aGhostOutOfSightLeavesAConnectorToTheEdge() {
        Viewport part = new Viewport(1.5, 1.95, -150_000, 60_000);
        View zoomed = FACTBOOK.withThreshold(1.6).withAxes(FACTBOOK.axes().withZoom(Optional.of(part)));
        LaidOutChart scene = Layouts.of(chart, WORKSPACE, zoomed, SIZE);
        List<SecondPlace> cut = scene.ground().secondPlaces().places().stream()
                .filter(ghost -> !ghost.isWithin())
                .toList();
        assertFalse(cut.isEmpty());
        for (SecondPlace ghost : cut) {
            assertTrue(
                    scene.plot().contains(ghost.endX() - 0.01, ghost.endY())
                            || scene.plot().contains(ghost.endX() + 0.01, ghost.endY()),
                    ghost.toString());
        }
    }

    private static Set<String> with(LaidOutChart scene, SecondPlaceLook look) {
        return scene.ground().secondPlaces().places().stream()
                .filter(ghost -> SecondPlaceLook.of(scene, ghost) == look)
                .map(ghost -> ghost.comparison().country().code().value())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static int[] pixels(ChartRaster raster, LaidOutChart scene) {
        int[] pixels = new int[960 * 600];
        raster.render(scene, pixels, 960, 600, 1);
        return pixels;
    }

    private static View comparedWith(String definition) {
        return FIRST.withData(FIRST.data().withCompareWith(Optional.of(definition)));
    }
}
