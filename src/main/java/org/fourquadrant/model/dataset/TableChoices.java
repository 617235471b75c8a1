package org.fourquadrant.model.dataset;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.fourquadrant.model.country.CountryCode;

/**
 * What a person says of an own table; what is not said is found out, or asked for.
 *
 * @param said what is said by a name
 * @param units units of money or of shares, or a decimal sign
 * @param rate what one currency is worth in dollars
 * @param side from whose side the balance is seen
 * @param names the countries that names mean which are not known here, as they stand in the table
 * @param doubtful what becomes of rows that are not understood
 */
public record TableChoices(
        Map<Choice, String> said,
        List<String> units,
        Optional<ExchangeRate> rate,
        BalanceSide side,
        Map<String, CountryCode> names,
        Doubtful doubtful) {

    /** What can be said by a name: which column, called by its name or by {@code #} and its number, or where from. */
    public enum Choice {
        /** The column of shares. */
        X,
        /** The column of balances. */
        Y,
        COUNTRY,
        /** The column of years, or the year of every row. */
        YEAR_COLUMN,
        EXPORTS,
        IMPORTS,
        GDP,
        TARIFF,
        /** The encoding of a text. */
        ENCODING,
        /** The sheet of a workbook. */
        SHEET,
        /** The dataset that a missing measure is taken from. */
        JOIN;

        /** The choices of columns. */
        public static Stream<Choice> columns() {
            return EnumSet.range(X, TARIFF).stream();
        }

        /** The choices of where a table and what it lacks are taken from. */
        public static Stream<Choice> places() {
            return EnumSet.range(ENCODING, JOIN).stream();
        }

        /** The option that says it on the command line. */
        public String option() {
            return "--" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The choice that an option says; empty if it says none of these. */
        public static Optional<Choice> ofOption(String option) {
            return Stream.of(values())
                    .filter(choice -> choice.option().equals(option))
                    .findFirst();
        }
    }

    /** What becomes of a row whose country or figure is not understood. */
    public enum Doubtful {
        REFUSED,
        LEFT_OUT
    }

    /** Nothing said. */
    public static final TableChoices NONE =
            new TableChoices(Map.of(), List.of(), Optional.empty(), BalanceSide.UNSAID, Map.of(), Doubtful.REFUSED);

    public TableChoices {
        Map<Choice, String> ordered = new EnumMap<>(Choice.class);
        ordered.putAll(said);
        said = Collections.unmodifiableMap(ordered);
        units = List.copyOf(units);
        Objects.requireNonNull(rate, "rate");
        Objects.requireNonNull(side, "side");
        names = Map.copyOf(names);
        Objects.requireNonNull(doubtful, "doubtful");
    }

    public boolean leavesOut() {
        return doubtful == Doubtful.LEFT_OUT;
    }

    /** What is said of one thing. */
    public Optional<String> of(Choice choice) {
        return Optional.ofNullable(said.get(choice));
    }

    /** The same with something else said of one thing, or nothing. */
    public TableChoices with(Choice choice, Optional<String> other) {
        Map<Choice, String> all = new EnumMap<>(Choice.class);
        all.putAll(said);
        all.remove(choice);
        other.ifPresent(name -> all.put(choice, name));
        return new TableChoices(all, units, rate, side, names, doubtful);
    }

    /** The same with one thing said. */
    public TableChoices with(Choice choice, String other) {
        return with(choice, Optional.of(other));
    }

    /** The same with what is said later in the place of what was said before. */
    public TableChoices followedBy(TableChoices later) {
        Map<Choice, String> all = new EnumMap<>(Choice.class);
        all.putAll(said);
        all.putAll(later.said);
        Map<String, CountryCode> meant = new HashMap<>(names);
        meant.putAll(later.names);
        return new TableChoices(
                all,
                later.units.isEmpty() ? units : later.units,
                later.rate.or(() -> rate),
                later.side == BalanceSide.UNSAID ? side : later.side,
                meant,
                later.leavesOut() ? later.doubtful : doubtful);
    }

    /** The same with other units. */
    public TableChoices withUnits(List<String> other) {
        return new TableChoices(said, other, rate, side, names, doubtful);
    }

    /** The same with another rate. */
    public TableChoices withRate(Optional<ExchangeRate> other) {
        return new TableChoices(said, units, other, side, names, doubtful);
    }

    /** The same, seen from another side. */
    public TableChoices withSide(BalanceSide other) {
        return new TableChoices(said, units, rate, other, names, doubtful);
    }

    /** The same with other meanings of names. */
    public TableChoices withNames(Map<String, CountryCode> other) {
        return new TableChoices(said, units, rate, side, other, doubtful);
    }

    /** The same with another fate of doubtful rows. */
    public TableChoices withDoubtful(Doubtful other) {
        return new TableChoices(said, units, rate, side, names, other);
    }
}
