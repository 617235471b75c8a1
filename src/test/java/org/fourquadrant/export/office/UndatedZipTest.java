package org.fourquadrant.export.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fourquadrant.text.ProgramVersion;
import org.junit.jupiter.api.Test;

/** Packed files by the clock: nothing of it is in them. */
class UndatedZipTest {

    @Test
    void noPartOfAWorkbookOrASlideShowHasADay() throws IOException {
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            book.createSheet("A");
            MadeBy.program(book.getProperties());
            book.write(new UndatedZip(workbook));
        }
        assertUndated(workbook);
        ByteArrayOutputStream slides = new ByteArrayOutputStream();
        try (XMLSlideShow show = new XMLSlideShow()) {
            show.createSlide();
            show.write(new UndatedZip(slides));
        }
        assertUndated(slides);
    }

    @Test
    void theWritingLibraryIsNotNamed() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            assertEquals("Apache POI", book.getProperties().getCoreProperties().getCreator(), "the library's own way");
            MadeBy.program(book.getProperties());
            assertEquals(
                    ProgramVersion.named(),
                    book.getProperties().getCoreProperties().getCreator());
            assertNull(book.getProperties().getCoreProperties().getCreated());
            assertEquals(
                    ProgramVersion.named(),
                    book.getProperties()
                            .getExtendedProperties()
                            .getUnderlyingProperties()
                            .getApplication());
        }
    }

    private static void assertUndated(ByteArrayOutputStream packed) throws IOException {
        int parts = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(packed.toByteArray()))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                assertEquals(LocalDateTime.of(1980, 1, 1, 0, 0), part.getTimeLocal(), part.getName());
                parts++;
            }
        }
        assertTrue(parts > 5, "read " + parts + " parts");
    }
}
