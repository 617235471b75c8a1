package org.fourquadrant.export.provenance;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.dataset.DatasetFigure;
import org.fourquadrant.model.dataset.DatasetFingerprint;
import org.fourquadrant.model.dataset.DatasetSnapshot;
import org.fourquadrant.model.dataset.Indicator;
import org.fourquadrant.model.language.Tokens;

/** The figures of one dataset behind a slide as CSV; lines with # say which data they are from. */
final class FiguresText {

    private static final String HEADER = "iso3,indicator,measured_in,value";

    private FiguresText() {}

    static String write(DatasetSnapshot dataset) {
        StringBuilder text = new StringBuilder();
        line(text, "dataset", dataset.name());
        line(text, "version", dataset.version());
        line(text, "year", String.valueOf(dataset.years().iterator().next()));
        line(text, "sha-256", dataset.fingerprint().sha256());
        line(text, "sha-256-of", dataset.fingerprint().of());
        text.append(HEADER).append('\n');
        for (DatasetFigure figure : dataset.figures()) {
            text.append(figure.country().value()).append(',');
            text.append(Tokens.of(figure.indicator())).append(',');
            text.append(figure.measuredIn()).append(',').append(figure.value()).append('\n');
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String key, String value) {
        text.append("# ")
                .append(key)
                .append(": ")
                .append(value.replaceAll("\\R", " "))
                .append('\n');
    }

    /** @throws IOException if the text is not as {@link #write} writes it */
    static DatasetSnapshot read(String text) throws IOException {
        Map<String, String> head = new HashMap<>();
        List<String> lines = new ArrayList<>();
        try {
            for (String line : text.lines().toList()) {
                if (line.startsWith("# ")) {
                    int colon = line.indexOf(':');
                    head.put(line.substring(2, colon), line.substring(colon + 1).strip());
                } else if (!line.equals(HEADER) && !line.isBlank()) {
                    lines.add(line);
                }
            }
            int year = Integer.parseInt(head.getOrDefault("year", ""));
            return new DatasetSnapshot(
                    head.getOrDefault("dataset", ""),
                    head.getOrDefault("version", ""),
                    new DatasetFingerprint(head.getOrDefault("sha-256", ""), head.getOrDefault("sha-256-of", "")),
                    Set.of(year),
                    EnumSet.allOf(Indicator.class),
                    lines.stream()
                            .map(line -> figure(line.split(",", -1), year))
                            .toList());
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new IOException("The figures in the file are not as they were written", e);
        }
    }

    private static DatasetFigure figure(String[] cells, int year) {
        return new DatasetFigure(
                new CountryCode(cells[0]),
                Indicator.valueOf(cells[1].toUpperCase(Locale.ROOT)),
                year,
                Integer.parseInt(cells[2]),
                Double.parseDouble(cells[3]));
    }
}
