package org.fourquadrant.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fourquadrant.model.dataset.TableChoices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a table of one's own was taken for, as the command line tells it, and the options that answer. */
class ReadCommandTest {

    private static final Pattern LATIN = Pattern.compile("[A-Za-z][A-Za-z0-9-]{2,}");

    @TempDir
    private Path folder;

    /** What is Latin there stands in the file, is an option or what an option takes, or is a name that both languages write so. */
    @Test
    void inJapaneseEveryWordIsJapaneseOrOfTheFile() throws IOException {
        String good = "国,年,対米輸出（百万ドル）,対米輸入（百万ドル）\n日本,2024,148209,79741\nNowhere,2024,1,2\n世界,2024,1,2\n";
        String preview = "国\t年\t収支\t防衛費（GDP比）\n日本\t2024\t685\t0.014\nドイツ\t2024\t848\t0.019\n";
        List<Path> files = List.of(
                write("a.csv", good),
                write("b.tsv", preview),
                write("c.csv", "国,収支A（百万ユーロ）,収支B（億円）\n日本,1,2\n"),
                write("d.csv", "国;年;経常収支（億ドル）;GDP比（％）\n日本;2024;1.234;1,4\n"),
                write("e.csv", ""),
                write("f.csv", "国,年,対米収支（百万ドル）\n日本,2024,-68500\nドイツ,2024,-84000\n韓国,2024,much\n"),
                workbook("g.xlsx", "表", "控え"),
                workbook("h.xlsx", "表", "別", "控え"),
                folder.resolve("none.csv"));
        List<String> foreign = new ArrayList<>();
        for (Path file : files) {
            CliRun run = CliRun.of("read", file.toString(), "--lang", "ja");
            String known = (Files.exists(file) && !file.toString().endsWith("x") ? Files.readString(file) : "") + " "
                    + file.getFileName();
            Stream.concat(run.lines().stream(), run.err().lines())
                    .flatMap(line -> foreign(line.replace(file.toString(), ""), known))
                    .forEach(word -> foreign.add(file.getFileName() + ": " + word));
        }
        assertEquals(List.of(), foreign);
    }

    private static Stream<String> foreign(String line, String known) {
        String bare = line.replaceAll("--[a-z-]+( \"[^\"]*\"| [a-z]+\\b)?", "").replaceAll("\\[[a-z, -]+\\]", "");
        Matcher words = LATIN.matcher(bare);
        return words.results()
                .map(word -> word.group())
                .filter(word -> !known.contains(word))
                .filter(word -> !word.matches("UTF-8|CSV|XLSX|ISO|GDP|USD|EUR|JPY|DEU|JPN|KOR|iso3|country|"
                        + "balance_musd|milex_pct_gdp|jri-2024|datapackage|json|dialect|delimiter|year"));
    }

    @Test
    void hiddenSheetsAreListedAsHiddenInBothLanguagesAndForPrograms() throws IOException {
        Path file = workbook("h.xlsx", "Trade", "Other", "Old");
        CliRun english = CliRun.of("read", file.toString());
        assertEquals(ExitCode.FAILED, english.exit());
        assertTrue(english.out().contains("--sheet: Trade | Other | Old"), english.out());
        assertTrue(english.out().contains("does not show: Old"), english.out());
        CliRun japanese = CliRun.of("read", file.toString(), "--lang", "ja");
        assertTrue(japanese.out().contains("非表示です：Old"), japanese.out());
        CliRun json = CliRun.of("read", file.toString(), "--format", "json");
        assertTrue(json.out().replaceAll("\\s+", "").contains("\"hidden_sheets\":[\"Old\"]"), json.out());
        CliRun chosen = CliRun.of("read", file.toString(), "--sheet", "Old", "--lang", "ja");
        assertTrue(chosen.out().contains("非表示のシート：Old"), chosen.out());
        assertEquals(ExitCode.DONE, chosen.exit(), chosen.out());
    }

    /** Whatever can be said of a column or a place has an option, so that a question can always be answered. */
    @Test
    void everyChoiceHasItsOption() {
        String usage = CliRun.of("read", "--help").out();
        for (TableChoices.Choice choice : TableChoices.Choice.values()) {
            assertTrue(usage.contains(choice.option() + "="), choice.option());
        }
    }

    @Test
    void theBalanceIsComputedFromTheColumnsThatOptionsNameAndTheyAreNamed() throws IOException {
        String file = write(
                        "flows.csv",
                        "country,year,out,in,product,duty\nJapan,2024,79741,148209,4026211,10\nGermany,2024,75600,160400,4659929,10\n")
                .toString();
        String[] said = {"--exports", "out", "--imports", "#4", "--gdp", "product", "--tariff", "duty"};
        String[] unit = {"--unit", "USD million"};
        CliRun read = CliRun.of(Stream.of(new String[] {"read", file}, said, unit)
                .flatMap(Stream::of)
                .toArray(String[]::new));
        assertEquals(ExitCode.DONE, read.exit(), read.out());
        assertTrue(read.out().contains("exports \"out\" (column 3) less imports \"in\" (column 4)"), read.out());
        assertTrue(read.out().contains("[gdp]") && read.out().contains("[tariff]"), read.out());
        CliRun table = CliRun.of(Stream.of(new String[] {"table", "--dataset", file, "--format", "csv"}, said, unit)
                .flatMap(Stream::of)
                .toArray(String[]::new));
        assertTrue(table.out().contains("-68468"), table.out());
        CliRun wrong = CliRun.of("read", file, "--exports", "outward", "--unit", "USD million");
        assertEquals(ExitCode.FAILED, wrong.exit());
        assertTrue(wrong.out().contains("--exports"), wrong.out());
        assertFalse(CliRun.of("read", file).out().contains("[exports]"));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    /** A workbook whose last sheet is hidden. */
    private Path workbook(String name, String... sheets) throws IOException {
        Path file = folder.resolve(name);
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            for (String each : sheets) {
                Sheet sheet = book.createSheet(each);
                String[][] cells = {{"国", "年", "米国の貿易収支（百万ドル）"}, {"日本", "2024", "-68500"}};
                for (int i = 0; i < cells.length; i++) {
                    Row row = sheet.createRow(i);
                    for (int column = 0; column < cells[i].length; column++) {
                        row.createCell(column).setCellValue(cells[i][column]);
                    }
                }
            }
            book.setSheetHidden(sheets.length - 1, true);
            book.write(out);
        }
        return file;
    }
}
