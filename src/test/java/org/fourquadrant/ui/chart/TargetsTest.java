package org.fourquadrant.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.fourquadrant.chart.Chart;
import org.fourquadrant.chart.LabelRange;
import org.fourquadrant.chart.Layouts;
import org.fourquadrant.chart.layout.ChartSize;
import org.fourquadrant.chart.layout.LaidOutChart;
import org.fourquadrant.chart.layout.MarkLabel;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.facts.screen.Box;
import org.junit.jupiter.api.Test;

class TargetsTest {

    @Test
    void everyPointOfALabelMeansItsCountry() {
        LaidOutChart scene = Layouts.of(
                new Chart(),
                new WorkspaceLoader().load(),
                LabelRange.view("factbook-census", 2024),
                new ChartSize(1100, 740));
        for (MarkLabel label : scene.labels()) {
            Box box = label.box();
            for (double x = box.x() + 0.1; x < box.maxX(); x += 2) {
                for (double y = box.y() + 0.1; y < box.maxY(); y += 2) {
                    assertEquals(Optional.of(label.country()), new Targets(scene, x, y).country(), label.text());
                }
            }
        }
    }
}
