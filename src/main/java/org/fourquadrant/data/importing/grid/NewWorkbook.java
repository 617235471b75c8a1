package org.fourquadrant.data.importing.grid;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.fourquadrant.data.problem.ProblemKind;
import org.fourquadrant.text.XmlInput;

/** A workbook as Excel writes it today (Office Open XML), read as a stream: no styles, no formulas, the values only. */
final class NewWorkbook {

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final int MOST_CELLS = 5_000_000;
    private static final int MOST_COLUMNS = 2_000;

    private final ZipParts parts;
    private final int mostRows;
    private SharedStrings shared;

    /** @param mostRows how many rows of a sheet are read */
    NewWorkbook(ZipParts parts, int mostRows) {
        this.parts = parts;
        this.mostRows = mostRows;
    }

    SheetChoice read(Optional<String> wanted) throws XMLStreamException {
        List<SheetChoice.Sheet> sheets = new ArrayList<>();
        List<String> paths = new ArrayList<>();
        readSheets(sheets, paths);
        if (wanted.isPresent()) {
            Optional<Integer> index = SheetChoice.Sheet.find(sheets, wanted.get());
            return index.isPresent()
                    ? sheet(sheets.get(index.get()).name(), paths.get(index.get()), sheets)
                    : SheetChoice.failed(ProblemKind.SHEET_ASKED, sheets);
        }
        List<SheetChoice> filled = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            if (!sheets.get(i).hidden()) {
                SheetChoice one = sheet(sheets.get(i).name(), paths.get(i), sheets);
                if (one.grid().filter(grid -> grid.rows() > 1).isPresent()) {
                    filled.add(one);
                }
            }
        }
        return filled.size() == 1 ? filled.get(0) : SheetChoice.failed(ProblemKind.SHEET_ASKED, sheets);
    }

    private void readSheets(List<SheetChoice.Sheet> sheets, List<String> paths) throws XMLStreamException {
        Map<String, String> targets = new HashMap<>();
        XMLStreamReader relations = XmlInput.open(parts.open("xl/_rels/workbook.xml.rels"));
        while (relations.hasNext()) {
            if (relations.next() == XMLStreamConstants.START_ELEMENT
                    && relations.getLocalName().equals("Relationship")) {
                targets.put(relations.getAttributeValue(null, "Id"), relations.getAttributeValue(null, "Target"));
            }
        }
        XMLStreamReader book = XmlInput.open(parts.open("xl/workbook.xml"));
        while (book.hasNext()) {
            if (book.next() == XMLStreamConstants.START_ELEMENT
                    && book.getLocalName().equals("sheet")) {
                String state = book.getAttributeValue(null, "state");
                sheets.add(new SheetChoice.Sheet(
                        book.getAttributeValue(null, "name"), state != null && !state.equals("visible")));
                String target = String.valueOf(targets.get(book.getAttributeValue(RELATIONS, "id")));
                paths.add(target.startsWith("/") ? target.substring(1) : "xl/" + target);
            }
        }
    }

    private SheetChoice sheet(String name, String path, List<SheetChoice.Sheet> sheets) throws XMLStreamException {
        Sheet sheet = new Sheet(strings(), formats(), mostRows);
        sheet.read(XmlInput.open(parts.open(path)));
        return new SheetChoice(
                name, Optional.of(new CellGrid(sheet.rows)), sheets, Optional.empty(), sheet.uncalculated);
    }

    private SharedStrings strings() throws XMLStreamException {
        if (shared == null) {
            shared = new SharedStrings(
                    parts.has(SharedStrings.PART) ? XmlInput.open(parts.open(SharedStrings.PART)) : null);
        }
        return shared;
    }

    private NumberFormats formats() throws XMLStreamException {
        return parts.has("xl/styles.xml")
                ? NumberFormats.read(XmlInput.open(parts.open("xl/styles.xml")))
                : NumberFormats.NONE;
    }

    /** The cells of one sheet. */
    private static final class Sheet {

        private final SharedStrings strings;
        private final int mostRows;
        private final NumberFormats formats;
        private final List<List<String>> rows = new ArrayList<>();
        private final List<SheetChoice.Place> uncalculated = new ArrayList<>();
        private int cells;

        Sheet(SharedStrings strings, NumberFormats formats, int mostRows) {
            this.mostRows = mostRows;
            this.strings = strings;
            this.formats = formats;
        }

        void read(XMLStreamReader in) throws XMLStreamException {
            List<String> row = new ArrayList<>();
            while (in.hasNext() && rows.size() <= mostRows) {
                int event = in.next();
                if (event == XMLStreamConstants.START_ELEMENT
                        && in.getLocalName().equals("row")) {
                    row = new ArrayList<>();
                    addRow(in.getAttributeValue(null, "r"), row);
                } else if (event == XMLStreamConstants.START_ELEMENT
                        && in.getLocalName().equals("c")) {
                    cell(in, row);
                }
            }
        }

        private void addRow(String number, List<String> row) {
            int wanted = number == null ? rows.size() + 1 : Integer.parseInt(number);
            if (wanted > 2_000_000) {
                throw new IllegalArgumentException("More rows than a sheet has");
            }
            while (rows.size() < wanted - 1) {
                rows.add(List.of());
            }
            rows.add(row);
        }

        private void cell(XMLStreamReader in, List<String> row) throws XMLStreamException {
            String place = in.getAttributeValue(null, "r");
            String type = in.getAttributeValue(null, "t");
            String style = in.getAttributeValue(null, "s");
            int column = place == null ? row.size() : column(place);
            StringBuilder value = new StringBuilder();
            boolean formula = false;
            boolean within = false;
            while (in.hasNext()) {
                int event = in.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    within = in.getLocalName().equals("v") || in.getLocalName().equals("t");
                    formula |= in.getLocalName().equals("f");
                } else if (event == XMLStreamConstants.CHARACTERS && within) {
                    value.append(in.getText());
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    within = false;
                    if (in.getLocalName().equals("c")) {
                        break;
                    }
                }
            }
            if (++cells > MOST_CELLS || column >= MOST_COLUMNS) {
                throw new IllegalArgumentException("More cells than are read");
            }
            if (formula && value.isEmpty()) {
                uncalculated.add(new SheetChoice.Place(rows.size(), column + 1));
            }
            while (row.size() < column) {
                row.add("");
            }
            row.add(text(value.toString(), type, style));
        }

        private String text(String value, String type, String style) throws XMLStreamException {
            if ("s".equals(type) && !value.isEmpty()) {
                return strings.get(Integer.parseInt(value));
            }
            if (type != null && !type.equals("n") || value.isEmpty()) {
                return value;
            }
            if (formats.isDay(style) && value.matches("\\d{1,6}(?:\\.\\d{0,20})?")) {
                return DAY_ZERO.plusDays((long) Double.parseDouble(value)).toString();
            }
            return formats.isPercent(style) ? NumberFormats.percent(value) : plain(value);
        }

        /** 1.3999999999999999 is how a workbook keeps 1.4. */
        private static String plain(String value) {
            if (value.length() < 12) {
                return value.endsWith(".0") ? value.substring(0, value.length() - 2) : value;
            }
            java.math.BigDecimal number = new java.math.BigDecimal(value).round(new java.math.MathContext(15));
            return number.abs().compareTo(new java.math.BigDecimal("1e18")) > 0
                    ? number.toString()
                    : number.stripTrailingZeros().toPlainString();
        }

        private static int column(String place) {
            int column = 0;
            for (int i = 0; i < place.length() && place.charAt(i) >= 'A' && i < 4; i++) {
                column = column * 26 + place.charAt(i) - 'A' + 1;
            }
            return column - 1;
        }
    }

    /** The texts that the cells of a workbook share by their number, read as far as one is asked for. */
    static final class SharedStrings {

        /** The part of a workbook that holds them. */
        static final String PART = "xl/sharedStrings.xml";

        private final XMLStreamReader in;
        private final List<String> read = new ArrayList<>();

        /** @param in the part; null where a workbook has none */
        SharedStrings(XMLStreamReader in) {
            this.in = in;
        }

        /** @throws IndexOutOfBoundsException if there is none of that number */
        String get(int index) throws XMLStreamException {
            while (read.size() <= index && in != null && in.hasNext()) {
                readOne();
            }
            return read.get(index);
        }

        /** The runs of a text without its phonetic guide, which Japanese workbooks have. */
        private void readOne() throws XMLStreamException {
            StringBuilder text = new StringBuilder();
            boolean within = false;
            int phonetic = 0;
            while (in.hasNext()) {
                int event = in.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    within = in.getLocalName().equals("t");
                    phonetic += in.getLocalName().equals("rPh") ? 1 : 0;
                } else if (event == XMLStreamConstants.CHARACTERS && within && phonetic == 0) {
                    text.append(in.getText());
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    within = false;
                    phonetic -= in.getLocalName().equals("rPh") ? 1 : 0;
                    if (in.getLocalName().equals("si")) {
                        read.add(text.toString());
                        return;
                    }
                }
            }
        }
    }
}
