package org.fourquadrant.data.importing.table;

import org.fourquadrant.data.importing.grid.Grid;
import org.fourquadrant.data.importing.word.ColumnWords;
import org.fourquadrant.data.importing.word.Concept;

/** The blocks of a table in which a heading between the rows says that what stands below it is another quantity. */
final class RowBlocks {

    private static final int LONGEST_HEADING = 80;

    private final Grid grid;
    private final TableForm form;
    private String other = "";

    RowBlocks(Grid grid, TableForm form) {
        this.grid = grid;
        this.form = form;
    }

    /** Whether the rows that follow are of a quantity that the chart does not show. */
    boolean isOther() {
        return !other.isEmpty();
    }

    /** The heading of that block. */
    String heading() {
        return other;
    }

    /** Takes note of a row without country and figures: a heading if it is wholly understood as a quantity. */
    void passHeading(int row) {
        String text = onlyText(row);
        ColumnWords said = ColumnWords.of(text);
        if (text.isEmpty()
                || text.length() > LONGEST_HEADING
                || !said.leftover().isEmpty()) {
            return;
        }
        boolean shown = said.isBareShare()
                || form.measures().stream().map(Measure::concept).anyMatch(said.concept()::equals);
        boolean quantity =
                !said.other().isEmpty() || said.concept().isMeasure() || said.concept() == Concept.DEFENCE_OTHER;
        if (shown && said.other().isEmpty()) {
            other = "";
        } else if (quantity) {
            other = text;
        }
    }

    /** The text of a row that has no other; empty where it has several or none. */
    private String onlyText(int row) {
        String found = "";
        for (int column = 0; column < grid.width(row); column++) {
            if (!grid.isBlank(row, column)) {
                if (!found.isEmpty()) {
                    return "";
                }
                found = grid.cell(row, column).strip();
            }
        }
        return found;
    }
}
