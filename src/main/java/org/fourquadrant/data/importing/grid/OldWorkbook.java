package org.fourquadrant.data.importing.grid;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.util.LocaleUtil;
import org.fourquadrant.data.problem.ProblemKind;

/** A workbook as Excel wrote it before 2007, or one of today that is locked with a password. */
final class OldWorkbook {

    private static final int MOST_CELLS = 2_000_000;

    private final byte[] bytes;

    OldWorkbook(byte[] bytes) {
        this.bytes = bytes;
    }

    SheetChoice read(Optional<String> wanted) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            if (files.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
                return SheetChoice.failed(ProblemKind.WORKBOOK_LOCKED, List.of());
            }
            try (HSSFWorkbook book = new HSSFWorkbook(files)) {
                return read(book, wanted);
            }
        } catch (EncryptedDocumentException locked) {
            return SheetChoice.failed(ProblemKind.WORKBOOK_LOCKED, List.of());
        }
    }

    private static SheetChoice read(HSSFWorkbook book, Optional<String> wanted) {
        List<SheetChoice.Sheet> sheets = new ArrayList<>();
        for (int i = 0; i < book.getNumberOfSheets(); i++) {
            sheets.add(new SheetChoice.Sheet(book.getSheetName(i), book.isSheetHidden(i) || book.isSheetVeryHidden(i)));
        }
        List<Integer> filled = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            if (!sheets.get(i).hidden() && book.getSheetAt(i).getPhysicalNumberOfRows() > 1) {
                filled.add(i);
            }
        }
        Optional<Integer> index = wanted.isPresent()
                ? SheetChoice.Sheet.find(sheets, wanted.get())
                : filled.size() == 1 ? Optional.of(filled.get(0)) : Optional.empty();
        if (index.isEmpty()) {
            return SheetChoice.failed(ProblemKind.SHEET_ASKED, sheets);
        }
        List<List<String>> rows = rows(book.getSheetAt(index.get()));
        return new SheetChoice(
                sheets.get(index.get()).name(), Optional.of(new CellGrid(rows)), sheets, Optional.empty(), List.of());
    }

    private static List<List<String>> rows(Sheet sheet) {
        List<List<String>> rows = new ArrayList<>();
        int cells = 0;
        for (int i = 0; i <= sheet.getLastRowNum(); i++) {
            List<String> cellsOfRow = new ArrayList<>();
            Row row = sheet.getRow(i);
            for (int column = 0; row != null && column < row.getLastCellNum(); column++) {
                cellsOfRow.add(text(row.getCell(column)));
                if (++cells > MOST_CELLS) {
                    throw new IllegalArgumentException("More cells than are read");
                }
            }
            rows.add(cellsOfRow);
        }
        return rows;
    }

    private static String text(Cell cell) {
        if (cell == null) {
            return "";
        }
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> cell.getStringCellValue();
            case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
            case NUMERIC ->
                DateUtil.isCellDateFormatted(cell)
                        ? cell.getDateCellValue()
                                .toInstant()
                                .atZone(LocaleUtil.getUserTimeZone().toZoneId())
                                .toLocalDate()
                                .toString()
                        : number(cell);
            default -> "";
        };
    }

    private static String number(Cell cell) {
        BigDecimal number = BigDecimal.valueOf(cell.getNumericCellValue());
        String format = String.valueOf(cell.getCellStyle().getDataFormatString());
        return NumberFormats.printsPercent(format)
                ? NumberFormats.percent(number.toString())
                : number.stripTrailingZeros().toPlainString();
    }
}
