package org.fourquadrant.data.table;

import java.text.Normalizer;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers as people write them: full-width digits, ▲ △ − or parentheses for minus, signs between thousands, per cent
 * and currency signs. Groups must be of three digits, so that {@code 1,5} is never read as 15.
 */
final class NumberText {

    /** Longer cells are no numbers; the bound keeps odd input cheap. */
    private static final int LONGEST = 60;

    /** No quantity comes near it, in whatever currency; what is drawn from a larger number is no longer one. */
    private static final double LARGEST = 1e24;

    private static final int MOST_PLAIN_DIGITS = 15;

    private static final String MINUS = "[-\u2212\u2010-\u2015\u25B2\u25B3]";
    private static final Pattern NEGATIVE = Pattern.compile("(?:\\(" + MINUS + "\\)|" + MINUS + ")\\s*(.*)");
    private static final Pattern BRACKETED = Pattern.compile("\\(\\s*(.*?)\\s*\\)");
    private static final Pattern TRAILING_MINUS = Pattern.compile("(.*?)\\s*[-\u2212]");
    private static final Pattern AROUND = Pattern.compile("[$¥€£]?\\s*(.*?)\\s*%?");

    /** A sign before the digits is not part of what stands around a number. */
    private static final Pattern WORDS_AROUND =
            Pattern.compile("[^-0-9(\u2212\u2010-\u2015\u25B2\u25B3]*(.*?)[^0-9)]*");

    private final NumberFormat format;
    /** Made when a number is first written otherwise than plainly. */
    private Pattern digits;

    NumberText(NumberFormat format) {
        this.format = format;
    }

    private Pattern digits() {
        if (digits == null) {
            String group = "[ " + Pattern.quote(format.groups()) + "]";
            String decimal = Pattern.quote(String.valueOf(format.decimal()));
            digits = Pattern.compile(
                    "(\\d+|\\d{1,3}(?:" + group + "\\d{3})+|)(?:" + decimal + "(\\d*))?([eE][-+]?\\d{1,3})?");
        }
        return digits;
    }

    /** The number that a text means; empty where it means none or one too large to be drawn. */
    OptionalDouble parse(String cell) {
        if (format.decimal() == '.' && isPlain(cell)) {
            return OptionalDouble.of(Double.parseDouble(cell));
        }
        String text = Normalizer.normalize(cell, Normalizer.Form.NFKC).strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return OptionalDouble.empty();
        }
        if (!format.bare()) {
            text = withoutWords(text);
        }
        for (Pattern sign : new Pattern[] {NEGATIVE, BRACKETED, TRAILING_MINUS}) {
            Matcher matcher = sign.matcher(text);
            if (matcher.matches()) {
                OptionalDouble size = unsigned(matcher.group(1));
                return size.isPresent() ? OptionalDouble.of(0 - size.getAsDouble()) : size;
            }
        }
        return unsigned(text.startsWith("+") ? text.substring(1) : text);
    }

    /** Whether a number is written as most are, {@code -12} or {@code 3.45}, and needs nothing of what else is understood. */
    private static boolean isPlain(String cell) {
        int start = cell.startsWith("-") ? 1 : 0;
        int whole = digitsFrom(cell, start) - start;
        int end = start + whole;
        if (whole < 1 || whole > MOST_PLAIN_DIGITS || end == cell.length()) {
            return whole >= 1 && whole <= MOST_PLAIN_DIGITS;
        }
        int decimals = cell.length() - end - 1;
        return cell.charAt(end) == '.'
                && decimals >= 1
                && decimals <= MOST_PLAIN_DIGITS
                && digitsFrom(cell, end + 1) == cell.length();
    }

    private static int digitsFrom(String cell, int start) {
        int end = start;
        while (end < cell.length() && cell.charAt(end) >= '0' && cell.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    private OptionalDouble unsigned(String text) {
        Matcher around = AROUND.matcher(text);
        Matcher number = digits().matcher(around.matches() ? around.group(1) : text);
        if (!number.matches() || isEmpty(number.group(1)) && isEmpty(number.group(2))) {
            return OptionalDouble.empty();
        }
        String whole = number.group(1).replaceAll("\\D", "");
        String plain = whole + "." + orEmpty(number.group(2)) + orEmpty(number.group(3));
        double value = Double.parseDouble(plain);
        return value <= LARGEST ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    private static String withoutWords(String text) {
        Matcher words = WORDS_AROUND.matcher(text);
        return words.matches() ? words.group(1) : text;
    }

    private static boolean isEmpty(String group) {
        return group == null || group.isEmpty();
    }

    private static String orEmpty(String group) {
        return group == null ? "" : group;
    }
}
