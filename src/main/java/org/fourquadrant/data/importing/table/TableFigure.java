package org.fourquadrant.data.importing.table;

import org.fourquadrant.model.country.CountryCode;

/**
 * A number of a table and whose it is.
 *
 * @param measure which column of the form it stands in
 * @param country whose
 * @param year of which year
 * @param value in the unit of its column
 * @param estimate whether it is marked as estimated
 * @param row index of its row in the grid
 * @param line line of its row
 * @param measuredIn the year it is really of
 */
public record TableFigure(
        Measure measure,
        CountryCode country,
        int year,
        double value,
        boolean estimate,
        int row,
        int line,
        int measuredIn) {

    /** The same with another value. */
    public TableFigure withValue(double other) {
        return new TableFigure(measure, country, year, other, estimate, row, line, measuredIn);
    }
}
