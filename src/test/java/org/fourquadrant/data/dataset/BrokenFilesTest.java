package org.fourquadrant.data.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.List;
import java.util.ResourceBundle;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.data.csv.CsvDialect;
import org.fourquadrant.data.csv.CsvRows;
import org.fourquadrant.data.file.PackageFiles;
import org.fourquadrant.data.problem.Loaded;
import org.fourquadrant.data.problem.Problem;
import org.fourquadrant.data.problem.ProblemKind;
import org.fourquadrant.data.problem.ProblemText;
import org.fourquadrant.data.problem.Problems;
import org.fourquadrant.data.problem.Severity;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrokenFilesTest {

    private static final Path FOLDER = Path.of("src/test/resources/broken");
    private static final DatasetReader READER =
            new DatasetReader(new WorkspaceLoader().load().countries());

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "missing-column.csv,              missing-column.csv,                     1, 4, SHARE_COLUMN_MISSING",
        "text-in-number.csv,              text-in-number.csv,                     3, 3, NUMBER_EXPECTED",
        "duplicate-country.csv,           duplicate-country.csv,                  4, 1, COUNTRY_TWICE",
        "unknown-code.csv,                unknown-code.csv,                       3, 1, COUNTRY_UNKNOWN",
        "empty.csv,                       empty.csv,                              1, 1, FILE_EMPTY",
        "wrong-encoding.csv,              wrong-encoding.csv,                     3, 3, NUMBER_EXPECTED",
        "no-rows.csv,                     no-rows.csv,                            2, 1, NO_ROWS",
        "unclosed-quote.csv,              unclosed-quote.csv,                     5, 1, COUNTRY_UNKNOWN",
        "wrong-delimiter.csv,             wrong-delimiter.csv,                    1, 1, DELIMITER_WRONG",
        "missing-descriptor,              missing-descriptor/datapackage.json,    1, 1, DESCRIPTOR_MISSING",
        "shift-jis-said-utf-8,            shift-jis-said-utf-8/data.csv,          3, 3, ENCODING_WRONG",
        "semicolons-said-commas,          semicolons-said-commas/data.csv,        1, 1, DELIMITER_WRONG",
        "column-not-there,                column-not-there/data.csv,              1, 4, COLUMN_MISSING",
        "path-outside,                    path-outside/datapackage.json,          0, 0, PATH_UNSAFE",
        "no-data-file,                    no-data-file/data.csv,                  0, 0, FILE_MISSING",
        "broken-descriptor,               broken-descriptor/datapackage.json,     3, 17, DESCRIPTOR_BROKEN",
        "without-resources,               without-resources/datapackage.json,     0, 0, PROPERTY_MISSING",
        "unknown-name-shift-jis.csv,      unknown-name-shift-jis.csv,             3, 1, COUNTRY_UNKNOWN",
        "cells.csv,                       cells.csv,                              2, 1, NO_ROWS",
        "out-of-range.csv,                out-of-range.csv,                       2, 4, OUT_OF_RANGE",
        "year-unknown.csv,                year-unknown.csv,                       1, 4, YEAR_UNKNOWN",
        "decimal-comma-in-point-file.csv, decimal-comma-in-point-file.csv,        3, 4, NUMBER_EXPECTED",
        "not-there.csv,                   not-there.csv,                          0, 0, FILE_MISSING",
    })
    void aBrokenFileIsNamedWithRowAndColumn(String opened, String file, int row, int column, ProblemKind kind) {
        Loaded<Dataset> loaded = READER.read(FOLDER.resolve(opened));
        assertTrue(loaded.value().isEmpty(), "no dataset comes of errors");
        Problem first = loaded.problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .findFirst()
                .orElseThrow();
        assertEquals(
                FOLDER.resolve(file) + ":" + row + ":" + column + " " + kind,
                first.file() + ":" + first.row() + ":" + first.column() + " " + first.kind());
    }

    @Test
    void oneBadRowDoesNotHideTheNext() {
        assertEquals(
                List.of(
                        "2:1 COUNTRY_UNKNOWN",
                        "2:2 INTEGER_EXPECTED",
                        "3:3 NUMBER_EXPECTED",
                        "3:4 OUT_OF_RANGE",
                        "5:1 COUNTRY_TWICE",
                        "6:1 VALUE_REQUIRED"),
                places("several.csv"));
        assertEquals(List.of("3:3 ROW_DAMAGED", "5:1 COUNTRY_UNKNOWN"), places("unclosed-quote.csv"));
        assertEquals(
                List.of("2:1 NO_ROWS", "2:4 ROW_TOO_SHORT", "3:5 ROW_TOO_LONG", "4:5 ROW_TOO_LONG"),
                places("cells.csv"));
    }

    private static List<String> places(String file) {
        return READER.read(FOLDER.resolve(file)).problems().stream()
                .map(problem -> problem.row() + ":" + problem.column() + " " + problem.kind())
                .toList();
    }

    @Test
    void aFileLargerThanTheBoundIsNotReadAndAFileOfJunkEndsInTime(@TempDir Path folder) throws IOException {
        Path large = folder.resolve("large.csv");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(PackageFiles.MAX_BYTES + 1L);
        }
        assertEquals(
                ProblemKind.FILE_TOO_LARGE, READER.read(large).problems().get(0).kind());
        Problems problems = new Problems();
        CsvRows.parse("a,\"b\n".repeat(200_000), CsvDialect.STANDARD, "junk.csv", problems);
        assertEquals(Problems.MOST + 1, problems.all().size());
        assertEquals(
                ProblemKind.TOO_MANY_PROBLEMS, problems.all().get(Problems.MOST).kind());
    }

    @Test
    void aProblemIsOneShortLineWhateverTheFileHolds() {
        String cell = "two\nlines\t" + "x".repeat(10_000);
        String line = new ProblemText(Language.ENGLISH)
                .line(new Problem("f.csv", 3, 2, "a", ProblemKind.NUMBER_EXPECTED, List.of(cell)));
        assertTrue(line.startsWith("f.csv:3:2: \"two lines xxx"), line);
        assertEquals(1, line.lines().count());
        assertTrue(line.length() < 250, line);
    }

    @Test
    void everyKindHasATextInBothLanguagesThatFillsItsPlaces() {
        for (Language language : Language.values()) {
            ProblemText text = new ProblemText(language);
            for (ProblemKind kind : ProblemKind.values()) {
                String line = text.line(new Problem(
                        "f.csv", 3, 2, "FIELD", kind, List.of("ONE", "TWO", "THREE", "FOUR", "FIVE", "SIX")));
                assertTrue(line.startsWith("f.csv:3:2: "), line);
                assertFalse(line.matches(".*\\{\\d}.*"), line);
                assertFalse(line.contains("''"), line);
            }
            ResourceBundle bundle =
                    ResourceBundle.getBundle("org.fourquadrant.data.problem.problems", language.locale());
            assertEquals(ProblemKind.values().length, bundle.keySet().size(), "no text without a kind");
        }
    }
}
