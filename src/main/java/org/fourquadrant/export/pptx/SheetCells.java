package org.fourquadrant.export.pptx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fourquadrant.export.office.MadeBy;
import org.fourquadrant.export.office.UndatedZip;
import org.fourquadrant.export.page.PointChart.Word;

/** The cells of the sheet of a chart of points, in columns that have names; rows are numbered from 1, the head. */
final class SheetCells {

    /** Widths of columns in 256ths of a letter. */
    private static final int NARROW = 11 * 256;

    private static final int WIDE = 24 * 256;

    private final XSSFWorkbook book = new XSSFWorkbook();
    private final XSSFSheet sheet;

    /** Where the columns are. */
    enum Column {
        CODE,
        NAME,
        SHARE,
        YEAR,
        ROUNDING,
        BALANCE,
        LABEL,
        ACROSS,
        I,
        II,
        III,
        IV,
        UNDECIDED,
        GAP,
        /** Of the lines and ticks, whose names, values and places stand beside the countries. */
        OTHER,
        VALUE,
        OTHER_ACROSS,
        OTHER_UP;

        private String letter() {
            return String.valueOf((char) ('A' + ordinal()));
        }

        /** The cell of a row in this column, such as {@code C2}. */
        String of(int row) {
            return letter() + row;
        }
    }

    /**
     * Cells in a row or a column, and what is in them.
     *
     * @param cells such as {@code 'Figures'!$C$2:$C$64}
     * @param values numbers or texts; empty where there is nothing to show
     */
    record Range(String cells, List<Optional<String>> values) {

        /** A number as one of the values. */
        static Optional<String> number(double value) {
            return Optional.of(Double.toString(value));
        }
    }

    /** A sheet with its head. */
    SheetCells(Map<Word, String> words) {
        sheet = book.createSheet(words.get(Word.SHEET));
        head(words);
        for (Column column : Column.values()) {
            boolean isWide = column == Column.NAME || column == Column.LABEL || column == Column.OTHER;
            sheet.setColumnWidth(column.ordinal(), isWide ? WIDE : NARROW);
        }
        sheet.createFreezePane(2, 1);
    }

    private void head(Map<Word, String> words) {
        CellStyle bold = book.createCellStyle();
        Font font = book.createFont();
        font.setBold(true);
        bold.setFont(font);
        for (Column column : Column.values()) {
            if (column != Column.GAP) {
                XSSFCell cell = cell(1, column);
                cell.setCellValue(words.get(headOf(column)));
                cell.setCellStyle(bold);
            }
        }
    }

    private static Word headOf(Column column) {
        return switch (column) {
            case OTHER -> Word.LINE;
            case OTHER_ACROSS -> Word.ACROSS;
            case OTHER_UP -> Word.UP;
            default -> Word.valueOf(column.name());
        };
    }

    private XSSFCell cell(int number, Column column) {
        XSSFRow row = sheet.getRow(number - 1);
        return (row == null ? sheet.createRow(number - 1) : row).createCell(column.ordinal());
    }

    void text(int row, Column column, String text) {
        if (!text.isEmpty()) {
            cell(row, column).setCellValue(text);
        }
    }

    void number(int row, Column column, double value) {
        cell(row, column).setCellValue(value);
    }

    /** A formula with the number that it gives. */
    void formula(int row, Column column, String formula, double value) {
        XSSFCell cell = cell(row, column);
        cell.setCellFormula(formula);
        cell.setCellValue(value);
    }

    /** A formula with the text that it gives. */
    void formula(int row, Column column, String formula, String value) {
        XSSFCell cell = cell(row, column);
        cell.setCellFormula(formula);
        cell.setCellValue(value);
    }

    /** A formula that gives no value. */
    void formulaOfNothing(int row, Column column, String formula) {
        XSSFCell cell = cell(row, column);
        cell.setCellFormula(formula);
        cell.setCellErrorValue(FormulaError.NA);
    }

    /** Cells of a column from one row to another, with what is in them. */
    Range range(Column column, int first, int last, List<Optional<String>> values) {
        String letter = "$" + column.letter() + "$";
        String cells = first == last ? letter + first : letter + first + ":" + letter + last;
        return new Range("'" + sheet.getSheetName() + "'!" + cells, values);
    }

    /** The workbook as a file. */
    byte[] bytes() throws IOException {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        try (book) {
            MadeBy.program(book.getProperties());
            book.write(new UndatedZip(stream));
        }
        return stream.toByteArray();
    }
}
