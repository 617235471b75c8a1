package org.fourquadrant.ui.shared;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a day as people type it: {@code 2025-05-30}, {@code 2025年5月30日}, {@code 令和7年5月30日}, {@code 30 May 2025}, {@code May 30,
 * 2025}, {@code 30/5/2025}.
 */
final class DayReader {

    /**
     * A day that was read.
     *
     * @param day the day
     * @param guessed whether day and month could have been meant the other way round
     */
    record Read(LocalDate day, boolean guessed) {
        Read {
            Objects.requireNonNull(day, "day");
        }
    }

    /** The year before the first of an era. */
    private static final Map<String, Integer> BEFORE_ERA = Map.of("令和", 2018, "平成", 1988, "R", 2018, "H", 1988);

    /** A way to write a day, and how the day follows from its parts. */
    private record Form(Pattern pattern, Function<MatchResult, Optional<Read>> read) {}

    private static final List<Form> FORMS = List.of(
            new Form(
                    Pattern.compile("(令和|平成|[RH])\\s?(\\d{1,2}|元)[年.](\\d{1,2})[月.](\\d{1,2})"),
                    found -> sure(
                            BEFORE_ERA.get(found.group(1)) + year(found.group(2)), number(found, 3), number(found, 4))),
            new Form(
                    Pattern.compile("(?<!\\d)(\\d{4})\\D{1,3}(\\d{1,2})\\D{1,3}(\\d{1,2})(?!\\d)"),
                    found -> sure(number(found, 1), number(found, 2), number(found, 3))),
            new Form(
                    Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?\\s+(\\p{Alpha}{3,9})\\.?,?\\s+(\\d{4})"),
                    found -> month(found.group(2)).flatMap(month -> sure(number(found, 3), month, number(found, 1)))),
            new Form(
                    Pattern.compile("(\\p{Alpha}{3,9})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})"),
                    found -> month(found.group(1)).flatMap(month -> sure(number(found, 3), month, number(found, 2)))),
            new Form(
                    Pattern.compile("(?<!\\d)(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})"),
                    found -> either(number(found, 1), number(found, 2), number(found, 3))));

    private DayReader() {}

    /** The day that a text says; empty where it says none that is in the calendar. */
    static Optional<Read> read(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        for (Form form : FORMS) {
            Matcher matcher = form.pattern().matcher(plain);
            if (matcher.find()) {
                try {
                    return form.read().apply(matcher.toMatchResult());
                } catch (DateTimeException noSuchDay) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Read> sure(int year, int month, int day) {
        return Optional.of(new Read(LocalDate.of(year, month, day), false));
    }

    /** Day before month, as the program writes it; the other way round only where nothing else is possible. */
    private static Optional<Read> either(int first, int second, int year) {
        if (second > 12 && first <= 12) {
            return sure(year, first, second);
        }
        boolean guessed = first <= 12 && first != second;
        return Optional.of(new Read(LocalDate.of(year, second, first), guessed));
    }

    private static int year(String ofEra) {
        return ofEra.equals("元") ? 1 : Integer.parseInt(ofEra);
    }

    private static Optional<Integer> month(String word) {
        return Arrays.stream(Month.values())
                .filter(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                        .toLowerCase(Locale.ROOT)
                        .startsWith(word.toLowerCase(Locale.ROOT)))
                .map(Month::getValue)
                .findFirst();
    }

    private static int number(MatchResult found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
