package org.fourquadrant.data.importing.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.fourquadrant.data.file.ClassPathFiles;
import org.fourquadrant.data.importing.cell.CellText;
import org.fourquadrant.data.importing.cell.CellYear;
import org.fourquadrant.data.importing.grid.Grid;
import org.fourquadrant.data.json.JsonPart;
import org.fourquadrant.data.json.JsonTree;
import org.fourquadrant.data.problem.Problems;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.language.LocalizedText;

/** Recognises the layout of a table by its header and by what stands above it. Read when it is first asked. */
public final class Layouts {

    private static final ClassPathFiles FILES = new ClassPathFiles("org/fourquadrant/data/importing/layout");
    private static final String FILE = "layouts.json";
    private static final String ANY_REST = "…";
    private static final String ANY_YEAR = "#year";
    private static final int ROWS_LOOKED_AT = 40;
    private static final int MOST_COLUMNS = 400;

    private List<Layout> all = List.of();

    /** The table with names that are understood; empty where its layout is not known. */
    public Optional<RecognisedTable> find(Grid grid) {
        List<Layout> layouts = read();
        for (int row = 0; row < Math.min(grid.rows(), ROWS_LOOKED_AT); row++) {
            List<String> names = names(grid, row);
            for (Layout layout : layouts) {
                if (fits(layout, names) && stands(layout.above(), grid, row)) {
                    return Optional.of(new RecognisedTable(grid, layout, row));
                }
            }
        }
        return Optional.empty();
    }

    private static List<String> names(Grid grid, int row) {
        List<String> names = new ArrayList<>();
        for (int column = 0; column < Math.min(grid.width(row), MOST_COLUMNS); column++) {
            names.add(CellText.narrow(grid.cell(row, column)));
        }
        return names;
    }

    private static boolean fits(Layout layout, List<String> names) {
        return names.size() > 1 && layout.header().stream().allMatch(wanted -> isAmong(wanted, names));
    }

    private static boolean isAmong(String wanted, List<String> names) {
        if (wanted.isEmpty()) {
            return names.get(0).isEmpty();
        }
        if (wanted.equals(ANY_YEAR)) {
            return names.stream().anyMatch(name -> CellYear.of(name).isPresent());
        }
        if (wanted.endsWith(ANY_REST)) {
            String start = wanted.substring(0, wanted.length() - 1);
            return names.stream().anyMatch(name -> name.startsWith(start));
        }
        return names.stream().anyMatch(wanted::equalsIgnoreCase);
    }

    /** Whether one of some phrases stands above a row; none asked for always do. */
    private static boolean stands(List<String> phrases, Grid grid, int below) {
        boolean found = phrases.isEmpty();
        for (int row = 0; row < below && !found; row++) {
            for (String cell : names(grid, row)) {
                String text = cell.toLowerCase(Locale.ROOT);
                found |= phrases.stream().anyMatch(text::contains);
            }
        }
        return found;
    }

    private synchronized List<Layout> read() {
        if (all.isEmpty()) {
            Problems problems = new Problems();
            all = JsonTree.read(FILES, FILE, problems).map(root -> root.parts("layouts")).orElse(List.of()).stream()
                    .map(Layouts::layout)
                    .toList();
            if (problems.hasErrors() || all.isEmpty()) {
                throw new IllegalStateException(FILE + " travels in the program: " + problems.all());
            }
        }
        return all;
    }

    private static Layout layout(JsonPart part) {
        LocalizedText name = part.part("name")
                .map(both -> new LocalizedText(both.requiredText("en"), both.requiredText("ja")))
                .orElse(LocalizedText.EMPTY);
        Map<String, Map<String, String>> values = new LinkedHashMap<>();
        part.part("values").ifPresent(all -> all.keys().forEach(column -> values.put(column, meanings(all, column))));
        return new Layout(
                name,
                part.texts("header"),
                part.has("above") ? part.texts("above") : List.of(),
                meanings(part, "columns"),
                values,
                part.text("title", ""),
                part.text("split", ""),
                Optional.of(part.text("reporter", ""))
                        .filter(code -> !code.isEmpty())
                        .map(CountryCode::new),
                part.constant("brackets", Layout.Brackets.class).orElse(Layout.Brackets.KEPT));
    }

    private static Map<String, String> meanings(JsonPart part, String key) {
        Map<String, String> meanings = new LinkedHashMap<>();
        part.part(key).ifPresent(found -> found.keys().forEach(name -> meanings.put(name, found.text(name, ""))));
        return meanings;
    }
}
