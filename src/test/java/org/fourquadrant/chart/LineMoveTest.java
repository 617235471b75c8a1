package org.fourquadrant.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fourquadrant.chart.layout.ChartSize;
import org.fourquadrant.chart.layout.LaidOutChart;
import org.fourquadrant.chart.layout.MarkLabel;
import org.fourquadrant.chart.raster.ChartRaster;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.facts.screen.Box;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.view.Axes;
import org.fourquadrant.model.view.AxisScale;
import org.fourquadrant.model.view.DataChoice;
import org.fourquadrant.model.view.LabelOffset;
import org.fourquadrant.model.view.Labels;
import org.fourquadrant.model.view.Marks;
import org.fourquadrant.model.view.Theme;
import org.fourquadrant.model.view.Thresholds;
import org.fourquadrant.model.view.View;
import org.fourquadrant.model.view.Viewport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineMoveTest {

    private static final Workspace WORKSPACE = new WorkspaceLoader().load();
    private static final Chart CHART = new Chart();
    private static final ChartSize SIZE = new ChartSize(1280, 800);
    private static final double FAR = 150;

    private final View view = new View(
            new DataChoice("jri-2024", 2024, LocalDate.of(2025, 5, 30)),
            new Thresholds(1, List.of()),
            Axes.initial(),
            Marks.initial(),
            Labels.initial(),
            Set.of(),
            Language.ENGLISH,
            Theme.LIGHT);

    private final LaidOutChart first = Layouts.ofCrowd(CHART, WORKSPACE, MarkCrowds.of(250), view, SIZE);

    @Test
    void labelsFarFromTheLineStayWhereTheyAre() {
        LaidOutChart moved = moved(first, 1.1);
        Map<CountryCode, Box> before = boxes(first);
        double line = first.plot().xOfShare(1.1);
        List<MarkLabel> far = moved.labels().stream()
                .filter(label ->
                        Math.abs(moved.markOf(label.country()).orElseThrow().x() - line) > FAR)
                .toList();
        assertTrue(far.size() > 100, () -> "far from the line: " + far.size());
        long stayed = far.stream()
                .filter(label -> label.box().equals(before.get(label.country())))
                .count();
        // The counts in the corners change their width, which may move a label beside them.
        assertTrue(stayed >= far.size() - 3, () -> stayed + " of " + far.size() + " stayed");
    }

    @Test
    void noLabelIsEverUnderTheLine() {
        LaidOutChart scene = first;
        for (double line = 1; line < 4; line += 0.13) {
            scene = moved(scene, line);
            double x = scene.plot().xOfShare(line);
            for (MarkLabel label : scene.labels()) {
                Box box = label.box();
                assertTrue(x < box.x() || x > box.x() + box.width(), () -> label.text() + " is under the line");
            }
        }
    }

    @Test
    void everyMarkHasALabelOrIsListedAsWithout() {
        LaidOutChart moved = moved(first, 2.5);
        assertEquals(250, moved.labels().size() + moved.unlabelled().size());
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH,LIGHT", "JAPANESE,DARK"})
    void aDragEndsWithThePictureOfAFreshChart(Language language, Theme theme) {
        View start = view.withLanguage(language).withTheme(theme);
        for (AxisScale scale : List.of(start.axes().share(), new AxisScale.Linear())) {
            ChartRaster raster = new ChartRaster(CHART.painter());
            LaidOutChart scene =
                    Layouts.of(CHART, WORKSPACE, start.withAxes(start.axes().withShare(scale)), SIZE);
            for (double line : new double[] {1.2, 1.7, 2.4, 3.6, 3.1, 2.2, 2}) {
                scene = moved(scene, line);
                render(raster, scene);
            }
            assertFresh(raster, scene);
        }
    }

    @Test
    void whateverWasSelectedPinnedOrZoomedBeforeThePictureIsThatOfItsView() {
        ChartRaster raster = new ChartRaster(CHART.painter());
        LaidOutChart scene = Layouts.of(CHART, WORKSPACE, view.withThreshold(2), SIZE);
        View selected = scene.view().withSelection(Set.of(new CountryCode("JPN"), new CountryCode("FIN")));
        View pinned =
                selected.withLabels(selected.labels().withPinned(new CountryCode("DEU"), new LabelOffset(50, 40)));
        View zoomed = pinned.withAxes(pinned.axes().withZoom(Optional.of(new Viewport(1, 3, -150_000, -20_000))));
        View back = zoomed.withAxes(pinned.axes()).withThreshold(2.5);
        View plain = back.withSelection(Set.of()).withLabels(view.labels());
        for (View next : List.of(selected, pinned, zoomed, back, plain)) {
            scene = Layouts.after(scene, CHART, next);
            assertFresh(raster, scene);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {250, 1_500})
    void theLabelsOfManyMarksDependOnTheViewAlone(int size) {
        LaidOutChart scene = Layouts.ofCrowd(CHART, WORKSPACE, MarkCrowds.of(size), view, SIZE);
        for (double line : new double[] {1.2, 1.7, 2.4, 3.6, 3.1, 2.2, 2}) {
            scene = moved(scene, line);
        }
        LaidOutChart fresh = Layouts.ofCrowd(CHART, WORKSPACE, MarkCrowds.of(size), scene.view(), SIZE);
        assertEquals(fresh.labels(), scene.labels());
        assertEquals(fresh.unlabelled(), scene.unlabelled());
    }

    /** What a program started anew shows, to the last pixel. */
    private static void assertFresh(ChartRaster raster, LaidOutChart scene) {
        Chart another = new Chart();
        LaidOutChart fresh = Layouts.of(another, WORKSPACE, scene.view(), SIZE);
        assertEquals(fresh.labels(), scene.labels());
        assertArrayEquals(render(new ChartRaster(another.painter()), fresh), render(raster, scene));
    }

    private static int[] render(ChartRaster raster, LaidOutChart scene) {
        int[] pixels = new int[(int) SIZE.width() * (int) SIZE.height()];
        raster.render(scene, pixels, (int) SIZE.width(), (int) SIZE.height(), 1);
        return pixels;
    }

    private static LaidOutChart moved(LaidOutChart scene, double line) {
        return Layouts.after(scene, CHART, scene.view().withThreshold(line));
    }

    private static Map<CountryCode, Box> boxes(LaidOutChart scene) {
        Map<CountryCode, Box> boxes = new HashMap<>();
        scene.labels().forEach(label -> boxes.put(label.country(), label.box()));
        return boxes;
    }
}
