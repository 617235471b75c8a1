package org.fourquadrant.data.importing.table;

import java.util.OptionalInt;
import org.fourquadrant.data.importing.word.ColumnUnit;
import org.fourquadrant.data.importing.word.Concept;
import org.fourquadrant.model.dataset.BalanceSide;

/**
 * A column of numbers that goes onto the chart, or the rows of one series in it.
 *
 * @param concept what it holds
 * @param name what the table calls it
 * @param column index of its column
 * @param series what stands in the columns that name the series; empty where every row is of it
 * @param unit in which unit, as far as that is said
 * @param side from whose side
 * @param negative whether a positive number is a deficit
 * @param year of which year; empty where the row says it
 * @param estimate whether all of it is estimated
 */
public record Measure(
        Concept concept,
        String name,
        int column,
        String series,
        ColumnUnit unit,
        BalanceSide side,
        boolean negative,
        OptionalInt year,
        boolean estimate) {

    Measure withUnit(ColumnUnit other) {
        return new Measure(concept, name, column, series, other, side, negative, year, estimate);
    }

    Measure withSide(BalanceSide other) {
        return new Measure(concept, name, column, series, unit, other, negative, year, estimate);
    }

    /** Whether it is of trade, which has two sides. */
    public boolean isTrade() {
        return concept == Concept.BALANCE || concept == Concept.EXPORTS || concept == Concept.IMPORTS;
    }

    Measure withYear(OptionalInt other) {
        return new Measure(concept, name, column, series, unit, side, negative, other, estimate);
    }
}
