package org.fourquadrant.data.importing.grid;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.fourquadrant.data.problem.ProblemKind;
import org.fourquadrant.text.FirstBytes;

/** Workbooks by their first bytes: those of Excel today and of before, and of LibreOffice. */
public final class Workbooks {

    /** More rows of an ODS sheet are refused: a cell can say that it is there many times. */
    public static final int MOST_ROWS_OPEN_DOCUMENT = 20_000;

    private static final int MOST_PARTS = 2_000;

    private Workbooks() {}

    /** Whether bytes are those of a workbook or of something packed like one. */
    public static boolean isWorkbook(byte[] bytes) {
        return FirstBytes.are(bytes, 'P', 'K', 3, 4) || isOle(bytes);
    }

    /** Whether bytes are those of a document or a picture. */
    public static boolean isNoTable(byte[] bytes) {
        return FirstBytes.are(bytes, '%', 'P', 'D', 'F')
                || FirstBytes.are(bytes, 0x89, 'P', 'N', 'G')
                || FirstBytes.are(bytes, 0xFF, 0xD8, 0xFF)
                || FirstBytes.are(bytes, 'G', 'I', 'F', '8')
                || FirstBytes.are(bytes, 0x1F, 0x8B)
                || FirstBytes.are(bytes, '{', '\\', 'r', 't', 'f')
                || FirstBytes.are(bytes, 0x7F, 'E', 'L', 'F');
    }

    private static boolean isOle(byte[] bytes) {
        return FirstBytes.are(bytes, 0xD0, 0xCF, 0x11, 0xE0);
    }

    /**
     * Reads the sheet that a person names, else the only one that is not hidden and not empty.
     *
     * @param rows how many rows of a sheet of today's workbooks are read at most
     */
    public static SheetChoice read(byte[] bytes, Optional<String> wanted, int rows) {
        try {
            return isOle(bytes) ? new OldWorkbook(bytes).read(wanted) : packed(bytes, wanted, rows);
        } catch (IOException | XMLStreamException | RuntimeException broken) {
            return SheetChoice.failed(ProblemKind.FILE_OTHER, List.of());
        }
    }

    private static SheetChoice packed(byte[] bytes, Optional<String> wanted, int rows)
            throws IOException, XMLStreamException {
        ZipParts parts = ZipParts.of(bytes, MOST_PARTS);
        if (parts.has(OpenDocumentWorkbook.CONTENT)) {
            return new OpenDocumentWorkbook(parts).read(wanted);
        }
        return parts.has("xl/workbook.xml")
                ? new NewWorkbook(parts, rows).read(wanted)
                : SheetChoice.failed(ProblemKind.FILE_OTHER, List.of());
    }
}
