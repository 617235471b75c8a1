package org.fourquadrant.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fourquadrant.chart.Chart;
import org.fourquadrant.chart.layout.LaidOutChart;
import org.fourquadrant.chart.words.Caption;
import org.fourquadrant.chart.words.Captions;
import org.fourquadrant.export.drawing.Drawing;
import org.fourquadrant.export.page.Progress;
import org.fourquadrant.model.view.ColourBy;
import org.fourquadrant.model.view.Marks;
import org.fourquadrant.model.view.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SlideExporterTest {

    private static final Deck TWO =
            new Deck("", List.of(Examples.slide(Examples.ENGLISH), Examples.slide(Examples.JAPANESE)), Set.of());

    private static final Marks BY_TARIFF = Marks.initial().withColourBy(ColourBy.TARIFF);
    private static final Captions OWN_WORDS = Captions.STANDARD
            .withTitle(
                    new Caption.Own("Which allies meet the line, and what does it cost those who do not? ".repeat(2)))
            .withSubtitle(new Caption.Own("A subtitle of one's own"))
            .withNote(new Caption.Own("A note of one's own. ".repeat(8)));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void theSameViewGivesTheSameBytes(SlideFormat format) throws IOException {
        byte[] first = Examples.bytes(Examples.JAPANESE, format);
        SlideExporter another = new SlideExporter(new Chart(), Examples.VIEWS, new AtomicFile());
        Path file = folder.resolve("again." + format.ending());
        another.write(
                Examples.FACTS, Deck.of(Examples.slide(Examples.JAPANESE)), file, Overwrite.REFUSE, Progress.NONE);
        assertArrayEquals(first, Files.readAllBytes(file));
    }

    @ParameterizedTest
    @EnumSource
    void everyFormatGivesItsViewBack(SlideFormat format) throws IOException {
        for (View view : List.of(Examples.ENGLISH, Examples.JAPANESE)) {
            Path file = folder.resolve("slide-" + view.language() + "." + format.ending());
            Files.write(file, Examples.bytes(view, format));
            List<ReadSlide> read = new SlideReader(Examples.VIEWS).read(file);
            assertEquals(1, read.size());
            assertEquals(view, read.get(0).view());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PDF", "PPTX"})
    void aDeckGivesAllItsViewsBackAndTellsHowFarItIs(SlideFormat format) throws IOException {
        Path file = folder.resolve("deck." + format.ending());
        List<String> told = new ArrayList<>();
        Deck deck = new Deck("Deck", TWO.slides(), Set.of(Deck.Extra.values()));
        Examples.EXPORTER.write(Examples.FACTS, deck, file, Overwrite.REFUSE, (done, of) -> told.add(done + "/" + of));
        assertEquals(
                List.of(Examples.ENGLISH, Examples.JAPANESE),
                new SlideReader(Examples.VIEWS)
                        .read(file).stream().map(ReadSlide::view).toList());
        // Agenda, two slides behind their heads, two country pages, two pages of sources; in PowerPoint two native
        // charts for each slide.
        int count = format == SlideFormat.PPTX ? 13 : 9;
        assertEquals(
                IntStream.rangeClosed(1, count)
                        .mapToObj(page -> page + "/" + count)
                        .toList(),
                told);
    }

    @Test
    void aPictureHoldsOneSlideOnly() {
        Path file = folder.resolve("deck.png");
        assertThrows(
                IllegalArgumentException.class,
                () -> Examples.EXPORTER.write(Examples.FACTS, TWO, file, Overwrite.REFUSE, Progress.NONE));
        assertFalse(Files.exists(file));
    }

    @Test
    void anUnknownEndingIsRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> Examples.EXPORTER.write(
                        Examples.FACTS, TWO, folder.resolve("deck.odp"), Overwrite.REFUSE, Progress.NONE));
    }

    @ParameterizedTest
    @EnumSource(names = {"PDF", "PPTX"})
    void whatIsCancelledLeavesNothingBehind(SlideFormat format) throws IOException {
        Path file = folder.resolve("deck." + format.ending());
        assertThrows(
                CancellationException.class,
                () -> Examples.EXPORTER.write(Examples.FACTS, TWO, file, Overwrite.REFUSE, (done, of) -> {
                    throw new CancellationException();
                }));
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(), left.toList());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFileThatIsThereStaysWhenNobodyAsksToReplaceIt(SlideFormat format) throws IOException {
        Path file = folder.resolve("mine." + format.ending());
        Files.writeString(file, "mine");
        ExportException refused = assertThrows(
                ExportException.class,
                () -> Examples.EXPORTER.write(
                        Examples.FACTS,
                        Deck.of(Examples.slide(Examples.ENGLISH)),
                        file,
                        Overwrite.REFUSE,
                        Progress.NONE));
        assertEquals(ExportException.Reason.ALREADY_THERE, refused.reason());
        assertEquals("mine", Files.readString(file));
    }

    @ParameterizedTest
    @EnumSource
    void noTextReachesBeyondThePicture(SlideSize.Preset preset) {
        Chart chart = new Chart();
        for (View view : List.of(Examples.ENGLISH, Examples.JAPANESE.withMarks(BY_TARIFF))) {
            for (double textScale : new double[] {1, 1.2, 1.4}) {
                SlideOptions options = SlideOptions.STANDARD
                        .withSize(preset.size())
                        .withTextScale(textScale)
                        .withCaptions(OWN_WORDS);
                LaidOutChart scene = Examples.EXPORTER.preview(Examples.FACTS, new Slide(view, options));
                Drawing drawing = Drawing.of(
                        scene.size().width(),
                        scene.size().height(),
                        graphics -> chart.painter().paint(graphics, scene),
                        part -> "");
                drawing.texts()
                        .filter(text -> text.angle() == 0)
                        .forEach(text -> assertTrue(
                                text.x() >= 0
                                        && text.x() + text.width() <= drawing.width()
                                        && text.baseline() - text.face().size() >= 0
                                        && text.baseline() <= drawing.height(),
                                textScale + " " + text));
            }
        }
    }
}
