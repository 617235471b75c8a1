package org.fourquadrant.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fourquadrant.chart.label.LabelBox;
import org.fourquadrant.chart.label.MarkLabel;
import org.fourquadrant.chart.layout.ChartSize;
import org.fourquadrant.chart.scene.ChartScene;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.model.Axes;
import org.fourquadrant.model.CountryCode;
import org.fourquadrant.model.DataChoice;
import org.fourquadrant.model.Labels;
import org.fourquadrant.model.Language;
import org.fourquadrant.model.Marks;
import org.fourquadrant.model.Theme;
import org.fourquadrant.model.Thresholds;
import org.fourquadrant.model.View;
import org.fourquadrant.model.Workspace;
import org.junit.jupiter.api.Test;

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

    private final ChartScene first = CHART.compose(WORKSPACE, MarkCrowds.of(250), view, SIZE);

    @Test
    void labelsFarFromTheLineStayWhereTheyAre() {
        ChartScene moved = moved(first, 1.1);
        Map<CountryCode, LabelBox> before = boxes(first);
        double line = first.plot().xOfShare(1.1);
        List<MarkLabel> far = moved.labels().stream()
                .filter(label ->
                        Math.abs(moved.markOf(label.country()).orElseThrow().x() - line) > FAR)
                .toList();
        assertTrue(far.size() > 100, () -> "far from the line: " + far.size());
        for (MarkLabel label : far) {
            assertEquals(before.get(label.country()), label.box(), label.text());
        }
    }

    @Test
    void noLabelIsEverUnderTheLine() {
        ChartScene scene = first;
        for (double line = 1; line < 4; line += 0.13) {
            scene = moved(scene, line);
            double x = scene.plot().xOfShare(line);
            for (MarkLabel label : scene.labels()) {
                LabelBox box = label.box();
                assertTrue(x < box.x() || x > box.x() + box.width(), () -> label.text() + " is under the line");
            }
        }
    }

    @Test
    void everyMarkHasALabelOrIsListedAsWithout() {
        ChartScene moved = moved(first, 2.5);
        assertEquals(250, moved.labels().size() + moved.unlabelled().size());
    }

    @Test
    void aLongDragEndsWithAboutAsManyLabelsAsAFreshPicture() {
        ChartScene scene = first;
        for (double line = 1; line < 3.001; line += 0.05) {
            scene = moved(scene, line);
        }
        int fresh = CHART.compose(WORKSPACE, MarkCrowds.of(250), scene.view(), SIZE)
                .labels()
                .size();
        int dragged = scene.labels().size();
        assertTrue(dragged >= 0.9 * fresh, () -> dragged + " against " + fresh);
    }

    private static ChartScene moved(ChartScene scene, double line) {
        return CHART.compose(WORKSPACE, scene.view().withThreshold(line), SIZE, scene);
    }

    private static Map<CountryCode, LabelBox> boxes(ChartScene scene) {
        Map<CountryCode, LabelBox> boxes = new HashMap<>();
        scene.labels().forEach(label -> boxes.put(label.country(), label.box()));
        return boxes;
    }
}
