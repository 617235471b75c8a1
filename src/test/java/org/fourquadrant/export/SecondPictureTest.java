package org.fourquadrant.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.fourquadrant.chart.Chart;
import org.fourquadrant.chart.layout.ChartSize;
import org.fourquadrant.chart.layout.LaidOutChart;
import org.fourquadrant.chart.words.Captions;
import org.fourquadrant.export.page.Progress;
import org.fourquadrant.export.page.SlideScenes;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.model.view.ColourBy;
import org.fourquadrant.model.view.Upward;
import org.fourquadrant.model.view.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an exporter keeps of one picture saves work in the next and is never seen there. */
class SecondPictureTest {

    private static final ChartSize SIZE = new ChartSize(1280, 720);

    private static final View COLOURED =
            Examples.ENGLISH.withMarks(Examples.ENGLISH.marks().withColourBy(ColourBy.TARIFF));

    private static final View BY_FORMULA =
            Examples.ENGLISH.withAxes(Examples.ENGLISH.axes().withUpward(Upward.FORMULA));

    /** To and fro between lines, days, languages and axes. */
    private static final List<View> VIEWS = List.of(
            Examples.ENGLISH,
            Examples.ENGLISH.withThreshold(3),
            COLOURED,
            COLOURED.withData(COLOURED.data().withAsOf(LocalDate.of(2025, 6, 1))),
            BY_FORMULA,
            Examples.JAPANESE,
            Examples.ENGLISH);

    @ParameterizedTest
    @EnumSource(names = {"PNG", "SVG", "PDF"})
    void noPictureTellsOfThoseBeforeIt(SlideFormat format) throws IOException {
        SlideExporter used = exporter();
        for (View view : VIEWS) {
            assertArrayEquals(bytes(exporter(), view, format), bytes(used, view, format), view.toString());
        }
    }

    @Test
    void theAxesAreFittedOnceWhoeverAsks() {
        SlideScenes scenes = new SlideScenes(new Chart());
        LaidOutChart first = scenes.of(facts(Examples.ENGLISH), SIZE, Captions.STANDARD);
        LaidOutChart moved = scenes.of(facts(Examples.ENGLISH.withThreshold(3)), SIZE, Captions.STANDARD);
        assertSame(first.ground(), moved.ground());
        LaidOutChart turned = scenes.of(facts(BY_FORMULA), SIZE, Captions.STANDARD);
        assertNotSame(moved.ground(), turned.ground());
    }

    private static Facts facts(View view) {
        return Facts.of(Examples.WORKSPACE, view);
    }

    private static SlideExporter exporter() {
        return new SlideExporter(new Chart(), Examples.VIEWS, new AtomicFile());
    }

    private static byte[] bytes(SlideExporter exporter, View view, SlideFormat format) throws IOException {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        exporter.write(facts(view), Deck.of(Examples.slide(view)), format, stream, Progress.NONE);
        return stream.toByteArray();
    }
}
