package org.fourquadrant.facts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The 63 countries of the JRI paper (003, 図表2) that have both values, as printed. */
public final class JriFixture {

    /** A country of 図表2. */
    public record Row(String iso3, String name, double balance, double share) {}

    private JriFixture() {}

    public static List<Row> rows() {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(JriFixture.class.getResourceAsStream("jri-2024.csv"), StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).map(JriFixture::row).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(String line) {
        String[] cells = line.split(",");
        return new Row(cells[0], cells[1], Double.parseDouble(cells[2]), Double.parseDouble(cells[3]));
    }
}
