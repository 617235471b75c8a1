package org.fourquadrant.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.fourquadrant.chart.layout.ChartSize;
import org.fourquadrant.chart.layout.LaidOutChart;
import org.fourquadrant.chart.mark.MarkPlace;
import org.fourquadrant.chart.raster.ChartRaster;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.view.Axes;
import org.fourquadrant.model.view.DataChoice;
import org.fourquadrant.model.view.LabelMode;
import org.fourquadrant.model.view.Labels;
import org.fourquadrant.model.view.Marks;
import org.fourquadrant.model.view.Theme;
import org.fourquadrant.model.view.Thresholds;
import org.fourquadrant.model.view.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartRasterTest {

    private static final Workspace WORKSPACE = new WorkspaceLoader().load();
    private static final Chart CHART = new Chart();
    private static final ChartSize SIZE = new ChartSize(640, 400);
    private static final double[] LINES = {2.3, 2.31, 0.4, 4.9, 2};

    /** A channel that differs by less looks the same. */
    private static final int VISIBLE = 48;

    @ParameterizedTest
    @CsvSource({"ENGLISH,LIGHT,1", "JAPANESE,DARK,1", "ENGLISH,DARK,1.5", "JAPANESE,LIGHT,2"})
    void pixelsShowWhatTheVectorPathShows(Language language, Theme theme, double scale) {
        View view = view(LabelMode.NONE).withLanguage(language).withTheme(theme);
        LaidOutChart scene = Layouts.of(CHART, WORKSPACE, view, SIZE);
        // Java2D's glyphs start at whole pixels and ours do not, so the edges of text may differ; marks may not.
        assertTrue(differing(scene, scale) < 0.025, () -> "differ: " + differing(scene, scale));
        assertMarksAlike(scene, scale);
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,1", "DARK,1.5"})
    void spritesOfACrowdLookLikeItsShapes(Theme theme, double scale) {
        View view = view(LabelMode.NONE).withTheme(theme);
        LaidOutChart scene = Layouts.ofCrowd(CHART, WORKSPACE, MarkCrowds.of(1_500), view, SIZE);
        assertTrue(differing(scene, scale) < 0.02, () -> "differ: " + differing(scene, scale));
        assertMarksAlike(scene, scale);
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,1", "DARK,1.5"})
    void aMovedLineGivesThePictureThatAFreshRasterGives(Theme theme, double scale) {
        View view = view(LabelMode.ALL).withTheme(theme);
        assertMovesLikeFresh(Layouts.of(CHART, WORKSPACE, view, SIZE), scale);
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,1", "DARK,1.5"})
    void aLineMovedThroughACrowdGivesThePictureThatAFreshRasterGives(Theme theme, double scale) {
        View view = view(LabelMode.NONE).withTheme(theme);
        assertMovesLikeFresh(Layouts.ofCrowd(CHART, WORKSPACE, MarkCrowds.of(3_000), view, SIZE), scale);
    }

    @Test
    void aSelectionDimsTheOthersOfACrowdAtOnce() {
        LaidOutChart scene = Layouts.ofCrowd(CHART, WORKSPACE, MarkCrowds.of(3_000), view(LabelMode.NONE), SIZE);
        ChartRaster raster = new ChartRaster(CHART.painter());
        render(raster, scene, 1);
        Set<CountryCode> two = Set.of(MarkCrowds.code(5), MarkCrowds.code(6));
        LaidOutChart selected = Layouts.after(scene, CHART, scene.view().withSelection(two));
        assertArrayEquals(render(new ChartRaster(CHART.painter()), selected, 1), render(raster, selected, 1));
    }

    @Test
    void everyPixelIsOpaque() {
        LaidOutChart scene = Layouts.ofCrowd(CHART, WORKSPACE, MarkCrowds.of(3_000), view(LabelMode.NONE), SIZE);
        int[] pixels = render(new ChartRaster(CHART.painter()), scene, 1);
        assertEquals(0, Arrays.stream(pixels).filter(argb -> argb >>> 24 != 255).count());
    }

    private static void assertMovesLikeFresh(LaidOutChart first, double scale) {
        ChartRaster raster = new ChartRaster(CHART.painter());
        render(raster, first, scale);
        LaidOutChart scene = first;
        for (double line : LINES) {
            scene = Layouts.after(scene, CHART, scene.view().withThreshold(line));
            assertArrayEquals(
                    render(new ChartRaster(CHART.painter()), scene, scale),
                    render(raster, scene, scale),
                    "line at " + line);
        }
    }

    private static int[] render(ChartRaster raster, LaidOutChart scene, double scale) {
        int width = (int) (SIZE.width() * scale);
        int height = (int) (SIZE.height() * scale);
        int[] pixels = new int[width * height];
        raster.render(scene, pixels, width, height, scale);
        return pixels;
    }

    /** The centres of all marks but a few, which the edge of another mark crosses, have the same colour. */
    private static void assertMarksAlike(LaidOutChart scene, double scale) {
        int[] pixels = render(new ChartRaster(CHART.painter()), scene, scale);
        int[] vector = vector(scene, scale);
        int width = (int) (SIZE.width() * scale);
        int differing = 0;
        for (MarkPlace mark : scene.marks()) {
            int centre = (int) (mark.y() * scale) * width + (int) (mark.x() * scale);
            differing += distance(pixels[centre], vector[centre]) > VISIBLE ? 1 : 0;
        }
        assertTrue(differing <= scene.marks().size() / 100, "marks that differ: " + differing);
    }

    /** The part of pixels with a visible difference between the raster and the vector path, 0 to 1. */
    private static double differing(LaidOutChart scene, double scale) {
        int[] pixels = render(new ChartRaster(CHART.painter()), scene, scale);
        int[] vector = vector(scene, scale);
        int differing = 0;
        for (int i = 0; i < pixels.length; i++) {
            differing += distance(pixels[i], vector[i]) > VISIBLE ? 1 : 0;
        }
        return differing / (double) pixels.length;
    }

    private static int[] vector(LaidOutChart scene, double scale) {
        BufferedImage image = new BufferedImage(
                (int) (SIZE.width() * scale), (int) (SIZE.height() * scale), BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = image.createGraphics();
        graphics.scale(scale, scale);
        CHART.painter().paint(graphics, scene);
        graphics.dispose();
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }

    private static int distance(int one, int other) {
        int most = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            most = Math.max(most, Math.abs((one >>> shift & 0xFF) - (other >>> shift & 0xFF)));
        }
        return most;
    }

    private static View view(LabelMode labels) {
        return new View(
                new DataChoice("jri-2024", 2024, LocalDate.of(2025, 5, 30)),
                new Thresholds(2, List.of()),
                Axes.initial(),
                Marks.initial(),
                Labels.initial().withMode(labels),
                Set.of(),
                Language.ENGLISH,
                Theme.LIGHT);
    }
}
