package org.fourquadrant.export.provenance;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.dataset.DatasetFigure;
import org.fourquadrant.model.dataset.DatasetFingerprint;
import org.fourquadrant.model.dataset.DatasetSnapshot;
import org.fourquadrant.model.dataset.Indicator;
import org.fourquadrant.model.language.Tokens;

/** What the scenes of a file carry along, as named texts, which every format has a place for. */
public final class ProvenanceTexts {

    /** Longest text that is read, in characters: a view and some hundred thousand figures. */
    public static final int LONGEST = 16_000_000;

    /** So long are all texts of a file together at most, characters: far beyond a deck of hundreds of slides. */
    public static final int LONGEST_TOGETHER = 64_000_000;

    /** The name of the text that says how the scenes of a deck hang together: their words, their claims. */
    public static final String SCENES = "scenes.json";

    private static final int MOST_SCENES = 1_000;

    private static final Numbered VIEW = new Numbered("view", ".json");

    private static final Numbered FIGURES = new Numbered("figures", ".csv");

    /** Of a dataset that is compared with there is a text of its own, which older programs pass over. */
    private static final Numbered COMPARED = new Numbered("compared", ".csv");

    /** Names of texts of which there may be one for each scene. */
    private record Numbered(String stem, String ending) {
        String name(int scene) {
            return scene == 0 ? stem + ending : stem + "-" + (scene + 1) + ending;
        }
    }

    private ProvenanceTexts() {}

    /**
     * The texts of a deck.
     *
     * @param scenes how its scenes hang together, if it is one of scenes
     */
    public static Map<String, String> write(List<Provenance> pages, Optional<String> scenes) {
        Map<String, String> texts = write(pages);
        scenes.ifPresent(text -> texts.put(SCENES, text));
        return texts;
    }

    /** The texts of scenes in their order; of the first, {@code view.json}, {@code figures.csv} and, where it compares, {@code compared.csv}. */
    public static Map<String, String> write(List<Provenance> scenes) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < scenes.size(); i++) {
            Provenance scene = scenes.get(i);
            String compared = COMPARED.name(i);
            texts.put(VIEW.name(i), scene.viewText());
            texts.put(FIGURES.name(i), FiguresText.write(scene.shown()));
            scene.compared().ifPresent(data -> texts.put(compared, FiguresText.write(data)));
        }
        return texts;
    }

    /**
     * The scenes of texts.
     *
     * @throws IOException if one is not as it was written
     */
    public static List<Provenance> read(Map<String, String> texts) throws IOException {
        List<Provenance> scenes = new ArrayList<>();
        for (int i = 0; i < MOST_SCENES && texts.containsKey(VIEW.name(i)); i++) {
            String compared = texts.get(COMPARED.name(i));
            scenes.add(new Provenance(
                    texts.get(VIEW.name(i)),
                    FiguresText.read(texts.getOrDefault(FIGURES.name(i), "")),
                    compared == null ? Optional.empty() : Optional.of(FiguresText.read(compared))));
        }
        return scenes;
    }

    /** Whether a text of that name can be one of these. */
    public static boolean isName(String name) {
        return name.matches("(view(-\\d{1,4})?\\.json|(figures|compared)(-\\d{1,4})?\\.csv|scenes\\.json)");
    }

    /** The figures of one dataset behind a slide as CSV; lines with # say which data they are from. */
    private static final class FiguresText {

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
                text.append(figure.measuredIn())
                        .append(',')
                        .append(figure.value())
                        .append('\n');
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
                        head.put(
                                line.substring(2, colon),
                                line.substring(colon + 1).strip());
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
}
