package org.fourquadrant.data.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.data.file.FolderFiles;
import org.fourquadrant.data.problem.Loaded;
import org.fourquadrant.data.problem.Problem;
import org.fourquadrant.data.problem.ProblemKind;
import org.fourquadrant.model.country.Countries;
import org.fourquadrant.model.law.ActsLibrary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A fault in a package of acts is named with its row and column, and nothing is read. */
class ActsReaderTest {

    private static final Countries COUNTRIES = new WorkspaceLoader().load().countries();

    @TempDir
    Path folder;

    @BeforeEach
    void copy() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("datasets/acts"))) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
    }

    private void change(String file, String old, String other) throws IOException {
        String text = Files.readString(folder.resolve(file));
        assertTrue(text.contains(old), old);
        Files.writeString(folder.resolve(file), text.replaceFirst(Pattern.quote(old), other));
    }

    private Loaded<ActsLibrary.Contents> read() {
        return new ActsReader(COUNTRIES).read(new FolderFiles(folder));
    }

    @ParameterizedTest
    @CsvSource({
        "'eo14193-can-1,EO14193,', 'eo14193-can-1,EO99999,', REFERENCE_UNKNOWN, act",
        "'eo14193-can-1,EO14193,CAN,,fentanyl', 'eo14193-can-1,EO14193,CAN,,fentanil', REFERENCE_UNKNOWN, layer",
        "'eo14193-can-1,EO14193,CAN', 'eo14193-can-1,EO14193,QQQ', COUNTRY_UNKNOWN, partner",
        "'2025-03-04,2025-03-07,EO14231', '2025-03-04,2025-03-03,EO14231', OUT_OF_RANGE, ended",
        "'2025-03-04,2025-03-07,EO14231', '2025-03-04,2025-03-07,EO1', REFERENCE_UNKNOWN, ended_by",
        "'CAN;MEX;RUS;BLR', 'CAN;MEX;RUS;QQQ', COUNTRY_UNKNOWN, left_out"
    })
    void aFaultInARateIsNamed(String old, String other, ProblemKind kind, String field) throws IOException {
        change("rates.csv", old, other);
        Problem first = read().problems().get(0);
        assertEquals(kind, first.kind());
        assertEquals(field, first.field());
        assertTrue(first.row() > 1 && first.column() > 0, first.toString());
        assertTrue(read().value().isEmpty());
    }

    @Test
    void aPackageWithoutItsSpanOfDaysIsNone() throws IOException {
        change("datapackage.json", "\"temporal\"", "\"spatial\"");
        assertEquals(
                List.of(ProblemKind.PROPERTY_MISSING),
                read().problems().stream().map(Problem::kind).toList());
        assertTrue(read().value().isEmpty());
    }

    @Test
    void aSpanThatIsNoDayIsSaid() throws IOException {
        change("datapackage.json", "\"2026-10-09\"", "\"October\"");
        assertEquals(ProblemKind.PROPERTY_WRONG, read().problems().get(0).kind());
    }
}
