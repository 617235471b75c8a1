package org.fourquadrant.data.importing.grid;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.fourquadrant.data.problem.ProblemKind;

/**
 * The sheet of a workbook that is read, or why none is.
 *
 * @param name its name
 * @param grid its cells
 * @param sheets all sheets
 * @param problem why there are no cells
 * @param uncalculated cells with a formula and no value
 */
public record SheetChoice(
        String name, Optional<Grid> grid, List<Sheet> sheets, Optional<ProblemKind> problem, List<Place> uncalculated) {

    /**
     * A sheet of a workbook.
     *
     * @param name its name
     * @param hidden whether its program does not show it
     */
    public record Sheet(String name, boolean hidden) {

        /** How answers that were saved by an earlier version mark a hidden one. */
        private static final String MARK = " (hidden)";

        static Optional<Integer> find(List<Sheet> sheets, String wanted) {
            String plain = wanted.strip();
            return IntStream.range(0, sheets.size())
                    .filter(i -> sheets.get(i).name().equalsIgnoreCase(plain)
                            || sheets.get(i).hidden() && (sheets.get(i).name() + MARK).equals(plain))
                    .boxed()
                    .findFirst();
        }

        /** The names of sheets. */
        public static List<String> names(List<Sheet> sheets) {
            return sheets.stream().map(Sheet::name).toList();
        }

        /** The names of the hidden ones. */
        public static List<String> hidden(List<Sheet> sheets) {
            return names(sheets.stream().filter(Sheet::hidden).toList());
        }
    }

    /**
     * A cell.
     *
     * @param line its row, from 1
     * @param column its column, from 1
     */
    public record Place(int line, int column) {}

    static SheetChoice failed(ProblemKind problem, List<Sheet> sheets) {
        return new SheetChoice("", Optional.empty(), sheets, Optional.of(problem), List.of());
    }
}
