package org.fourquadrant.datasets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.opencsv.CSVReaderHeaderAware;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Statements that once said more than their paper, each held to what was read there again. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MendedStatementsTest {

    private static final Path FILES = Path.of("datasets/documents/statements");
    private static final int LONGEST_PHRASE = 20;

    /** Of the statements without a figure, so many carry a phrase that finds the place. */
    private static final double WITH_PHRASE = 0.95;

    private final Map<String, Map<String, String>> statements = statements();

    private static Map<String, Map<String, String>> statements() {
        Map<String, Map<String, String>> byId = new HashMap<>();
        try (Stream<Path> files = Files.list(FILES)) {
            for (Path file : files.toList()) {
                rows(Files.newBufferedReader(file)).forEach(row -> byId.put(row.get("id"), row));
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return byId;
    }

    private static List<Map<String, String>> rows(Reader text) throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        try (CSVReaderHeaderAware csv = new CSVReaderHeaderAware(text)) {
            for (Map<String, String> row = csv.readMap(); row != null; row = csv.readMap()) {
                rows.add(row);
            }
        } catch (CsvValidationException fault) {
            throw new IOException(fault);
        }
        return rows;
    }

    static Stream<Map<String, String>> mended() throws IOException {
        return rows(new InputStreamReader(
                        Objects.requireNonNull(MendedStatementsTest.class.getResourceAsStream("mended-statements.csv")),
                        StandardCharsets.UTF_8))
                .stream();
    }

    @ParameterizedTest
    @MethodSource("mended")
    void aMendedStatementStaysAsItWasRead(Map<String, String> expected) {
        Map<String, String> actual = statements.get(expected.get("id"));
        assertNotNull(actual, expected.get("id"));
        expected.forEach((column, value) -> assertEquals(value, actual.get(column), expected.get("id") + " " + column));
    }

    private Stream<Map<String, String>> ofPapers() {
        return statements.values().stream().filter(row -> !row.get("document").startsWith("eo-"));
    }

    @Test
    void everyFigureIsCarriedAsPrintedAndNothingLongerThanAPhrase() {
        ofPapers().forEach(row -> {
            String printed = row.get("as_printed");
            assertTrue(row.get("value").isEmpty() || !printed.isEmpty(), row.get("id"));
            assertTrue(printed.codePointCount(0, printed.length()) <= LONGEST_PHRASE, row.get("id"));
        });
    }

    @Test
    void nearlyAllOthersCarryAPhrase() {
        List<Map<String, String>> others =
                ofPapers().filter(row -> row.get("value").isEmpty()).toList();
        long found =
                others.stream().filter(row -> !row.get("as_printed").isEmpty()).count();
        assertTrue(found >= WITH_PHRASE * others.size(), found + " of " + others.size());
    }

    /** A date that a reader cannot find in the paper is marked as ours, and says how it was come by. */
    @Test
    void whatIsInferredSaysHow() {
        ofPapers()
                .filter(row -> row.get("inferred").equals("true"))
                .forEach(row -> assertTrue(
                        !row.get("note_en").isEmpty() || row.get("summary_en").contains("our count"), row.get("id")));
    }

    /** A span or a bound is a document's own only where it prints one; and what is computed is never printed. */
    @Test
    void spansAndComputedFiguresAreOurs() {
        ofPapers()
                .filter(row -> row.get("qualifier").equals("computed")
                        || row.get("announced").matches("\\d.*/.*")
                        || row.get("ended").contains("/"))
                .forEach(row -> assertEquals("true", row.get("inferred"), row.get("id")));
    }

    /** Trade balances are signed as the United States see them; a summary that speaks of a deficit has a negative one. */
    @Test
    void aDeficitIsNegative() {
        ofPapers()
                .filter(row ->
                        row.get("topic").equals("outlook") && row.get("unit").equals("usd"))
                .forEach(row -> assertEquals(
                        row.get("summary_en").contains("deficit"),
                        row.get("value").startsWith("-"),
                        row.get("id")));
    }
}
