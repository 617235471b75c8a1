package org.fourquadrant.data.importing.country;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.opencsv.CSVReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.model.country.CountryCode;
import org.junit.jupiter.api.Test;

/** Names as statistical offices and ministries write them, in four languages: nearly all are found, none is mistaken. */
class NamesOfPublishersTest {

    private static final double LEAST_FOUND = 0.98;

    @Test
    void nearlyAllNamesOfPublishersAreFoundAndNoneIsTakenForAnother() throws Exception {
        CountryCells cells = new CountryCells(new WorkspaceLoader().load().countries());
        List<String> missing = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        List<String[]> names = names();
        for (String[] row : names) {
            String found = cells.named(row[0]).country().map(CountryCode::value).orElse("");
            if (found.isEmpty() && !row[1].isEmpty()) {
                missing.add(row[0]);
            } else if (!found.equals(row[1])) {
                wrong.add(row[0] + " " + found);
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(names.size() >= 250, "names: " + names.size());
        assertTrue(missing.size() <= (1 - LEAST_FOUND) * names.size(), () -> missing.size() + " missing: " + missing);
    }

    private static List<String[]> names() throws IOException {
        try (CSVReader reader = new CSVReader(new InputStreamReader(
                NamesOfPublishersTest.class.getResourceAsStream("names-of-publishers.csv"), StandardCharsets.UTF_8))) {
            List<String[]> rows = reader.readAll();
            return rows.subList(1, rows.size());
        } catch (com.opencsv.exceptions.CsvException broken) {
            throw new IOException(broken);
        }
    }
}
