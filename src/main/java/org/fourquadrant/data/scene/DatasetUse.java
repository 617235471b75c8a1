package org.fourquadrant.data.scene;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fourquadrant.data.json.JsonPart;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.dataset.Indicator;
import org.fourquadrant.model.dataset.Observation;
import org.fourquadrant.model.language.Tokens;

/**
 * A dataset as scenes were made on it: enough to find it again and to say which figures are no longer what they were.
 *
 * @param name its name
 * @param path where it lies, relative to the file of the scenes; empty for a bundled one
 * @param version its version, may be empty
 * @param vintage its vintage, may be empty
 * @param sha256 SHA-256 of all its figures in hexadecimal; empty if it is not said
 * @param figures the figures that the scenes show
 */
record DatasetUse(
        String name, String path, String version, String vintage, String sha256, List<DatasetFigure> figures) {

    DatasetUse {
        figures = List.copyOf(figures);
    }

    static DatasetUse of(Dataset dataset, String path, Set<Integer> years) {
        List<DatasetFigure> figures = new ArrayList<>();
        years.forEach(year -> figures.addAll(DatasetFigure.of(dataset, year)));
        return new DatasetUse(
                dataset.info().name(),
                path,
                dataset.info().version(),
                dataset.info().vintage(),
                fingerprint(dataset),
                figures);
    }

    /** SHA-256 of every observation, in an order that does not depend on that of the file. */
    static String fingerprint(Dataset dataset) {
        String all =
                dataset.observations().stream().map(DatasetUse::line).sorted().collect(Collectors.joining("\n"));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    private static String line(Observation value) {
        return String.join(
                ",",
                value.country().value(),
                Tokens.of(value.indicator()),
                String.valueOf(value.year()),
                String.valueOf(value.measuredIn()),
                String.valueOf(value.value()),
                String.valueOf(value.estimate()));
    }

    /** Whether a dataset may hold other figures than those that the scenes were made on. */
    boolean differsFrom(Dataset dataset) {
        return !sha256.isEmpty() && !sha256.equals(fingerprint(dataset));
    }

    /** The figures shown that are others in a dataset, those that are new in it included. */
    List<ChangedCell> changesTo(Dataset dataset) {
        Map<String, DatasetFigure> before = new LinkedHashMap<>();
        figures.forEach(figure -> before.put(figure.country().value() + figure.year(), figure));
        Set<Integer> years = new LinkedHashSet<>();
        figures.forEach(figure -> years.add(figure.year()));
        List<ChangedCell> changes = new ArrayList<>();
        for (DatasetFigure old : figures) {
            addChanges(old, DatasetFigure.of(dataset, old.country(), old.year()), changes);
        }
        for (int year : years) {
            DatasetFigure.of(dataset, year).stream()
                    .filter(now -> !before.containsKey(now.country().value() + year))
                    .forEach(now -> addChanges(nothing(now.country(), year), now, changes));
        }
        return changes;
    }

    private static DatasetFigure nothing(CountryCode country, int year) {
        return new DatasetFigure(country, year, Optional.empty(), year, Optional.empty());
    }

    private void addChanges(DatasetFigure old, DatasetFigure now, List<ChangedCell> changes) {
        boolean otherYear = old.share().isPresent() && now.share().isPresent() && old.measuredIn() != now.measuredIn();
        if (!old.share().equals(now.share()) || otherYear) {
            changes.add(new ChangedCell(
                    name, old.country(), old.year(), Indicator.DEFENCE_SHARE, old.share(), now.share()));
        }
        if (!old.balance().equals(now.balance())) {
            changes.add(new ChangedCell(
                    name, old.country(), old.year(), Indicator.GOODS_BALANCE, old.balance(), now.balance()));
        }
    }

    /** What is not known is not in it: who only names a dataset says nothing of its figures. */
    Map<String, Object> tree() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("name", name);
        tree.put("path", path);
        tree.put("version", version);
        tree.put("vintage", vintage);
        tree.put("sha256", sha256);
        tree.values().removeIf(""::equals);
        if (!figures.isEmpty()) {
            List<String> lines = new ArrayList<>(List.of(DatasetFigure.HEADER));
            figures.forEach(figure -> lines.add(figure.line()));
            tree.put("figures", lines);
        }
        return tree;
    }

    /** A use from its tree; lines that are no figures are a problem each. */
    static DatasetUse read(JsonPart part) {
        List<DatasetFigure> figures = new ArrayList<>();
        List<String> lines = part.texts("figures");
        for (String line : lines.subList(Math.min(1, lines.size()), lines.size())) {
            DatasetFigure.parse(line).ifPresentOrElse(figures::add, () -> part.wrong("figures", DatasetFigure.HEADER));
        }
        return new DatasetUse(
                part.requiredText("name"),
                part.text("path", ""),
                part.text("version", ""),
                part.text("vintage", ""),
                part.text("sha256", ""),
                figures);
    }
}
