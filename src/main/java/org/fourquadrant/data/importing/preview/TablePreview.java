package org.fourquadrant.data.importing.preview;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.fourquadrant.data.importing.table.Measure;
import org.fourquadrant.data.importing.word.ColumnUnit;
import org.fourquadrant.data.importing.word.ColumnWords;
import org.fourquadrant.data.problem.Problem;
import org.fourquadrant.data.problem.ProblemKind;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.dataset.TableChoices;

/**
 * A table as a person can check it.
 *
 * @param columns its columns in their order
 * @param rows the first rows, and further ones of which something is to be said
 * @param counts how often each thing is to be said
 * @param series the names of the series that rows can be of, in the words of the table; none where each column is one
 */
public record TablePreview(
        List<Column> columns, List<Row> rows, Map<ProblemKind, Integer> counts, List<String> series) {

    /** Nothing to be seen. */
    public static final TablePreview NONE = new TablePreview(List.of(), List.of(), Map.of(), List.of());

    /** What a column is good for. */
    public enum Role {
        COUNTRY(TableChoices.Choice.COUNTRY),
        YEAR(TableChoices.Choice.YEAR_COLUMN),
        BALANCE(TableChoices.Choice.Y),
        SHARE(TableChoices.Choice.X),
        EXPORTS(TableChoices.Choice.EXPORTS),
        IMPORTS(TableChoices.Choice.IMPORTS),
        GDP(TableChoices.Choice.GDP),
        TARIFF(TableChoices.Choice.TARIFF),
        /** Says which series a row is of. */
        SERIES,
        /** The year that a share is really of. */
        SHARE_YEAR,
        /** Marks estimates. */
        MARK,
        /** The other party of a trade. */
        PARTY;

        private final Optional<TableChoices.Choice> choice;

        Role() {
            this.choice = Optional.empty();
        }

        Role(TableChoices.Choice choice) {
            this.choice = Optional.of(choice);
        }

        /** How a person says that a column has it; empty where that is only found out. */
        public Optional<TableChoices.Choice> choice() {
            return choice;
        }
    }

    /** Why a column was taken for something, or why its unit is what it is. */
    public enum Reason {
        CHOSEN,
        /** By its name. */
        NAME,
        /** By what stands above the table. */
        TITLE,
        /** By what stands in its cells. */
        CELLS,
        /** Because its figures then are near the known ones. */
        FIGURES,
        /** It is not known. */
        OPEN
    }

    /**
     * One thing that a column was taken for.
     *
     * @param role what it is good for
     * @param why why it was taken for that
     * @param measure the measure, if it is one
     * @param unit the unit in which its figures are read; unsaid where it is none or not known
     * @param unitWhy why that unit
     */
    public record Use(Role role, Reason why, Optional<Measure> measure, ColumnUnit unit, Reason unitWhy) {}

    /**
     * A column.
     *
     * @param index its place, from 0
     * @param name what the table calls it, as it can be shown
     * @param choice what an answer calls it: its name, or {@code #} and its number where that tells it from no other
     * @param uses what it was taken for; none where it is not used
     * @param words what its name says; empty where that was not asked
     */
    public record Column(int index, String name, String choice, List<Use> uses, Optional<ColumnWords> words) {
        public Column {
            uses = List.copyOf(uses);
        }

        /** The same under another name. */
        public Column named(String other) {
            return new Column(index, other, choice, uses, words);
        }

        /** Whether it was taken for something. */
        public boolean isUsed(Role role) {
            return uses.stream().anyMatch(use -> use.role() == role);
        }
    }

    /** What became of a row. */
    public enum State {
        /** It stands above the names of the columns. */
        ABOVE,
        READ,
        LEFT_OUT,
        /** Something in it has to be answered first. */
        REFUSED,
        /** It has no figure, or one of a series that the chart does not show. */
        UNREAD
    }

    /**
     * A row.
     *
     * @param line its line in the file, from 1
     * @param state what became of it
     * @param cells its cells as they can be shown
     * @param values the figures that were read, by the index of their column, in the chart's unit
     * @param country whose it is; empty where that is not known
     * @param year of which year it is; empty where it has none of its own
     * @param problems what is to be said of it
     */
    public record Row(
            int line,
            State state,
            List<String> cells,
            Map<Integer, Double> values,
            Optional<CountryCode> country,
            OptionalInt year,
            List<Problem> problems) {
        public Row {
            cells = List.copyOf(cells);
            values = Map.copyOf(values);
            problems = List.copyOf(problems);
        }

        /** A cell; empty beyond the row's end. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }

    public TablePreview {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        counts = Map.copyOf(counts);
        series = List.copyOf(series);
    }
}
