package org.fourquadrant.export.table;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fourquadrant.export.office.MadeBy;
import org.fourquadrant.export.office.UndatedZip;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.text.DisplayWidth;

/**
 * The table of countries as other programs take it, rows and order as seen, with what it is of.
 *
 * <p>A workbook has its notes on a sheet of their own, and so has text to paste below the rows. In CSV they are columns, the
 * same in every row: nothing below or above the rows stops a program that reads it, and a part that is cut out still says
 * what it is of.
 *
 * @param sheet the rows
 * @param headers what the columns are called, one for each
 * @param notes what the table is of
 * @param words for the names of sheets
 */
public record SavedTable(Sheet<?> sheet, List<String> headers, TableNotes notes, TableWords words) {

    /** Widths of columns of a workbook, in characters. */
    private static final int LEAST_WIDTH = 9;

    private static final int MOST_WIDTH = 44;

    /** In which a workbook counts widths. */
    private static final int UNIT = 256;

    public SavedTable {
        Objects.requireNonNull(sheet, "sheet");
        headers = List.copyOf(headers);
        Objects.requireNonNull(notes, "notes");
        Objects.requireNonNull(words, "words");
    }

    /** The columns of CSV: those of the rows, then those of the notes. */
    public List<String> csvHeader() {
        return Stream.concat(sheet.keys().stream(), notes.notes().stream().map(TableNotes.Note::key))
                .toList();
    }

    /** The rows of CSV, figures as plain numbers. */
    public List<List<String>> csvRows() {
        List<String> constant =
                notes.notes().stream().map(TableNotes.Note::value).toList();
        return sheet.plainCells().stream()
                .map(row -> Stream.concat(row.stream(), constant.stream()).toList())
                .toList();
    }

    /** The columns of text to paste, as a person reads them, each with its key, which says the unit. */
    public List<String> pastedHeader() {
        return IntStream.range(0, headers.size())
                .mapToObj(index -> headers.get(index) + " (" + sheet.keys().get(index) + ")")
                .toList();
    }

    /** The rows of text to paste, figures as plain numbers, and below them the notes. */
    public List<List<String>> pastedRows() {
        List<List<String>> rows = new ArrayList<>();
        sheet.plainCells()
                .forEach(row -> rows.add(row.stream().map(SavedTable::oneLine).toList()));
        rows.add(List.of(""));
        notes.notes().forEach(note -> rows.add(List.of(oneLine(note.label()), oneLine(note.value()))));
        return rows;
    }

    private static String oneLine(String cell) {
        return cell.replaceAll("[\\t\\r\\n]+", " ");
    }

    /**
     * Writes it as a workbook (XLSX): figures as numbers, the header frozen and ready to filter, the notes on a second sheet.
     *
     * @throws IOException if it cannot be written
     */
    public void writeWorkbook(OutputStream stream) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            CellStyle bold = bold(book);
            XSSFSheet rows = book.createSheet(words.texts().get("sheet.countries"));
            writeRows(rows, bold);
            XSSFSheet about = book.createSheet(words.texts().get("sheet.about"));
            writeNotes(about, bold);
            book.getProperties().getCoreProperties().setTitle(words.texts().get("sheet.countries"));
            MadeBy.program(book.getProperties());
            book.write(new UndatedZip(stream));
        }
    }

    private static CellStyle bold(XSSFWorkbook book) {
        Font font = book.createFont();
        font.setBold(true);
        CellStyle style = book.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        return style;
    }

    private void writeRows(XSSFSheet rows, CellStyle bold) {
        List<String> header = pastedHeader();
        Row first = rows.createRow(0);
        for (int column = 0; column < header.size(); column++) {
            Cell cell = first.createCell(column);
            cell.setCellValue(header.get(column));
            cell.setCellStyle(bold);
        }
        List<List<Optional<?>>> values = values(sheet);
        for (int row = 0; row < values.size(); row++) {
            Row made = rows.createRow(row + 1);
            for (int column = 0; column < header.size(); column++) {
                write(made, column, values.get(row).get(column));
            }
        }
        for (int column = 0; column < header.size(); column++) {
            rows.setColumnWidth(column, UNIT * width(column));
        }
        rows.createFreezePane(sheet.keys().indexOf(CountryColumn.NAME_KEY) + 1, 1);
        rows.setAutoFilter(new CellRangeAddress(0, values.size(), 0, header.size() - 1));
    }

    private static <R> List<List<Optional<?>>> values(Sheet<R> sheet) {
        List<List<Optional<?>>> all = new ArrayList<>();
        for (R row : sheet.rows()) {
            List<Optional<?>> cells = new ArrayList<>();
            sheet.columns().forEach(column -> cells.add(column.value().apply(row)));
            all.add(cells);
        }
        return all;
    }

    /** A text is a text in a workbook, whatever it begins with, so that nothing runs as a formula. */
    private static void write(Row row, int column, Optional<?> value) {
        if (value.isPresent()) {
            Cell cell = row.createCell(column);
            if (value.get() instanceof BigDecimal number) {
                cell.setCellValue(number.doubleValue());
            } else {
                cell.setCellValue(value.get().toString());
            }
        }
    }

    private int width(int column) {
        int longest = sheet.plainCells().stream()
                .mapToInt(row -> DisplayWidth.of(row.get(column)))
                .max()
                .orElse(0);
        return Math.max(LEAST_WIDTH, Math.min(MOST_WIDTH, Math.max(longest, DisplayWidth.of(headers.get(column))) + 2));
    }

    private void writeNotes(XSSFSheet about, CellStyle bold) {
        int row = 0;
        CellStyle wrapped = about.getWorkbook().createCellStyle();
        wrapped.setWrapText(true);
        for (TableNotes.Note note : notes.notes()) {
            Row made = about.createRow(row++);
            Cell label = made.createCell(0);
            label.setCellValue(note.label());
            label.setCellStyle(bold);
            Cell value = made.createCell(1);
            value.setCellValue(note.value());
            value.setCellStyle(wrapped);
        }
        about.setColumnWidth(0, UNIT * 24);
        about.setColumnWidth(1, UNIT * 100);
    }

    /** The file's name before its ending. */
    public String fileName() {
        return notes.notes().stream()
                .filter(note -> note.key().equals("as_of"))
                .map(note -> "four-quadrant-" + note.value())
                .findFirst()
                .orElse("four-quadrant");
    }

    /** In which language it is. */
    public Language language() {
        return words.language();
    }
}
