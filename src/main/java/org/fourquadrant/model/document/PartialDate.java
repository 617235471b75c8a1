package org.fourquadrant.model.document;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Objects;

/**
 * A date as precisely as a document gives it.
 *
 * @param firstDay the first day it may mean
 * @param precision how much of {@code firstDay} the document says
 */
public record PartialDate(LocalDate firstDay, Precision precision) {

    /** How much of a date is known. */
    public enum Precision {
        DAY,
        MONTH,
        YEAR
    }

    public PartialDate {
        Objects.requireNonNull(firstDay, "firstDay");
        Objects.requireNonNull(precision, "precision");
    }

    /**
     * Reads {@code 2025-04-09}, {@code 2025-04} or {@code 2025}.
     *
     * @throws DateTimeParseException if the text is none of these
     */
    public static PartialDate parse(String text) {
        return switch (text.length()) {
            case 4 -> new PartialDate(Year.parse(text).atDay(1), Precision.YEAR);
            case 7 -> new PartialDate(YearMonth.parse(text).atDay(1), Precision.MONTH);
            default -> new PartialDate(LocalDate.parse(text), Precision.DAY);
        };
    }

    /** The last day it may mean. */
    public LocalDate lastDay() {
        return switch (precision) {
            case DAY -> firstDay;
            case MONTH -> YearMonth.from(firstDay).atEndOfMonth();
            case YEAR -> firstDay.withDayOfYear(firstDay.lengthOfYear());
        };
    }

    /** The form that {@link #parse} reads. */
    @Override
    public String toString() {
        return switch (precision) {
            case DAY -> firstDay.toString();
            case MONTH -> YearMonth.from(firstDay).toString();
            case YEAR -> Year.from(firstDay).toString();
        };
    }
}
