package org.fourquadrant.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fourquadrant.chart.layout.ChartSize;
import org.fourquadrant.chart.layout.LaidOutChart;
import org.fourquadrant.chart.layout.LineCaption;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.facts.FirstView;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.view.Thresholds;
import org.fourquadrant.model.view.View;
import org.junit.jupiter.api.Test;

/** Several lines at once, with how many countries lie between one and the next. */
class BandCountsTest {

    private static final Workspace WORKSPACE = new WorkspaceLoader().load();
    private static final ChartSize SIZE = new ChartSize(1280, 720);

    private final Chart chart = new Chart();

    @Test
    void theBandsBetweenTwoThreeAndAHalfAndFive() {
        LaidOutChart scene = scene(2, List.of(3.5, 5.0), Language.ENGLISH, SIZE);
        assertEquals(
                List.of("3.5%: 9 meet", "5%: 6 meet"),
                texts(scene.layout().captions().lines()));
        assertEquals(
                List.of("39 countries", "15 countries", "3 countries", "6 countries"),
                texts(scene.layout().captions().bands()));
    }

    @Test
    void withoutFurtherLinesThereAreNoBands() {
        assertEquals(
                List.of(),
                scene(2, List.of(), Language.ENGLISH, SIZE).layout().captions().bands());
        assertEquals(
                List.of(),
                scene(2, List.of(2.0), Language.ENGLISH, SIZE)
                        .layout()
                        .captions()
                        .bands());
    }

    @Test
    void whereverTheLineIsEverybodyIsInOneBandAndNoCaptionTouchesAnother() {
        int looked = 0;
        for (Language language : Language.values()) {
            for (ChartSize size : List.of(SIZE, new ChartSize(700, 560))) {
                for (double line = 0; line <= 9; line += 0.25) {
                    LaidOutChart scene = scene(line, List.of(5.0, 2.0, 3.5, 3.0), language, size);
                    assertEquals(63, sum(scene), "at " + line);
                    List<Rectangle2D> boxes = boxes(scene);
                    assertApart(boxes, "at " + line + " of " + size);
                    looked += boxes.size();
                }
            }
        }
        assertTrue(looked > 1_000, "captions looked at: " + looked);
    }

    private static int sum(LaidOutChart scene) {
        return scene.layout().captions().bands().stream()
                .mapToInt(band -> band.text().startsWith("none")
                        ? 0
                        : Integer.parseInt(band.text().replaceAll("\\D", "")))
                .sum();
    }

    private static List<Rectangle2D> boxes(LaidOutChart scene) {
        List<Rectangle2D> boxes = new ArrayList<>();
        boxes.add(scene.layout()
                .pill(scene.plot().xOfShare(scene.view().thresholds().main())));
        Stream.concat(scene.layout().captions().lines().stream(), scene.layout().captions().bands().stream())
                .map(LineCaption::box)
                .forEach(boxes::add);
        return boxes;
    }

    private static void assertApart(List<Rectangle2D> boxes, String where) {
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertFalse(boxes.get(i).intersects(boxes.get(j)), where + ": " + boxes.get(i) + boxes.get(j));
            }
        }
    }

    private static List<String> texts(List<LineCaption> captions) {
        return captions.stream().map(LineCaption::text).toList();
    }

    private LaidOutChart scene(double line, List<Double> further, Language language, ChartSize size) {
        View view = FirstView.of(WORKSPACE, language).withThresholds(new Thresholds(line, further));
        return Layouts.of(chart, WORKSPACE, view, size);
    }
}
