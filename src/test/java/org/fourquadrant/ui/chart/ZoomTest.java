package org.fourquadrant.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.fourquadrant.chart.Chart;
import org.fourquadrant.chart.Layouts;
import org.fourquadrant.chart.axis.PlotGeometry;
import org.fourquadrant.chart.layout.ChartSize;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.facts.FirstView;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.view.View;
import org.fourquadrant.model.view.Viewport;
import org.junit.jupiter.api.Test;

class ZoomTest {

    private static final Workspace WORKSPACE = new WorkspaceLoader().load();
    private static final View VIEW = FirstView.of(WORKSPACE, Language.ENGLISH);
    private static final Chart CHART = new Chart();
    private static final ChartSize SIZE = new ChartSize(900, 600);
    private static final PlotGeometry WHOLE = plotOf(VIEW);

    @Test
    void thePointUnderThePointerStaysWhereItIs() {
        double x = WHOLE.xOfShare(1.4);
        double y = WHOLE.yOfBalance(-68_468);
        PlotGeometry zoomed = plotOf(seeing(Zoom.about(WHOLE, x, y, 0.7).orElseThrow()));
        assertEquals(x, zoomed.xOfShare(1.4), 1.5);
        assertEquals(y, zoomed.yOfBalance(-68_468), 1.5);
    }

    @Test
    void zoomingOutOfTheWholeHoldsTheWhole() {
        Viewport part = Zoom.about(WHOLE, 400, 300, 1.2).orElseThrow();
        assertTrue(Zoom.holds(part, WHOLE));
        assertFalse(Zoom.holds(Zoom.about(WHOLE, 400, 300, 0.8).orElseThrow(), WHOLE));
    }

    @Test
    void theLineIsNeverLeftBehind() {
        Viewport part = Zoom.withLine(new Viewport(4, 8, -1_000, 1_000), 2);
        assertTrue(part.minShare() < 2);
        assertEquals(8, part.maxShare());
    }

    @Test
    void zoomingInEndsBeforeNothingIsLeft() {
        Optional<Viewport> part = Optional.of(Zoom.about(WHOLE, 400, 300, 1).orElseThrow());
        for (int notch = 0; notch < 200 && part.isPresent(); notch++) {
            part = Zoom.about(plotOf(seeing(part.get())), 400, 300, 0.5);
        }
        assertTrue(part.isEmpty());
    }

    private static View seeing(Viewport part) {
        return VIEW.withAxes(VIEW.axes().withZoom(Optional.of(part)));
    }

    private static PlotGeometry plotOf(View view) {
        return Layouts.of(CHART, WORKSPACE, view, SIZE).plot();
    }
}
