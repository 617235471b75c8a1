package org.fourquadrant.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.util.List;
import org.fourquadrant.chart.layout.ChartSize;
import org.fourquadrant.chart.layout.LaidOutChart;
import org.fourquadrant.chart.mark.Palette;
import org.fourquadrant.chart.mark.Palette.Contrast;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.model.view.Theme;
import org.fourquadrant.model.view.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who needs more contrast has it on the chart too. */
class HighContrastTest {

    /** Enhanced contrast of text, Web Content Accessibility Guidelines 2.2, 1.4.6. */
    private static final double ENHANCED = 7;

    @ParameterizedTest
    @EnumSource(Theme.class)
    void textMarksAndLinesStandOut(Theme theme) {
        Palette palette = Palette.of(theme, Contrast.HIGH);
        for (Color text : List.of(
                palette.ink(),
                palette.softInk(),
                palette.faintInk(),
                palette.axis(),
                palette.accent(),
                palette.warning())) {
            standsOut(text, palette.ground());
        }
        standsOut(palette.onAccent(), palette.accent());
        for (Quadrant quadrant : Quadrant.values()) {
            standsOut(palette.mark(quadrant), palette.ground(quadrant));
            standsOut(palette.title(quadrant), palette.ground(quadrant));
        }
    }

    @Test
    void theChartTakesItsColoursAndNothingElse() {
        Workspace workspace = new WorkspaceLoader().load();
        View view = LabelRange.view("jri-2024", 2024);
        ChartSize size = new ChartSize(900, 600);
        Chart chart = new Chart();
        LaidOutChart usual = Layouts.of(chart, workspace, view, size);
        LaidOutChart high = Layouts.of(chart.in(Contrast.HIGH), workspace, view, size);
        assertEquals(Palette.LIGHT, usual.palette());
        assertEquals(Palette.LIGHT_IN_CONTRAST, high.palette());
        assertEquals(usual.unlabelled(), high.unlabelled());
        assertEquals(usual.plot().width(), high.plot().width());
    }

    private static void standsOut(Color colour, Color ground) {
        double contrast = ColourDifference.contrast(colour, ground);
        assertTrue(contrast >= ENHANCED, () -> colour + " on " + ground + ": " + contrast);
    }
}
