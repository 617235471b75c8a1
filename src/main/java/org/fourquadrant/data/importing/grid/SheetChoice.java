package org.fourquadrant.data.importing.grid;

import java.util.List;
import java.util.Optional;
import org.fourquadrant.data.problem.ProblemKind;

/**
 * The sheet of a workbook that is read, or why none is.
 *
 * @param name its name
 * @param grid its cells
 * @param sheets the names of all sheets, hidden ones marked
 * @param problem why there are no cells
 * @param uncalculated cells with a formula and no value
 */
public record SheetChoice(
        String name,
        Optional<Grid> grid,
        List<String> sheets,
        Optional<ProblemKind> problem,
        List<Place> uncalculated) {

    /** How the name of a hidden sheet ends; a text of a person's language stands there where it is shown in the window. */
    public static final String HIDDEN = " (hidden)";

    /**
     * A cell.
     *
     * @param line its row, from 1
     * @param column its column, from 1
     */
    public record Place(int line, int column) {}

    static SheetChoice failed(ProblemKind problem, List<String> sheets) {
        return new SheetChoice("", Optional.empty(), sheets, Optional.of(problem), List.of());
    }
}
