package org.fourquadrant.data.importing.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fourquadrant.data.importing.cell.CellNumber;
import org.fourquadrant.data.importing.cell.CellYear;
import org.fourquadrant.data.importing.cell.NumberStyle;
import org.fourquadrant.data.importing.grid.Grid;
import org.fourquadrant.data.importing.word.ColumnUnit;
import org.fourquadrant.data.importing.word.Concept;
import org.fourquadrant.data.problem.ProblemKind;
import org.fourquadrant.model.country.CountryCode;

/** The figures of a row, a cell each, in the unit of their column; or why the row is left out. */
final class RowFigures {

    private static final List<String> FLAGS = List.of("E", "e", "1");

    /**
     * A row and whose it is.
     *
     * @param row its index in the grid
     * @param line its line in the file
     * @param country whose it is
     * @param year the year that it says; empty where the columns say it
     */
    record Row(int row, int line, CountryCode country, Optional<CellYear> year) {

        int yearOf(Measure measure) {
            return year.map(CellYear::year).orElseGet(() -> measure.year().orElse(0));
        }

        boolean isEstimate() {
            return year.filter(CellYear::estimate).isPresent();
        }
    }

    private final Grid grid;
    private final TableForm form;
    private final Map<Measure, NumberStyle> styles;
    private final RowYears years;
    private final RowDoubts doubts;

    /** @param styles how each measure writes decimals */
    RowFigures(Grid grid, TableForm form, Map<Measure, NumberStyle> styles, RowYears years, RowDoubts doubts) {
        this.grid = grid;
        this.form = form;
        this.styles = Map.copyOf(styles);
        this.years = years;
        this.doubts = doubts;
    }

    /** Adds the figure of a cell, if there is one; false where the row is left out because of it. */
    boolean add(List<TableFigure> found, Row whose, Measure measure) {
        String cell = grid.cell(whose.row(), measure.column());
        CellNumber number = CellNumber.of(cell, styles.getOrDefault(measure, NumberStyle.POINT));
        if (number.kind() == CellNumber.Kind.NOTHING) {
            return true;
        }
        Optional<Double> value = number.isNumber() ? value(number, measure) : Optional.empty();
        if (value.isEmpty()) {
            doubts.doubtUnlessDamaged(
                    whose.line(),
                    measure.column() + 1,
                    measure.name(),
                    ProblemKind.NUMBER_EXPECTED,
                    ProblemKind.FIGURE_LEFT_OUT,
                    cell);
            return false;
        }
        if (measure.concept() == Concept.SHARE && (value.get() < 0 || value.get() > 100)) {
            doubts.doubt(
                    whose.line(),
                    measure.column() + 1,
                    measure.name(),
                    ProblemKind.OUT_OF_RANGE,
                    ProblemKind.FIGURE_LEFT_OUT,
                    cell,
                    "0",
                    "100");
            return false;
        }
        if (number.marked()) {
            String read =
                    BigDecimal.valueOf(number.value()).stripTrailingZeros().toPlainString();
            doubts.tell(whose.line(), measure.column() + 1, measure.name(), ProblemKind.MARK_LEFT_OUT, cell, read);
        }
        found.add(figure(whose, measure, number, value.get()));
        return true;
    }

    private TableFigure figure(Row whose, Measure measure, CellNumber number, double value) {
        int year = whose.yearOf(measure);
        boolean estimate =
                number.estimate() || whose.isEstimate() || measure.estimate() || isFlagged(whose.row(), measure);
        int measuredIn = measure.concept() == Concept.SHARE ? years.ofShare(whose.row(), year) : year;
        return new TableFigure(measure, whose.country(), year, value, estimate, whose.row(), whose.line(), measuredIn);
    }

    /** The number in the unit of its column; empty where the cell says a unit that its column cannot have. */
    private static Optional<Double> value(CellNumber number, Measure measure) {
        if (number.unit().isEmpty()) {
            return Optional.of(number.value());
        }
        ColumnUnit said = number.unit().get();
        boolean money = said.kind() == ColumnUnit.Kind.MONEY;
        if (money != measure.concept().isMoney()) {
            return Optional.empty();
        }
        if (!money) {
            return Optional.of(
                    measure.unit().kind() == ColumnUnit.Kind.FRACTION ? number.value() / 100 : number.value());
        }
        boolean otherCurrency = said.currency().isPresent()
                && measure.unit().currency().isPresent()
                && !said.currency().equals(measure.unit().currency());
        boolean noCurrency =
                said.currency().isPresent() && measure.unit().currency().isEmpty();
        if (otherCurrency || noCurrency || said.factor() != 1 && measure.unit().factor() != 1) {
            return Optional.empty();
        }
        return Optional.of(number.value());
    }

    private boolean isFlagged(int row, Measure measure) {
        if (measure.concept() != Concept.SHARE && form.seriesColumns().isEmpty()) {
            return false;
        }
        for (int column : form.flags()) {
            String flag = grid.cell(row, column).strip();
            if (FLAGS.contains(flag) || flag.equalsIgnoreCase("true")) {
                return true;
            }
        }
        return false;
    }
}
