package org.fourquadrant.data.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.opencsv.CSVReader;
import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.data.dataset.DatasetReader;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.dataset.ExchangeRate;
import org.fourquadrant.model.dataset.Indicator;
import org.fourquadrant.model.dataset.TableChoices;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Small tables of our own, with invented figures, laid out as publishers give theirs, made without looking at the reader: with
 * at most three choices each figure of the last year is the one that was written, and no other economy has one.
 */
class TablesOfPublishersTest {

    private static final Path FOLDER = Path.of("src/test/resources/layouts/publishers");
    private static final DatasetReader READER = new DatasetReader(new WorkspaceLoader().load());

    static List<String[]> files() throws IOException {
        return rows("files.csv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void everyFigureIsTheOneThatWasWritten(String file, String sheet, String rate, String yearColumn, String outcome)
            throws IOException {
        TableReading read = READER.reading(FOLDER.resolve(file), choices(sheet, rate, yearColumn))
                .orElseThrow();
        if (outcome.equals("asked")) {
            assertEquals(Optional.empty(), read.dataset());
            assertTrue(!read.problems().isEmpty(), "it is said why");
            return;
        }
        Dataset dataset = read.dataset().orElseThrow(() -> new AssertionError(read.problems()));
        Map<Indicator, Map<String, Double>> written = new HashMap<>();
        for (String[] row : rows("figures.csv")) {
            if (row[0].equals(file)) {
                written.computeIfAbsent(Indicator.valueOf(row[1]), none -> new HashMap<>())
                        .put(row[2], Double.valueOf(row[3]));
            }
        }
        int year = dataset.years().last();
        written.forEach((indicator, figures) -> {
            Map<String, Double> found = new HashMap<>();
            dataset.economies()
                    .forEach(code ->
                            dataset.find(code, indicator, year).ifPresent(one -> found.put(code.value(), one.value())));
            assertEquals(figures.keySet(), found.keySet());
            figures.forEach(
                    (code, value) -> assertEquals(value, found.get(code), 1e-6 * Math.max(1, Math.abs(value)), code));
        });
    }

    private static TableChoices choices(String sheet, String rate, String yearColumn) {
        return TableChoices.NONE
                .with(TableChoices.Choice.YEAR_COLUMN, said(yearColumn))
                .with(TableChoices.Choice.SHEET, said(sheet))
                .withRate(said(rate).flatMap(ExchangeRate::parse));
    }

    private static Optional<String> said(String text) {
        return Optional.of(text).filter(each -> !each.isEmpty());
    }

    private static List<String[]> rows(String file) throws IOException {
        try (CSVReader reader = new CSVReader(Files.newBufferedReader(FOLDER.resolve(file)))) {
            List<String[]> rows = reader.readAll();
            return rows.subList(1, rows.size());
        } catch (CsvException broken) {
            throw new IOException(broken);
        }
    }
}
