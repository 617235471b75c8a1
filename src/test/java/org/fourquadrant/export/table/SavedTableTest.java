package org.fourquadrant.export.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.data.csv.CsvText;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.FirstView;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.Region;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.view.Filter;
import org.fourquadrant.model.view.View;
import org.junit.jupiter.api.Test;

class SavedTableTest {

    private static final Workspace WORKSPACE = new WorkspaceLoader().load();
    private static final View ASIA = asia();

    private static View asia() {
        View first = FirstView.of(WORKSPACE, Language.ENGLISH);
        return first.withData(first.data().withAsOf(LocalDate.of(2025, 8, 10)))
                .withMarks(first.marks().withFilter(new Filter(Set.of(Region.ASIA))));
    }

    private static SavedTable table(View view) {
        Facts facts = Facts.of(WORKSPACE, view);
        TableWords words = TableWords.in(view.language());
        return new SavedTable(
                CountryColumn.sheet(facts.rows(), words),
                CountryColumn.headers(words),
                TableNotes.of(facts, words),
                words);
    }

    @Test
    void theNotesSayDataDayLineFilterAndSources() {
        List<TableNotes.Note> notes = table(ASIA).notes().notes();
        assertEquals(
                List.of("dataset", "year", "as_of", "threshold_pct", "filter", "data_sources", "tariff_sources"),
                notes.stream().map(TableNotes.Note::key).toList());
        assertTrue(notes.get(0).value().startsWith("JRI 2024")
                && notes.get(0).value().endsWith(", version 1.0.0"));
        assertEquals("2024", notes.get(1).value());
        assertEquals("2025-08-10", notes.get(2).value());
        assertEquals("2", notes.get(3).value());
        assertEquals("Only Asia.", notes.get(4).value());
        assertTrue(notes.get(5).value().contains("SIPRI"), notes.get(5).value());
        assertTrue(notes.get(6).value().contains("EO 14326"), notes.get(6).value());
        assertTrue(table(FirstView.of(WORKSPACE, Language.ENGLISH)).notes().notes().stream()
                .noneMatch(note -> note.key().equals("filter")));
    }

    @Test
    void everyRowOfCsvSaysWhatItIsOf() {
        SavedTable table = table(ASIA);
        List<String> lines =
                CsvText.of(table.csvHeader(), table.csvRows()).lines().toList();
        assertEquals(69, lines.size());
        assertTrue(lines.get(0).startsWith("iso3,name,balance_musd,")
                && lines.get(0).endsWith(",tariff_sources"));
        List<String> japan = row(table.csvRows(), "JPN");
        assertEquals("-68468", japan.get(table.csvHeader().indexOf("balance_musd")));
        assertEquals("2025-08-10", japan.get(table.csvHeader().indexOf("as_of")));
        table.csvRows().forEach(row -> assertEquals(table.csvHeader().size(), row.size()));
    }

    @Test
    void whatIsPastedHasFiguresInCellsAndItsNotesBelow() {
        SavedTable table = table(ASIA.withLanguage(Language.JAPANESE));
        String text = CsvText.tabbed(table.pastedHeader(), table.pastedRows());
        List<String> lines = text.lines().toList();
        assertTrue(lines.get(0).contains("(balance_musd)\t"), lines.get(0));
        String japan = lines.stream()
                .filter(line -> line.startsWith("JPN\t"))
                .findFirst()
                .orElseThrow();
        assertEquals("日本", japan.split("\t")[1]);
        assertEquals("-68468", japan.split("\t")[2]);
        assertTrue(lines.contains("時点\t2025-08-10"), text);
        assertEquals("", lines.get(69), "a gap between rows and notes");
    }

    @Test
    void aWorkbookHasNumbersAsNumbersAFrozenHeaderAndItsNotes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        SavedTable table = table(ASIA);
        table.writeWorkbook(bytes);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertEquals(2, book.getNumberOfSheets());
            XSSFSheet rows = book.getSheetAt(0);
            assertEquals("Countries", rows.getSheetName());
            assertEquals(68, rows.getLastRowNum());
            assertTrue(rows.getPaneInformation().isFreezePane());
            int japan = table.csvRows().indexOf(row(table.csvRows(), "JPN")) + 1;
            XSSFRow row = rows.getRow(japan);
            Cell balance = row.getCell(table.csvHeader().indexOf("balance_musd"));
            assertEquals(CellType.NUMERIC, balance.getCellType());
            assertEquals(-68468, balance.getNumericCellValue());
            assertEquals(
                    1.4, row.getCell(table.csvHeader().indexOf("milex_pct_gdp")).getNumericCellValue());
            assertEquals(
                    15, row.getCell(table.csvHeader().indexOf("tariff_pct")).getNumericCellValue());
            XSSFSheet about = book.getSheetAt(1);
            assertEquals("As-of date", about.getRow(2).getCell(0).getStringCellValue());
            assertEquals("2025-08-10", about.getRow(2).getCell(1).getStringCellValue());
        }
    }

    @Test
    void nothingInAWorkbookOrTextRunsAsAFormula() throws IOException {
        assertEquals("a\tb\n'=1+1\t-5\n", CsvText.tabbed(List.of("a", "b"), List.of(List.of("=1+1", "-5"))));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        table(ASIA).writeWorkbook(bytes);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
            book.forEach(sheet -> sheet.forEach(
                    row -> row.forEach(cell -> assertTrue(cell.getCellType() != CellType.FORMULA, cell.toString()))));
        }
    }

    private static List<String> row(List<List<String>> rows, String iso3) {
        return rows.stream().filter(row -> row.get(0).equals(iso3)).findFirst().orElseThrow();
    }
}
