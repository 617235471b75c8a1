package org.fourquadrant.data.importing.grid;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.fourquadrant.data.problem.ProblemKind;
import org.fourquadrant.text.XmlInput;

/** A workbook as LibreOffice writes it (OpenDocument), read as a stream: the values only, up to a bound of rows. */
final class OpenDocumentWorkbook {

    /** Part of a packed file in which the sheets are. */
    static final String CONTENT = "content.xml";

    /** Part that says whether the others are encrypted. */
    static final String MANIFEST = "META-INF/manifest.xml";

    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final String STYLE = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
    private static final int MOST_COLUMNS = 2_000;

    private final ZipParts parts;
    private final Set<String> hiddenStyles = new HashSet<>();
    private final List<Sheet> sheets = new ArrayList<>();
    private String style = "";

    OpenDocumentWorkbook(ZipParts parts) {
        this.parts = parts;
    }

    /** A sheet as it is read. */
    private static final class Sheet {
        private final SheetChoice.Sheet named;
        private final List<List<String>> rows = new ArrayList<>();
        private final List<SheetChoice.Place> uncalculated = new ArrayList<>();
        private int blank;
        private boolean tooLong;

        Sheet(SheetChoice.Sheet named) {
            this.named = named;
        }

        /** Blank rows count only where something stands below them: a sheet ends in a million of them. */
        void add(List<String> cells, int times) {
            if (cells.isEmpty()) {
                blank += times;
                return;
            }
            tooLong |= (long) rows.size() + blank + times > Workbooks.MOST_ROWS_OPEN_DOCUMENT;
            if (!tooLong) {
                for (; blank > 0; blank--) {
                    rows.add(List.of());
                }
                for (int i = 0; i < times; i++) {
                    rows.add(cells);
                }
            }
        }
    }

    SheetChoice read(Optional<String> wanted) throws IOException, XMLStreamException {
        String manifest = new String(parts.open(MANIFEST).readAllBytes(), StandardCharsets.UTF_8);
        if (manifest.contains("encryption-data")) {
            return SheetChoice.failed(ProblemKind.WORKBOOK_LOCKED, List.of());
        }
        readSheets();
        List<SheetChoice.Sheet> all = sheets.stream().map(sheet -> sheet.named).toList();
        List<Sheet> filled = sheets.stream()
                .filter(sheet -> !sheet.named.hidden() && (sheet.rows.size() > 1 || sheet.tooLong))
                .toList();
        Optional<Sheet> chosen = wanted.isPresent()
                ? SheetChoice.Sheet.find(all, wanted.get()).map(sheets::get)
                : filled.stream().findFirst().filter(only -> filled.size() == 1);
        if (chosen.isEmpty()) {
            return SheetChoice.failed(ProblemKind.SHEET_ASKED, all);
        }
        Sheet sheet = chosen.get();
        return sheet.tooLong
                ? SheetChoice.failed(ProblemKind.SHEET_TOO_LONG, all)
                : new SheetChoice(
                        sheet.named.name(),
                        Optional.of(new CellGrid(sheet.rows)),
                        all,
                        Optional.empty(),
                        sheet.uncalculated);
    }

    private void readSheets() throws XMLStreamException {
        XMLStreamReader in = XmlInput.open(parts.open(CONTENT));
        while (in.hasNext()) {
            if (in.next() == XMLStreamConstants.START_ELEMENT) {
                start(in);
            }
        }
    }

    private void start(XMLStreamReader in) throws XMLStreamException {
        switch (in.getLocalName()) {
            case "style" -> style = String.valueOf(in.getAttributeValue(STYLE, "name"));
            case "table-properties" -> {
                if ("false".equals(in.getAttributeValue(TABLE, "display"))) {
                    hiddenStyles.add(style);
                }
            }
            case "table" -> {
                boolean hidden = hiddenStyles.contains(String.valueOf(in.getAttributeValue(TABLE, "style-name")));
                String name = String.valueOf(in.getAttributeValue(TABLE, "name"));
                sheets.add(new Sheet(new SheetChoice.Sheet(name, hidden)));
            }
            case "table-row" -> {
                if (!sheets.isEmpty()) {
                    row(in, sheets.get(sheets.size() - 1));
                }
            }
            default -> {
                // Whatever else stands in a document is no cell.
            }
        }
    }

    private static void row(XMLStreamReader in, Sheet sheet) throws XMLStreamException {
        int times = repeated(in, "number-rows-repeated");
        List<String> cells = new ArrayList<>();
        int blanks = 0;
        while (in.hasNext()) {
            int event = in.next();
            if (event == XMLStreamConstants.END_ELEMENT && in.getLocalName().equals("table-row")) {
                break;
            }
            if (event != XMLStreamConstants.START_ELEMENT || !in.getLocalName().endsWith("table-cell")) {
                continue;
            }
            int columns = repeated(in, "number-columns-repeated");
            boolean formula = in.getAttributeValue(TABLE, "formula") != null;
            String cell = cell(in);
            if (cell.isEmpty()) {
                if (formula) {
                    sheet.uncalculated.add(
                            new SheetChoice.Place(sheet.rows.size() + sheet.blank + 1, cells.size() + 1));
                }
                blanks += columns;
                continue;
            }
            for (; blanks > 0 && cells.size() < MOST_COLUMNS; blanks--) {
                cells.add("");
            }
            for (int i = 0; i < columns && cells.size() < MOST_COLUMNS; i++) {
                cells.add(cell);
            }
        }
        sheet.add(cells, times);
    }

    private static int repeated(XMLStreamReader in, String name) {
        try {
            String times = in.getAttributeValue(TABLE, name);
            return times == null ? 1 : Math.max(1, Math.min(2_000_000, Integer.parseInt(times)));
        } catch (NumberFormatException noNumber) {
            return 1;
        }
    }

    /** The value of a cell as a number or a day, else its text without its comments. */
    private static String cell(XMLStreamReader in) throws XMLStreamException {
        String type = String.valueOf(in.getAttributeValue(OFFICE, "value-type"));
        String value = switch (type) {
            case "float", "currency" -> in.getAttributeValue(OFFICE, "value");
            case "date" -> in.getAttributeValue(OFFICE, "date-value");
            default -> null;
        };
        String text = text(in);
        return value == null ? text : value;
    }

    private static String text(XMLStreamReader in) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        int comments = 0;
        while (depth > 0 && in.hasNext()) {
            int event = in.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                comments += in.getLocalName().equals("annotation") ? 1 : 0;
                boolean apart =
                        in.getLocalName().equals("p") || in.getLocalName().equals("s");
                text.append(apart && text.length() > 0 && comments == 0 ? " " : "");
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                comments -= in.getLocalName().equals("annotation") ? 1 : 0;
            } else if (event == XMLStreamConstants.CHARACTERS && comments == 0) {
                text.append(in.getText());
            }
        }
        return text.toString();
    }
}
