package org.fourquadrant.data.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.opencsv.CSVReader;
import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.data.dataset.DatasetReader;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.dataset.Indicator;
import org.fourquadrant.model.dataset.Observation;
import org.fourquadrant.model.dataset.TableChoices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Names of columns in four languages: the figures below are read in the right unit and from the right side, or it is asked; none
 * is wrong. In the list {@code b1000} is a balance in thousand million dollars, {@code p1} one seen from the partner, {@code s}
 * a share in per cent, {@code f} a fraction, {@code ask} what the chart does not show or cannot know.
 */
class HeaderWordingsTest {

    private static final DatasetReader READER = new DatasetReader(new WorkspaceLoader().load());
    private static final Map<String, Double> BALANCES = new TreeMap<>(Map.of(
            "JPN", -68_578.0, "DEU", -84_887.0, "KOR", -66_065.0, "MEX", -171_864.0, "NLD", 55_544.0, "GBR", 11_806.0));
    private static final Map<String, Double> SHARES =
            new TreeMap<>(Map.of("JPN", 1.37, "DEU", 1.89, "KOR", 2.61, "MEX", 0.87, "NLD", 1.88, "GBR", 2.28));

    @TempDir
    private Path folder;

    @Test
    void everyWordingIsReadRightOrAskedFor() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String[] row : rows()) {
            String outcome = outcome(row[0], row[1]);
            if (!outcome.equals(row[2])) {
                wrong.add(row[0] + ": " + outcome);
            }
        }
        assertEquals(List.of(), wrong);
    }

    private String outcome(String name, String cells) throws IOException {
        boolean shares = cells.matches("[sf]") || cells.equals("ask") && speaksOfDefenceOrShares(name);
        Map<String, Double> canonical = shares ? SHARES : BALANCES;
        double factor = switch (cells) {
            case "s", "ask" -> 1;
            case "f" -> 100;
            default -> Double.parseDouble(cells.substring(1)) * (cells.startsWith("p") ? -1 : 1);
        };
        StringBuilder text = new StringBuilder("country,year,\"" + name + "\"\n");
        canonical.forEach((code, value) -> {
            BigDecimal cell = BigDecimal.valueOf(value).divide(BigDecimal.valueOf(factor), MathContext.DECIMAL64);
            text.append(code).append(",2024,").append(cell.toPlainString()).append('\n');
        });
        Path file = Files.writeString(folder.resolve("own.csv"), text.toString());
        TableReading read = READER.reading(file, TableChoices.NONE).orElseThrow();
        if (read.dataset().isEmpty()) {
            return "asked";
        }
        Map<String, Double> found = new TreeMap<>();
        Dataset dataset = read.dataset().get();
        for (Observation one : dataset.observations()) {
            if (one.indicator() == (shares ? Indicator.DEFENCE_SHARE : Indicator.GOODS_BALANCE)) {
                found.put(
                        one.country().value(),
                        new BigDecimal(one.value()).round(new MathContext(10)).doubleValue());
            }
        }
        return found.equals(canonical) ? "read" : "WRONG " + found;
    }

    private static boolean speaksOfDefenceOrShares(String name) {
        return name.matches("(?iu).*(%|％|rank|milit|defen|防|verteid|défense|国防|armed|arms).*");
    }

    private static List<String[]> rows() throws IOException {
        try (CSVReader reader = new CSVReader(new InputStreamReader(
                HeaderWordingsTest.class.getResourceAsStream("headers-of-four-languages.csv"),
                StandardCharsets.UTF_8))) {
            List<String[]> rows = reader.readAll();
            return rows.subList(1, rows.size());
        } catch (CsvException broken) {
            throw new IOException(broken);
        }
    }
}
