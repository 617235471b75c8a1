package org.fourquadrant.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.fourquadrant.chart.words.Caption;
import org.fourquadrant.chart.words.Captions;
import org.fourquadrant.model.language.Language;
import org.junit.jupiter.api.Test;

class PdfSlideTest {

    private static PDDocument read(Deck deck) throws IOException {
        return Loader.loadPDF(Examples.bytes(deck, SlideFormat.PDF));
    }

    @Test
    void japaneseTextCanBeSearchedAndItsFacesAreEmbeddedInPart() throws IOException {
        byte[] bytes = Examples.bytes(Examples.JAPANESE, SlideFormat.PDF);
        assertTrue(bytes.length < 200_000, "whole faces are embedded: " + bytes.length);
        try (PDDocument document = Loader.loadPDF(bytes)) {
            String text = new PDFTextStripper().getText(document);
            assertTrue(text.contains("サウジアラビア") && text.contains("日本") && text.contains("2024年"), text);
            List<PDFont> fonts = fonts(document.getPage(0).getResources());
            assertEquals(2, fonts.size());
            for (PDFont font : fonts) {
                assertTrue(font.isEmbedded(), font.getName());
                assertTrue(font.getName().matches("[A-Z]{6}\\+NotoSansJP-.*"), font.getName());
            }
        }
    }

    private static List<PDFont> fonts(PDResources resources) throws IOException {
        List<PDFont> fonts = new ArrayList<>();
        for (COSName name : resources.getFontNames()) {
            fonts.add(resources.getFont(name));
        }
        return fonts;
    }

    @Test
    void itSaysItsTitleAndLanguageAndIsAsLargeAsASlide() throws IOException {
        try (PDDocument document = read(Deck.of(Examples.slide(Examples.JAPANESE)))) {
            assertTrue(document.getDocumentInformation().getTitle().contains("2024年"));
            assertEquals("ja", document.getDocumentCatalog().getLanguage());
            assertEquals(960, document.getPage(0).getMediaBox().getWidth(), 0.01);
            assertEquals(540, document.getPage(0).getMediaBox().getHeight(), 0.01);
        }
    }

    @Test
    void anA4PageIsA4() throws IOException {
        SlideOptions a4 = SlideOptions.STANDARD.withSize(SlideSize.Preset.A4_LANDSCAPE.size());
        try (PDDocument document = read(Deck.of(new Slide(Examples.ENGLISH, a4)))) {
            assertEquals(297, document.getPage(0).getMediaBox().getWidth() / 72 * 25.4, 0.1);
            assertEquals(210, document.getPage(0).getMediaBox().getHeight() / 72 * 25.4, 0.1);
        }
    }

    @Test
    void charactersThatTheFaceDoesNotHaveStopNothing() throws IOException {
        Captions captions = Captions.STANDARD.withTitle(new Caption.Own("Smile \u0378 \u0001"));
        Slide slide = new Slide(Examples.ENGLISH, SlideOptions.STANDARD.withCaptions(captions));
        try (PDDocument document = read(Deck.of(slide))) {
            String text = new PDFTextStripper().getText(document);
            assertTrue(text.contains("Smile"), text);
            assertTrue(text.contains("\u0378"), "the sign that is drawn says what it stands for");
        }
        for (SlideFormat format : SlideFormat.values()) {
            assertTrue(Examples.bytes(Deck.of(slide), format).length > 0);
        }
    }

    @Test
    void aDeckHasAgendaDossiersAndSourcesWithCitations() throws IOException {
        Deck deck = new Deck(
                "Deck",
                List.of(Examples.slide(Examples.JAPANESE.withLanguage(Language.ENGLISH))),
                Set.of(Deck.Extra.values()));
        try (PDDocument document = read(deck)) {
            String text = new PDFTextStripper().getText(document);
            assertEquals(6, document.getNumberOfPages());
            assertTrue(text.contains("Agenda"));
            assertTrue(text.contains("Japan: US deficit, below the line (quadrant III)"));
            assertFalse(text.contains("SHA-256"), "that is for notes");
            assertTrue(text.contains("Japan Research Institute"));
        }
    }
}
