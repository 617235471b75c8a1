package org.fourquadrant.model.dataset;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.fourquadrant.model.country.CountryCode;

/**
 * What a person says of an own table; what is not said is found out, or asked for.
 *
 * @param x name of the column of shares, or {@code #} and its number
 * @param y name of the column of balances
 * @param country name of the column of countries
 * @param yearColumn name of the column of years, or the year of every row
 * @param units units of money or of shares, or a decimal sign
 * @param rate what one currency is worth in dollars
 * @param side from whose side the balance is seen
 * @param encoding name of the encoding of a text
 * @param sheet name of the sheet of a workbook
 * @param join name of the dataset that a missing measure is taken from
 * @param names the countries that names mean which are not known here, as they stand in the table
 * @param doubtful what becomes of rows that are not understood
 */
public record TableChoices(
        Optional<String> x,
        Optional<String> y,
        Optional<String> country,
        Optional<String> yearColumn,
        List<String> units,
        Optional<ExchangeRate> rate,
        BalanceSide side,
        Optional<String> encoding,
        Optional<String> sheet,
        Optional<String> join,
        Map<String, CountryCode> names,
        Doubtful doubtful) {

    /** What becomes of a row whose country or figure is not understood. */
    public enum Doubtful {
        REFUSED,
        LEFT_OUT
    }

    /** Nothing said. */
    public static final TableChoices NONE = new TableChoices(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            BalanceSide.UNSAID,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Map.of(),
            Doubtful.REFUSED);

    public TableChoices {
        Objects.requireNonNull(x, "x");
        Objects.requireNonNull(y, "y");
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(yearColumn, "yearColumn");
        Objects.requireNonNull(rate, "rate");
        Objects.requireNonNull(side, "side");
        Objects.requireNonNull(encoding, "encoding");
        Objects.requireNonNull(sheet, "sheet");
        Objects.requireNonNull(join, "join");
        Objects.requireNonNull(doubtful, "doubtful");
        units = List.copyOf(units);
        names = Map.copyOf(names);
    }

    public boolean leavesOut() {
        return doubtful == Doubtful.LEFT_OUT;
    }

    /** The same with another column of shares. */
    public TableChoices withX(Optional<String> other) {
        return new TableChoices(
                other, y, country, yearColumn, units, rate, side, encoding, sheet, join, names, doubtful);
    }

    /** The same with another column of balances. */
    public TableChoices withY(Optional<String> other) {
        return new TableChoices(
                x, other, country, yearColumn, units, rate, side, encoding, sheet, join, names, doubtful);
    }

    /** The same with another column of countries. */
    public TableChoices withCountry(Optional<String> other) {
        return new TableChoices(x, y, other, yearColumn, units, rate, side, encoding, sheet, join, names, doubtful);
    }

    /** The same with another column of years, or another year. */
    public TableChoices withYearColumn(Optional<String> other) {
        return new TableChoices(x, y, country, other, units, rate, side, encoding, sheet, join, names, doubtful);
    }

    /** The same with other units. */
    public TableChoices withUnits(List<String> other) {
        return new TableChoices(x, y, country, yearColumn, other, rate, side, encoding, sheet, join, names, doubtful);
    }

    /** The same with another rate. */
    public TableChoices withRate(Optional<ExchangeRate> other) {
        return new TableChoices(x, y, country, yearColumn, units, other, side, encoding, sheet, join, names, doubtful);
    }

    /** The same, seen from another side. */
    public TableChoices withSide(BalanceSide other) {
        return new TableChoices(x, y, country, yearColumn, units, rate, other, encoding, sheet, join, names, doubtful);
    }

    /** The same in another encoding. */
    public TableChoices withEncoding(Optional<String> other) {
        return new TableChoices(x, y, country, yearColumn, units, rate, side, other, sheet, join, names, doubtful);
    }

    /** The same of another sheet. */
    public TableChoices withSheet(Optional<String> other) {
        return new TableChoices(x, y, country, yearColumn, units, rate, side, encoding, other, join, names, doubtful);
    }

    /** The same, joined with another dataset. */
    public TableChoices withJoin(Optional<String> other) {
        return new TableChoices(x, y, country, yearColumn, units, rate, side, encoding, sheet, other, names, doubtful);
    }

    /** The same with other meanings of names. */
    public TableChoices withNames(Map<String, CountryCode> other) {
        return new TableChoices(x, y, country, yearColumn, units, rate, side, encoding, sheet, join, other, doubtful);
    }

    /** The same with another fate of doubtful rows. */
    public TableChoices withDoubtful(Doubtful other) {
        return new TableChoices(x, y, country, yearColumn, units, rate, side, encoding, sheet, join, names, other);
    }
}
