package org.fourquadrant.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.fourquadrant.chart.words.Caption;
import org.fourquadrant.export.page.Progress;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.view.ColourBy;
import org.fourquadrant.model.view.View;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Addresses stay what they are in every file, and lead there. */
class AddressesInFilesTest {

    private static final String ADDRESS =
            "https://www.sangiin.go.jp/japanese/annai/chousa/rippou_chousa/backnumber.html";

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyAddressOfThePowerPointFileIsWholeAndALink(Language language) throws Exception {
        Set<String> linked = new TreeSet<>();
        List<String> texts = new ArrayList<>();
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(file(language, SlideFormat.PPTX)))) {
            show.getSlides().forEach(slide -> slide.getShapes().forEach(shape -> read(shape, linked, texts)));
        }
        assertEquals(expected(language), linked);
        linked.forEach(address -> assertTrue(texts.stream().anyMatch(text -> text.contains(address)), address));
    }

    private static void read(XSLFShape shape, Set<String> linked, List<String> texts) {
        if (shape instanceof XSLFTextShape text) {
            texts.add(text.getText());
            for (XSLFTextParagraph paragraph : text.getTextParagraphs()) {
                for (XSLFTextRun run : paragraph.getTextRuns()) {
                    if (run.getHyperlink() != null
                            && run.getHyperlink().getAddress().startsWith("http")) {
                        linked.add(run.getHyperlink().getAddress());
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyAddressOfThePdfFileIsALink(Language language) throws Exception {
        Set<String> linked = new TreeSet<>();
        try (PDDocument document = Loader.loadPDF(file(language, SlideFormat.PDF))) {
            for (PDPage page : document.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI action) {
                        linked.add(action.getURI());
                    }
                }
            }
        }
        assertEquals(expected(language), linked);
    }

    /** The one of the note, and those of the documents and acts that the colours rest on. */
    private static Set<String> expected(Language language) {
        Set<String> expected = new TreeSet<>(Set.of(ADDRESS));
        var used = Examples.FACTS.with(view(language)).usedSources();
        used.documents().forEach(document -> expected.add(document.url()));
        used.acts().forEach(act -> expected.add(act.place().url()));
        expected.remove("");
        return expected;
    }

    private static View view(Language language) {
        View view = language == Language.JAPANESE ? Examples.JAPANESE : Examples.ENGLISH;
        return view.withMarks(view.marks().withColourBy(ColourBy.TARIFF));
    }

    private static byte[] file(Language language, SlideFormat format) throws IOException {
        var captions = SlideOptions.STANDARD.captions().withNote(new Caption.Own("防衛白書令和6年版 (" + ADDRESS + ")。"));
        Slide slide = new Slide(view(language), SlideOptions.STANDARD.withCaptions(captions));
        Deck deck = new Deck("", List.of(slide), Set.of(Deck.Extra.SOURCES));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Examples.EXPORTER.write(Examples.FACTS, deck, format, bytes, Progress.NONE);
        return bytes.toByteArray();
    }
}
