package org.fourquadrant.data.importing.cell;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fourquadrant.data.importing.word.FootnoteMarks;

/**
 * A year as tables write it: 2024, 2024.0, FY2024, 2024年度, 令和6年, 2024/25, a date.
 *
 * @param year between 1800 and 2100
 * @param plain whether it is written as four digits alone
 * @param estimate whether it is marked as estimated
 */
public record CellYear(int year, boolean plain, boolean estimate) {

    private static final int FIRST = 1800;
    private static final int LAST = 2100;
    private static final int LONGEST = 24;

    private static final Pattern DIGITS = Pattern.compile(
            "(?:FY|CY|YR|fy)?[ .]?(\\d{4})(?:\\.0+)?(?:年度?)?( ?(?:[epr]|\\((?:[epr]|est\\.?|prov\\.?)\\)|est\\.?))?");
    private static final Pattern SPAN = Pattern.compile("(?:FY ?)?(\\d{4})[/–-](\\d{2}|\\d{4})(?:年度)?");
    private static final Pattern DATE_FIRST =
            Pattern.compile("(\\d{4})[-/.年](\\d{1,2})(?:[-/.月](\\d{1,2})日?(?:[T ].{0,14})?)");
    private static final Pattern DATE_LAST = Pattern.compile("(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})");
    private static final Pattern ERA = Pattern.compile("(令和|平成|昭和|R|H|S)\\.?(\\d{1,2}|元)(?:年度?)?");

    /** The year of a cell; empty where it is none between 1800 and 2100. */
    public static Optional<CellYear> of(String cell) {
        String text = FootnoteMarks.without(CellText.narrow(cell));
        if (text.length() == 4 && isPlain(text)) {
            return within(Integer.parseInt(text), true, false);
        }
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher digits = DIGITS.matcher(text);
        if (digits.matches()) {
            return within(Integer.parseInt(digits.group(1)), false, isEstimate(digits.group(2)));
        }
        Matcher span = SPAN.matcher(text);
        if (span.matches()) {
            return span(Integer.parseInt(span.group(1)), span.group(2));
        }
        Matcher date = DATE_FIRST.matcher(text);
        if (date.matches()) {
            return within(Integer.parseInt(date.group(1)), false, false);
        }
        Matcher last = DATE_LAST.matcher(text);
        if (last.matches()) {
            return within(Integer.parseInt(last.group(3)), false, false);
        }
        Matcher era = ERA.matcher(text);
        return era.matches() ? era(era.group(1), era.group(2)) : Optional.empty();
    }

    private static boolean isEstimate(String mark) {
        return mark != null && (mark.indexOf('e') >= 0 || mark.indexOf('p') >= 0);
    }

    private static boolean isPlain(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** 2024/25 is a year that begins in 2024; 2020-2024 is none. */
    private static Optional<CellYear> span(int first, String second) {
        int next = (first + 1) % (second.length() == 2 ? 100 : 10_000);
        return Integer.parseInt(second) == next ? within(first, false, false) : Optional.empty();
    }

    private static Optional<CellYear> era(String name, String number) {
        int count = number.equals("元") ? 1 : Integer.parseInt(number);
        int before = switch (name) {
            case "令和", "R" -> 2018;
            case "平成", "H" -> 1988;
            default -> 1925;
        };
        return within(before + count, false, false);
    }

    private static Optional<CellYear> within(int year, boolean plain, boolean estimate) {
        return year >= FIRST && year <= LAST ? Optional.of(new CellYear(year, plain, estimate)) : Optional.empty();
    }
}
