package org.fourquadrant.data.importing.choice;

import java.util.List;
import java.util.Optional;
import org.fourquadrant.data.importing.word.BalanceSide;

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
 * @param sheet name of the sheet of a workbook
 * @param join name of the dataset that a missing measure is taken from
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
        Optional<String> sheet,
        Optional<String> join,
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
            Doubtful.REFUSED);

    public TableChoices {
        units = List.copyOf(units);
    }

    public boolean leavesOut() {
        return doubtful == Doubtful.LEFT_OUT;
    }
}
