package org.fourquadrant.export;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.fourquadrant.chart.words.Caption;
import org.fourquadrant.export.page.Cover;
import org.fourquadrant.export.page.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever people type, there is a file of it. */
class TypedTextTest {

    private static final String TYPED = "𠮷野 한국 👍 a\u0001b\u0085 " + "x".repeat(250);

    @ParameterizedTest
    @EnumSource
    void everyKindOfFileTakesEveryCharacter(SlideFormat format) throws Exception {
        byte[] file = file(format);
        switch (format) {
            case PPTX -> new ZippedParts(file);
            case SVG -> assertTrue(TextsInFiles.ofSvg(file).toString().contains("𠮷野 한국 👍 ab"));
            case PDF -> Loader.loadPDF(file).close();
            case PNG -> assertTrue(file.length > 1_000);
        }
    }

    @Test
    void aTitleOfPowerPointIsWholeButForWhatNoFileHolds() throws IOException {
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(file(SlideFormat.PPTX)))) {
            assertTrue(show.getSlides().get(1).getTitle().startsWith("𠮷野 한국 👍 ab "));
            assertTrue(show.getSlides().get(1).getTitle().endsWith("x".repeat(250)));
        }
    }

    @Test
    void aTitleOfPdfHasNoControlCharacters() throws IOException {
        try (PDDocument document = Loader.loadPDF(file(SlideFormat.PDF))) {
            String title = document.getDocumentInformation().getTitle();
            assertFalse(title.chars().anyMatch(Character::isISOControl), title);
        }
    }

    private static byte[] file(SlideFormat format) throws IOException {
        Slide slide = new Slide(
                Examples.ENGLISH,
                SlideOptions.STANDARD.withCaptions(
                        SlideOptions.STANDARD.captions().withTitle(new Caption.Own(TYPED))));
        Cover cover = new Cover(TYPED, TYPED, TYPED, Optional.empty());
        Deck deck = new Deck(TYPED, List.of(slide), Set.of()).withCover(Optional.of(cover));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Examples.EXPORTER.write(Examples.FACTS, deck, format, bytes, Progress.NONE);
        return bytes.toByteArray();
    }
}
