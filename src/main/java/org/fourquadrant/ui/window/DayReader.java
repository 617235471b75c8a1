package org.fourquadrant.ui.window;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a day as people type it: {@code 2025-05-30}, {@code 2025/5/30}, {@code 2025年5月30日}, {@code 30 May 2025}. */
final class DayReader {

    private static final Pattern NUMBERS = Pattern.compile("(\\d{4})\\D{1,3}(\\d{1,2})\\D{1,3}(\\d{1,2})");
    private static final Pattern WORDS = Pattern.compile("(\\d{1,2})\\s+(\\p{Alpha}{3,9})\\.?,?\\s+(\\d{4})");

    private DayReader() {}

    static Optional<LocalDate> read(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        try {
            Matcher numbers = NUMBERS.matcher(plain);
            if (numbers.find()) {
                return Optional.of(LocalDate.of(number(numbers, 1), number(numbers, 2), number(numbers, 3)));
            }
            Matcher words = WORDS.matcher(plain);
            if (words.find()) {
                return month(words.group(2)).map(month -> LocalDate.of(number(words, 3), month, number(words, 1)));
            }
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static Optional<Month> month(String word) {
        return Arrays.stream(Month.values())
                .filter(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                        .toLowerCase(Locale.ROOT)
                        .startsWith(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
