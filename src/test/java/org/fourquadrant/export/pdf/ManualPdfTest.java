package org.fourquadrant.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
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
