package org.fourquadrant.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.text.manual.Manual;
import org.fourquadrant.text.manual.ManualPage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The printed manual says all of it, within its margins, with a bookmark for each chapter. */
class ManualPdfTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyChapterHasABookmarkAndNothingLeavesThePage(Language language) throws IOException {
        List<ManualPage> pages = Manual.pages(language);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ManualPdf.write(pages, language, bytes);
        try (PDDocument document = Loader.loadPDF(bytes.toByteArray())) {
            List<String> bookmarks = new ArrayList<>();
            document.getDocumentCatalog()
                    .getDocumentOutline()
                    .children()
                    .forEach(item -> bookmarks.add(item.getTitle()));
            assertEquals(pages.stream().map(ManualPage::title).toList(), bookmarks);
            assertEquals(language.tag(), document.getDocumentCatalog().getLanguage());
            Inside stripper = new Inside(document.getPage(0));
            String text = stripper.getText(document).replaceAll("\\s", "");
            for (ManualPage page : pages) {
                assertTrue(text.contains(page.title().replaceAll("\\s", "")), page.title());
            }
            assertTrue(text.contains("four-quadrantmanual-omanual.pdf"), "what is typed");
            assertEquals(List.of(), stripper.outside);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noPageHasALineOrTwoOfAChapterAlone(Language language) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ManualPdf.write(Manual.pages(language), language, bytes);
        try (PDDocument document = Loader.loadPDF(bytes.toByteArray())) {
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                List<String> lines = stripper.getText(document).lines().toList();
                // The last is the foot.
                assertTrue(lines.size() > 3, page + ": " + lines);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whoHasItReadAloudHearsEveryChapterInItsOrder(Language language) throws IOException {
        List<ManualPage> pages = Manual.pages(language);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ManualPdf.write(pages, language, bytes);
        try (PDDocument document = Loader.loadPDF(bytes.toByteArray())) {
            assertTrue(document.getDocumentCatalog().getMarkInfo().isMarked());
            assertTrue(document.getDocumentCatalog().getViewerPreferences().displayDocTitle());
            Spoken spoken = new Spoken(document);
            List<PDStructureElement> chapters =
                    Spoken.kids(Spoken.kids(document.getDocumentCatalog().getStructureTreeRoot())
                            .get(0));
            assertEquals(pages.size(), chapters.size());
            for (int i = 0; i < pages.size(); i++) {
                assertEquals(expected(pages.get(i)), spoken.lines(chapters.get(i)));
            }
        }
    }

    /** What is read of a page of the manual, each with the kind that it is told to be. */
    private static List<String> expected(ManualPage page) {
        List<String> lines = new ArrayList<>();
        for (ManualPage.Block block : page.blocks()) {
            if (block instanceof ManualPage.Heading heading) {
                lines.add((heading.level() == 1 ? "H1 " : "H2 ") + heading.text());
            } else if (block instanceof ManualPage.Paragraph paragraph) {
                lines.add("P " + text(paragraph.spans()));
            } else if (block instanceof ManualPage.Item item) {
                lines.add("Lbl " + item.mark());
                lines.add("LBody " + text(item.spans()));
            } else if (block instanceof ManualPage.Code code) {
                code.lines().forEach(line -> lines.add("Code " + line));
            } else if (block instanceof ManualPage.Picture picture) {
                lines.add("Figure " + picture.caption());
            } else if (block instanceof ManualPage.Table table) {
                for (int row = 0; row < table.rows().size(); row++) {
                    String kind = row == 0 ? "TH " : "TD ";
                    table.rows().get(row).forEach(cell -> lines.add(kind + text(cell)));
                }
            }
        }
        return lines.stream().map(ManualPdfTest::plain).toList();
    }

    /** Without the spaces at line ends, ligatures as the letters that they are. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }

    private static String text(List<ManualPage.Span> spans) {
        return spans.stream().map(ManualPage.Span::text).collect(Collectors.joining());
    }

    /** What a document's structure has read aloud. */
    private static final class Spoken {

        private final Map<PDPage, Map<Integer, String>> stretches = new HashMap<>();

        Spoken(PDDocument document) throws IOException {
            for (PDPage page : document.getPages()) {
                PDFMarkedContentExtractor reader = new PDFMarkedContentExtractor();
                reader.processPage(page);
                Map<Integer, String> texts = new HashMap<>();
                for (PDMarkedContent stretch : reader.getMarkedContents()) {
                    if (!stretch.getTag().equals("Artifact")) {
                        texts.put(stretch.getMCID(), letters(stretch));
                    }
                }
                stretches.put(page, texts);
            }
        }

        private static String letters(PDMarkedContent stretch) {
            return stretch.getContents().stream()
                    .filter(TextPosition.class::isInstance)
                    .map(letter -> ((TextPosition) letter).getUnicode())
                    .collect(Collectors.joining());
        }

        static List<PDStructureElement> kids(PDStructureNode node) {
            return node.getKids().stream()
                    .filter(PDStructureElement.class::isInstance)
                    .map(PDStructureElement.class::cast)
                    .toList();
        }

        List<String> lines(PDStructureElement element) {
            if (element.getAlternateDescription() != null) {
                return List.of(plain(element.getStructureType() + element.getAlternateDescription()));
            }
            String own = element.getKids().stream()
                    .filter(PDMarkedContentReference.class::isInstance)
                    .map(PDMarkedContentReference.class::cast)
                    .map(stretch -> stretches.get(stretch.getPage()).get(stretch.getMCID()))
                    .collect(Collectors.joining());
            List<String> lines = new ArrayList<>();
            if (!own.isEmpty()) {
                lines.add(plain(element.getStructureType() + own));
            }
            kids(element).forEach(kid -> lines.addAll(lines(kid)));
            return lines;
        }
    }

    private static final class Inside extends PDFTextStripper {

        private final List<String> outside = new ArrayList<>();
        private final float width;

        Inside(PDPage page) {
            width = page.getMediaBox().getWidth();
        }

        @Override
        protected void processTextPosition(TextPosition letter) {
            // A space may hang over the end of a line.
            if (!letter.getUnicode().isBlank()
                    && (letter.getX() < 50 || letter.getX() + letter.getWidth() > width - 45)) {
                outside.add(letter.getUnicode());
            }
            super.processTextPosition(letter);
        }
    }
}
