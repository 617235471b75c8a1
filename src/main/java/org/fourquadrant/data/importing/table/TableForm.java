package org.fourquadrant.data.importing.table;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.fourquadrant.data.importing.word.ColumnWords;
import org.fourquadrant.model.country.CountryCode;

/**
 * What the columns of a table are.
 *
 * @param header the names of the columns
 * @param words what each name says
 * @param code index of the column of codes of countries
 * @param name index of the column of their names
 * @param year index of the column of years
 * @param fixedYear the year of every row where no column says it
 * @param measures the columns and series that go onto the chart
 * @param seriesColumns indexes of the columns that name the series of a row
 * @param shareYear index of the column of the years that shares are really of
 * @param flags indexes of the columns that mark estimates
 * @param parties which of the rows are trade with the United States
 */
public record TableForm(
        Header header,
        List<ColumnWords> words,
        OptionalInt code,
        OptionalInt name,
        OptionalInt year,
        OptionalInt fixedYear,
        List<Measure> measures,
        List<Integer> seriesColumns,
        OptionalInt shareYear,
        List<Integer> flags,
        Parties parties) {

    /**
     * Which rows are trade with the United States, where others stand beside them.
     *
     * @param other index of the column of the other party, which has to be the United States; empty where every row fits
     * @param reporter whose trade the table is, where no column says it: the countries of the rows are then its partners
     */
    public record Parties(OptionalInt other, Optional<CountryCode> reporter) {

        /** Every row is of the United States and of the country that it names. */
        static final Parties ALL = new Parties(OptionalInt.empty(), Optional.empty());
    }

    public TableForm {
        words = List.copyOf(words);
        measures = List.copyOf(measures);
        seriesColumns = List.copyOf(seriesColumns);
        flags = List.copyOf(flags);
    }

    /** What the table calls a column. */
    public String nameOf(int column) {
        return column < header.names().size() ? header.names().get(column) : "";
    }

    /** The column that says whose a row is. */
    public int entity() {
        return code.orElseGet(() -> name.orElse(0));
    }

    /** The measures of a concept. */
    public Optional<Measure> measure(org.fourquadrant.data.importing.word.Concept concept) {
        return measures.stream().filter(measure -> measure.concept() == concept).findFirst();
    }
}
