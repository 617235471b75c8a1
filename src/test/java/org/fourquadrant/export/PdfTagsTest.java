package org.fourquadrant.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.fourquadrant.chart.words.Caption;
import org.fourquadrant.model.language.Language;
import org.junit.jupiter.api.Test;

/** What somebody who has a PDF file read aloud is told. */
class PdfTagsTest {

    private static final String ADDRESS = "https://www.sangiin.go.jp/";

    private static Deck deck() {
        Slide slide = new Slide(
                Examples.JAPANESE,
                SlideOptions.STANDARD.withCaptions(SlideOptions.STANDARD
                        .captions()
                        .withSubtitle(new Caption.Own("副題"))
                        .withNote(new Caption.Own("注 " + ADDRESS))));
        return new Deck("題", List.of(slide), Set.of(Deck.Extra.AGENDA, Deck.Extra.DOSSIERS, Deck.Extra.SOURCES));
    }

    private static PDDocument read() throws IOException {
        return Loader.loadPDF(Examples.bytes(deck(), SlideFormat.PDF));
    }

    private static List<PDStructureElement> kids(PDStructureNode node) {
        return node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .toList();
    }

    private static List<PDStructureElement> pages(PDDocument document) {
        return kids(kids(document.getDocumentCatalog().getStructureTreeRoot()).get(0));
    }

    @Test
    void itIsMarkedAndSaysItsLanguageAndTitle() throws IOException {
        try (PDDocument document = read()) {
            var catalog = document.getDocumentCatalog();
            assertTrue(catalog.getMarkInfo().isMarked());
            assertEquals("ja", catalog.getLanguage());
            assertTrue(catalog.getViewerPreferences().displayDocTitle());
            assertEquals("題", document.getDocumentInformation().getTitle());
            assertEquals("題", kids(catalog.getStructureTreeRoot()).get(0).getTitle());
        }
    }

    @Test
    void everyPageIsASectionThatBeginsWithItsHeading() throws IOException {
        try (PDDocument document = read()) {
            List<PDStructureElement> pages = pages(document);
            assertEquals(document.getNumberOfPages(), pages.size());
            for (PDStructureElement page : pages) {
                assertEquals("Sect", page.getStructureType());
                assertEquals("H1", kids(page).get(0).getStructureType(), page.getTitle());
            }
            assertTrue(
                    pages.stream()
                            .anyMatch(page -> kids(page).stream()
                                    .anyMatch(element ->
                                            element.getStructureType().equals("H2"))),
                    "the page of a country has headings under its title");
        }
    }

    @Test
    void theChartIsOnePictureWithItsSentenceBetweenSubtitleAndNote() throws IOException {
        try (PDDocument document = read()) {
            List<PDStructureElement> chart = kids(pages(document).get(1));
            List<String> types =
                    chart.stream().map(PDStructureElement::getStructureType).toList();
            assertEquals(1, types.stream().filter("Figure"::equals).count());
            PDStructureElement figure = chart.get(types.indexOf("Figure"));
            assertTrue(figure.getAlternateDescription().contains("63か国・地域"), figure.getAlternateDescription());
            assertEquals(List.of("H1", "P", "Figure", "P", "P"), types);
        }
    }

    @Test
    void everyMarkedStretchOfAPageLeadsToItsElementAndBack() throws IOException {
        try (PDDocument document = read()) {
            var parents = document.getDocumentCatalog().getStructureTreeRoot().getParentTree();
            for (PDPage page : document.getPages()) {
                PDParentTreeValue value = (PDParentTreeValue) parents.getValue(page.getStructParents());
                var marked = (COSArray) value.getCOSObject();
                assertTrue(marked.size() > 0);
                for (int number = 0; number < marked.size(); number++) {
                    PDStructureElement element = new PDStructureElement((COSDictionary) marked.getObject(number));
                    assertTrue(element.getKids().contains(number), element.getStructureType() + " " + number);
                }
            }
        }
    }

    @Test
    void everyLinkIsPartOfTheTextItLiesOver() throws IOException {
        try (PDDocument document = read()) {
            List<String> addresses = new ArrayList<>();
            int links = 0;
            var parents = document.getDocumentCatalog().getStructureTreeRoot().getParentTree();
            for (PDPage page : document.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    PDParentTreeValue value = (PDParentTreeValue) parents.getValue(annotation.getStructParent());
                    PDStructureElement link = new PDStructureElement((COSDictionary) value.getCOSObject());
                    assertEquals("Link", link.getStructureType());
                    assertTrue(link.getKids().get(0) instanceof PDObjectReference);
                    assertNotNull(link.getParent());
                    addresses.add(link.getAlternateDescription());
                    links++;
                }
            }
            assertTrue(addresses.contains(ADDRESS), addresses.toString());
            assertFalse(links < 2, "the agenda leads to its page");
        }
    }

    @Test
    void aPageInAnotherLanguageSaysSo() throws IOException {
        Deck mixed = new Deck(
                "",
                List.of(
                        Examples.slide(Examples.JAPANESE),
                        Examples.slide(Examples.JAPANESE.withLanguage(Language.ENGLISH))),
                Set.of());
        try (PDDocument document = Loader.loadPDF(Examples.bytes(mixed, SlideFormat.PDF))) {
            assertEquals(null, pages(document).get(0).getLanguage());
            assertEquals("en", pages(document).get(1).getLanguage());
        }
    }
}
