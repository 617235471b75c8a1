package org.fourquadrant.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fourquadrant.chart.layout.ChartSize;
import org.fourquadrant.chart.layout.LaidOutChart;
import org.fourquadrant.chart.layout.MarkLabel;
import org.fourquadrant.chart.raster.ChartRaster;
import org.fourquadrant.chart.words.Captions;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.FirstView;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.view.LabelOffset;
import org.fourquadrant.model.view.View;
import org.junit.jupiter.api.Test;

/** Years that follow each other: in passing labels go along with their marks, at rest nothing of the way is left. */
class YearStepTest {

    private static final Workspace WORKSPACE = new WorkspaceLoader().load();
    private static final Chart CHART = new Chart();
    private static final ChartSize SIZE = new ChartSize(1100, 700);

    private final Facts facts = Facts.of(WORKSPACE, in(2019));
    private final LaidOutChart first = CHART.compose(facts, SIZE, Captions.STANDARD, Optional.empty());

    private static View in(int year) {
        View view = FirstView.of(WORKSPACE, Language.ENGLISH);
        return view.withData(view.data().withDataset("factbook-census", year).withFromYear(Optional.of(2012)));
    }

    private LaidOutChart inPassing(LaidOutChart before, int year) {
        return CHART.composeInPassing(facts.with(in(year)), SIZE, Captions.STANDARD, before);
    }

    @Test
    void labelsGoAlongWithTheirMarks() {
        Map<CountryCode, LabelOffset> before = new HashMap<>();
        first.labels().forEach(label -> before.put(label.country(), label.offset()));
        LaidOutChart next = inPassing(first, 2020);
        LaidOutChart atRest = CHART.compose(next.facts(), SIZE, Captions.STANDARD, Optional.of(first));
        long alike = alike(next, before);
        assertTrue(alike > 30, () -> alike + " of " + next.labels().size() + " are where they were");
        assertTrue(alike > 1.5 * alike(atRest, before), () -> alike + " are, and at rest " + alike(atRest, before));
    }

    private static long alike(LaidOutChart scene, Map<CountryCode, LabelOffset> before) {
        return scene.labels().stream()
                .filter(label -> isAlike(label.offset(), before.get(label.country())))
                .count();
    }

    @Test
    void noTwoLabelsAreEverOverEachOther() {
        LaidOutChart scene = first;
        for (int year = 2018; year >= 2013; year--) {
            scene = inPassing(scene, year);
            List<MarkLabel> labels = scene.labels();
            assertTrue(labels.size() > 60, "labelled: " + labels.size());
            for (int i = 0; i < labels.size(); i++) {
                for (int j = 0; j < i; j++) {
                    assertFalse(labels.get(i).box().overlaps(labels.get(j).box()));
                }
            }
        }
    }

    @Test
    void atRestThePictureIsThatOfTheYearAlone() {
        ChartRaster walked = new ChartRaster(CHART.painter());
        pixels(walked, first);
        LaidOutChart scene = first;
        for (int year : new int[] {2020, 2021, 2022}) {
            scene = inPassing(scene, year);
            pixels(walked, scene);
        }
        LaidOutChart atRest = CHART.compose(scene.facts(), SIZE, Captions.STANDARD, Optional.of(scene));
        LaidOutChart alone = CHART.compose(Facts.of(WORKSPACE, in(2022)), SIZE, Captions.STANDARD, Optional.empty());
        assertArrayEquals(pixels(new ChartRaster(CHART.painter()), alone), pixels(walked, atRest));
    }

    private static boolean isAlike(LabelOffset one, LabelOffset other) {
        return other != null && Math.hypot(one.dx() - other.dx(), one.dy() - other.dy()) < 0.01;
    }

    private static int[] pixels(ChartRaster raster, LaidOutChart scene) {
        int width = (int) SIZE.width();
        int height = (int) SIZE.height();
        int[] pixels = new int[width * height];
        raster.render(scene, pixels, width, height, 1);
        return pixels;
    }
}
