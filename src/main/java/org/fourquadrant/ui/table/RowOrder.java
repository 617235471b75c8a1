package org.fourquadrant.ui.table;

import java.text.Collator;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import org.fourquadrant.facts.CountryRow;
import org.fourquadrant.model.dataset.Observation;
import org.fourquadrant.ui.shared.Terms;

/** The order of rows by a column: by the values themselves and not by their texts. */
final class RowOrder {

    private final Terms terms;

    RowOrder(Terms terms) {
        this.terms = terms;
    }

    /** The order of a column, ascending; what has no value comes last. */
    Comparator<CountryRow> of(TableColumnId column) {
        return switch (column) {
            case NAME ->
                Comparator.comparing(
                        line -> line.country().name().in(terms.language()),
                        Collator.getInstance(terms.language().locale()));
            case QUADRANT -> lastIfEmpty(CountryRow::quadrant);
            case BALANCE -> lastIfEmpty(line -> line.balance().map(Observation::value));
            case SHARE -> lastIfEmpty(line -> line.share().map(Observation::value));
            case TARIFF -> lastIfEmpty(CountryRow::rate);
            case NEGOTIATION -> Comparator.comparing(CountryRow::negotiation);
        };
    }

    /** Countries with a place before those without, whichever way a column is sorted. */
    static Comparator<ShownRow> plottedFirst(Comparator<ShownRow> then) {
        Comparator<ShownRow> plottedFirst =
                Comparator.comparing(row -> row.line().isPlotted() ? 0 : 1);
        return then == null ? plottedFirst : plottedFirst.thenComparing(then);
    }

    private static <T extends Comparable<T>> Comparator<CountryRow> lastIfEmpty(
            Function<CountryRow, Optional<T>> value) {
        return Comparator.comparing(
                line -> value.apply(line).orElse(null), Comparator.nullsLast(Comparator.naturalOrder()));
    }
}
