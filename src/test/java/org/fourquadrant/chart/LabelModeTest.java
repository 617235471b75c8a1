package org.fourquadrant.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fourquadrant.chart.layout.ChartSize;
import org.fourquadrant.chart.layout.LaidOutChart;
import org.fourquadrant.chart.layout.MarkLabel;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.view.LabelMode;
import org.fourquadrant.model.view.LabelOffset;
import org.fourquadrant.model.view.View;
import org.junit.jupiter.api.Test;

/** Which marks have a label in each mode. */
class LabelModeTest {

    private static final Workspace WORKSPACE = new WorkspaceLoader().load();
    private static final View VIEW = LabelRange.view("jri-2024", 2024);

    /** By JRI's table 2: within 0.1 of 2% at most, and of each quadrant the three with the largest balances. */
    private static final Set<String> NEAR_OR_LARGE = Set.of(
            "AUS", "NLD", "DEU", "MOZ", "MKD", "NOR", "FRA", "TWN", // from 1.9 to 2.1%
            "GBR", "SAU", // I
            "BEL", // II, with the Netherlands and Australia
            "CHN", "MEX", "VNM", // III
            "KOR", "IND"); // IV, with Taiwan

    @Test
    void chosenAreThoseNearTheLineTheLargestTheSelectedAndThosePutSomewhere() {
        assertEquals(NEAR_OR_LARGE, labelled(VIEW));
        CountryCode chad = new CountryCode("TCD");
        assertTrue(labelled(VIEW.withSelection(Set.of(chad))).contains("TCD"));
        View pinned = VIEW.withLabels(VIEW.labels().withPinned(chad, new LabelOffset(30, -20)));
        assertTrue(labelled(pinned).contains("TCD"));
    }

    @Test
    void whoIsNotChosenIsNotCountedAsLeftOut() {
        assertEquals(List.of(), scene(VIEW, LabelMode.CHOSEN).unlabelled());
    }

    @Test
    void codesAreThreeLettersAndNoneIsNone() {
        LaidOutChart codes = scene(VIEW, LabelMode.CODES);
        assertEquals(63, codes.labels().size());
        assertTrue(codes.labels().stream().map(MarkLabel::text).anyMatch("SYR (2010)"::equals));
        assertEquals(0, scene(VIEW, LabelMode.NONE).labels().size());
    }

    @Test
    void chosenLabelsMoveWithTheLineAsIfDrawnAnew() {
        View chosen = VIEW.withLabels(VIEW.labels().withMode(LabelMode.CHOSEN));
        Chart chart = new Chart();
        LaidOutChart moved = Layouts.after(scene(VIEW, LabelMode.CHOSEN), chart, chosen.withThreshold(3));
        assertEquals(
                Layouts.of(chart, WORKSPACE, chosen.withThreshold(3), moved.size())
                        .labels(),
                moved.labels());
    }

    private static Set<String> labelled(View view) {
        return scene(view, LabelMode.CHOSEN).labels().stream()
                .map(label -> label.country().value())
                .collect(Collectors.toSet());
    }

    private static LaidOutChart scene(View view, LabelMode mode) {
        View shown = view.withLabels(view.labels().withMode(mode));
        return Layouts.of(new Chart(), WORKSPACE, shown, new ChartSize(1280, 800));
    }
}
