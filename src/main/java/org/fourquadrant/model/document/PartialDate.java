package org.fourquadrant.model.document;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Objects;

/**
 * A date as precisely as a document gives it.
 *
 * @param firstDay the first day it may mean; of what is only known not to be later, the first day of that day or month
 * @param lastDay the last day it may mean
 * @param precision how much of it the document says
 */
public record PartialDate(LocalDate firstDay, LocalDate lastDay, Precision precision) {

    /** How much of a date is known. */
    public enum Precision {
        DAY,
        MONTH,
        YEAR,
        /** A day between two days, both included. */
        SPAN,
        /** Not later than a day, month or year. */
        BY
    }

    private static final String SPAN_MARK = "/";
    private static final String OPEN_START = "../";

    /** @throws IllegalArgumentException if the last day lies before the first */
    public PartialDate {
        Objects.requireNonNull(firstDay, "firstDay");
        Objects.requireNonNull(lastDay, "lastDay");
        Objects.requireNonNull(precision, "precision");
        if (lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException("Ends before it begins: " + firstDay + SPAN_MARK + lastDay);
        }
    }

    /** One day. */
    public static PartialDate of(LocalDate day) {
        return new PartialDate(day, day, Precision.DAY);
    }

    /**
     * Reads {@code 2025-04-09}, {@code 2025-04}, {@code 2025}, and of ISO 8601-2 the span {@code 2025-04-01/2025-04-10} and
     * the open span {@code ../2025-05-30} or {@code ../2025-05}, which says "by 30 May 2025", "by May 2025".
     *
     * @throws DateTimeParseException if the text is none of these
     */
    public static PartialDate parse(String text) {
        if (text.startsWith(OPEN_START)) {
            PartialDate bound = closed(text.substring(OPEN_START.length()));
            return new PartialDate(bound.firstDay, bound.lastDay, Precision.BY);
        }
        if (text.contains(SPAN_MARK)) {
            return span(text);
        }
        return closed(text);
    }

    private static PartialDate closed(String text) {
        return switch (text.length()) {
            case 4 -> year(Year.parse(text));
            case 7 -> month(YearMonth.parse(text));
            default -> of(LocalDate.parse(text));
        };
    }

    private static PartialDate span(String text) {
        int mark = text.indexOf(SPAN_MARK);
        LocalDate first = LocalDate.parse(text.substring(0, mark));
        LocalDate last = LocalDate.parse(text.substring(mark + 1));
        if (last.isBefore(first)) {
            throw new DateTimeParseException("Ends before it begins", text, mark);
        }
        return new PartialDate(first, last, Precision.SPAN);
    }

    private static PartialDate month(YearMonth month) {
        return new PartialDate(month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
    }

    private static PartialDate year(Year year) {
        return new PartialDate(year.atDay(1), year.atMonth(12).atEndOfMonth(), Precision.YEAR);
    }

    /** The form that {@link #parse} reads. */
    @Override
    public String toString() {
        return switch (precision) {
            case DAY -> firstDay.toString();
            case MONTH -> YearMonth.from(firstDay).toString();
            case YEAR -> Year.from(firstDay).toString();
            case SPAN -> firstDay + SPAN_MARK + lastDay;
            case BY -> OPEN_START + bound();
        };
    }

    /** What something is not later than, as precisely as the document gives it; of any other date, itself. */
    public PartialDate bound() {
        if (precision != Precision.BY) {
            return this;
        }
        if (firstDay.equals(lastDay)) {
            return of(lastDay);
        }
        return YearMonth.from(firstDay).equals(YearMonth.from(lastDay))
                ? month(YearMonth.from(lastDay))
                : year(Year.from(lastDay));
    }
}
