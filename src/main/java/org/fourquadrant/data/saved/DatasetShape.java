package org.fourquadrant.data.saved;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fourquadrant.data.importing.choice.ChoicesShape;
import org.fourquadrant.data.json.JsonPart;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.dataset.DatasetFigure;
import org.fourquadrant.model.dataset.DatasetFingerprint;
import org.fourquadrant.model.dataset.DatasetSnapshot;
import org.fourquadrant.model.dataset.Indicator;
import org.fourquadrant.model.dataset.TableChoices;

/** A dataset in a saved file: its name, where it lies, its fingerprint and the two values of each country shown. */
final class DatasetShape {

    private static final String HEADER = "iso3,year,milex_pct_gdp,milex_year,balance_musd";
    private static final Set<Indicator> SHOWN = Set.of(Indicator.DEFENCE_SHARE, Indicator.GOODS_BALANCE);

    private DatasetShape() {}

    /**
     * The tree of a dataset with what is remembered of it.
     *
     * @param path where it lies, from the folder of the file; empty for a bundled one
     * @param years the years shown, ascending
     */
    static Map<String, Object> tree(Dataset dataset, String path, Set<Integer> years) {
        return tree(DatasetSnapshot.of(dataset, years, SHOWN), dataset.info().vintage(), path);
    }

    /** The tree of a dataset that is away. */
    static Map<String, Object> tree(DatasetSnapshot snapshot, String path) {
        return tree(snapshot, "", path);
    }

    private static Map<String, Object> tree(DatasetSnapshot snapshot, String vintage, String path) {
        Map<String, Object> tree = named(snapshot.name(), snapshot.choices(), path);
        tree.put("version", snapshot.version());
        tree.put("vintage", vintage);
        tree.put("sha256", snapshot.fingerprint().sha256());
        tree.put("sha256_of", snapshot.fingerprint().of());
        tree.values().removeIf(""::equals);
        if (!snapshot.figures().isEmpty()) {
            tree.put("figures", lines(snapshot));
        }
        return tree;
    }

    /** The tree of a dataset by its name, where it lies and how it is read: what is not known or said is not in it. */
    static Map<String, Object> named(Dataset dataset, String path) {
        return named(dataset.info().name(), dataset.choices(), path);
    }

    private static Map<String, Object> named(String name, TableChoices choices, String path) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("name", name);
        tree.put("path", path);
        tree.values().removeIf(""::equals);
        if (!choices.equals(TableChoices.NONE)) {
            tree.put(ChoicesShape.KEY, ChoicesShape.tree(choices));
        }
        return tree;
    }

    /** What a part remembers of a dataset; lines that are no figures are a problem each. */
    static DatasetSnapshot read(JsonPart part) {
        List<DatasetFigure> figures = new ArrayList<>();
        List<String> lines = part.texts("figures");
        for (String line : lines.subList(Math.min(1, lines.size()), lines.size())) {
            figures(line).ifPresentOrElse(figures::addAll, () -> part.wrong("figures", HEADER));
        }
        return new DatasetSnapshot(
                part.requiredText("name"),
                part.text("version", ""),
                new DatasetFingerprint(part.text("sha256", ""), part.text("sha256_of", "")),
                figures.stream().map(DatasetFigure::year).collect(Collectors.toSet()),
                SHOWN,
                figures,
                ChoicesShape.read(part));
    }

    private static List<String> lines(DatasetSnapshot snapshot) {
        List<String> lines = new ArrayList<>(List.of(HEADER));
        for (int year : new TreeSet<>(snapshot.years())) {
            Map<CountryCode, List<DatasetFigure>> rows = snapshot.figures().stream()
                    .filter(figure -> figure.year() == year)
                    .collect(Collectors.groupingBy(DatasetFigure::country, LinkedHashMap::new, Collectors.toList()));
            rows.forEach((country, figures) -> lines.add(line(country, year, figures)));
        }
        return lines;
    }

    private static String line(CountryCode country, int year, List<DatasetFigure> figures) {
        Optional<DatasetFigure> share = one(figures, Indicator.DEFENCE_SHARE);
        return String.join(
                ",",
                country.value(),
                String.valueOf(year),
                text(share),
                String.valueOf(share.map(DatasetFigure::measuredIn).orElse(year)),
                text(one(figures, Indicator.GOODS_BALANCE)));
    }

    private static Optional<DatasetFigure> one(List<DatasetFigure> figures, Indicator indicator) {
        return figures.stream()
                .filter(figure -> figure.indicator() == indicator)
                .findFirst();
    }

    private static String text(Optional<DatasetFigure> figure) {
        return figure.map(one -> String.valueOf(one.value())).orElse("");
    }

    /** The figures of a line; empty if the line is none. */
    private static Optional<List<DatasetFigure>> figures(String line) {
        String[] cells = line.split(",", -1);
        if (cells.length != HEADER.split(",").length || !CountryCode.isWellFormed(cells[0])) {
            return Optional.empty();
        }
        CountryCode country = new CountryCode(cells[0]);
        List<DatasetFigure> figures = new ArrayList<>();
        try {
            int year = Integer.parseInt(cells[1]);
            int measuredIn = Integer.parseInt(cells[3]);
            if (!cells[2].isEmpty()) {
                double share = Double.parseDouble(cells[2]);
                figures.add(new DatasetFigure(country, Indicator.DEFENCE_SHARE, year, measuredIn, share));
            }
            if (!cells[4].isEmpty()) {
                double balance = Double.parseDouble(cells[4]);
                figures.add(new DatasetFigure(country, Indicator.GOODS_BALANCE, year, year, balance));
            }
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
        return Optional.of(figures);
    }
}
