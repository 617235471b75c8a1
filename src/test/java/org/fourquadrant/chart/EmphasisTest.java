package org.fourquadrant.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fourquadrant.chart.layout.ChartSize;
import org.fourquadrant.chart.layout.Emphasis;
import org.fourquadrant.chart.layout.LaidOutChart;
import org.fourquadrant.chart.mark.Palette;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.model.view.View;
import org.fourquadrant.model.view.Viewport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** With a selection the rest steps back, and can still be read. */
class EmphasisTest {

    private static final CountryCode JAPAN = new CountryCode("JPN");
    private static final CountryCode GERMANY = new CountryCode("DEU");
    private static final Workspace WORKSPACE = new WorkspaceLoader().load();
    private static final View VIEW = LabelRange.view("jri-2024", 2024);

    /** Least contrast of text, Web Content Accessibility Guidelines 2.2, 1.4.3. */
    private static final double READABLE = 4.5;

    @Test
    void withOneSelectedAllOthersStepBack() {
        LaidOutChart scene = scene(VIEW.withSelection(Set.of(JAPAN)));
        Emphasis emphasis = Emphasis.of(scene);
        assertFalse(emphasis.isBack(JAPAN));
        assertTrue(emphasis.isBack(GERMANY));
        int germany = scene.field().indexOf(GERMANY).orElseThrow();
        int japan = scene.field().indexOf(JAPAN).orElseThrow();
        assertTrue(new Color(emphasis.shown(germany, Color.RED), true).getAlpha() < 255);
        assertEquals(Color.RED.getRGB(), emphasis.shown(japan, Color.RED));
    }

    @Test
    void withoutASelectionNobodyStepsBack() {
        assertFalse(Emphasis.of(scene(VIEW)).isBack(JAPAN));
    }

    @Test
    void nobodyStepsBackForWhoeverIsNotInSight() {
        Viewport fewShare = new Viewport(2, 5, -400_000, 100_000);
        View zoomed = VIEW.withAxes(VIEW.axes().withZoom(Optional.of(fewShare))).withSelection(Set.of(JAPAN));
        assertFalse(Emphasis.of(scene(zoomed)).isBack(new CountryCode("FRA")));
        View notPlotted = VIEW.withSelection(Set.of(new CountryCode("EUU")));
        assertFalse(Emphasis.of(scene(notPlotted)).isBack(GERMANY));
    }

    @ParameterizedTest
    @EnumSource(Palette.class)
    void whatStepsBackCanBeRead(Palette palette) {
        for (Quadrant quadrant : Quadrant.values()) {
            for (Color ink : List.of(palette.softInk(), palette.faintInk())) {
                double contrast = ColourDifference.contrast(ink, palette.ground(quadrant));
                assertTrue(contrast >= READABLE, palette + ", " + quadrant + ": " + contrast);
            }
        }
    }

    private static LaidOutChart scene(View view) {
        return Layouts.of(new Chart(), WORKSPACE, view, new ChartSize(1280, 800));
    }
}
