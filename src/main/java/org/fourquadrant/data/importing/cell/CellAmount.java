package org.fourquadrant.data.importing.cell;

import java.util.Optional;
import org.fourquadrant.data.importing.word.ColumnUnit;
import org.fourquadrant.data.importing.word.UnitWords;

/**
 * The size that a cell writes, without its sign: digits with what belongs to a unit around them.
 *
 * @param value the number without its unit
 * @param unit what a unit in the cell says
 */
record CellAmount(double value, Optional<ColumnUnit> unit) {

    /** From this number word on, another part may follow: "1億2,000万". */
    private static final double LEAST_OF_PARTS = 1e4;

    /** Reads digits; empty where anything stands beside them that is no unit. */
    static Optional<CellAmount> of(String text, NumberStyle style) {
        int start = 0;
        while (start < text.length() && !isDigit(text.charAt(start)) && text.charAt(start) != style.decimal()) {
            start++;
        }
        String prefix = text.substring(0, start).strip();
        Optional<ColumnUnit> before = prefix.isEmpty() ? Optional.empty() : UnitWords.parse(prefix);
        boolean unknown = !prefix.isEmpty() && before.isEmpty();
        return unknown || start == text.length()
                ? Optional.empty()
                : parts(text.substring(start), style, new CellAmount(0, before));
    }

    /** "1,234億5,678万円": parts of falling size, each with its number word. */
    private static Optional<CellAmount> parts(String text, NumberStyle style, CellAmount before) {
        CellAmount sum = before;
        double last = Double.MAX_VALUE;
        int at = 0;
        while (at < text.length()) {
            int end = endOfDigits(text, at, style);
            int next = end;
            while (next < text.length() && !isDigit(text.charAt(next))) {
                next++;
            }
            double number = new Digits(style).parse(text.substring(at, end).strip());
            String behind = text.substring(end, next).strip();
            Optional<ColumnUnit> said = behind.isEmpty() ? Optional.empty() : UnitWords.parse(behind);
            double factor = said.filter(one -> one.kind() == ColumnUnit.Kind.MONEY)
                    .map(ColumnUnit::factor)
                    .orElse(1.0);
            boolean unread = Double.isNaN(number) || !behind.isEmpty() && said.isEmpty();
            boolean tooSmallForMore = next < text.length() && factor < LEAST_OF_PARTS;
            if (unread || tooSmallForMore || at > 0 && factor >= last) {
                return Optional.empty();
            }
            last = factor;
            sum = new CellAmount(sum.value + number * factor, merged(sum.unit, said));
            at = next;
        }
        return Optional.of(sum);
    }

    private static Optional<ColumnUnit> merged(Optional<ColumnUnit> one, Optional<ColumnUnit> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.or(() -> other);
        }
        return Optional.of(new ColumnUnit(
                other.get().kind(), other.get().factor(), other.get().currency().or(one.get()::currency)));
    }

    private static int endOfDigits(String text, int start, NumberStyle style) {
        int end = start;
        while (end < text.length()) {
            char c = text.charAt(end);
            boolean group = style.isGroup(c) && end + 1 < text.length() && isDigit(text.charAt(end + 1));
            boolean exponent = (c == 'e' || c == 'E') && end > start && isExponent(text, end + 1);
            if (exponent) {
                end += 1 + (isDigit(text.charAt(end + 1)) ? 0 : 1);
            } else if (!isDigit(c) && c != style.decimal() && !group && c != '.' && c != ',') {
                return end;
            }
            end++;
        }
        return end;
    }

    private static boolean isExponent(String text, int at) {
        int digit = at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+') ? at + 1 : at;
        return digit < text.length() && isDigit(text.charAt(digit));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Digits, signs between thousands, a decimal sign and an exponent. */
    record Digits(NumberStyle style) {

        /** No quantity comes near it, in whatever currency; what is drawn from a larger number is no longer one. */
        private static final double LARGEST = 1e24;

        private static final int MOST_EXPONENT_DIGITS = 3;

        /** The number; not a number where the thousands are no groups of three or anything else stands there. */
        double parse(String text) {
            int exponent = Math.max(text.indexOf('e'), text.indexOf('E'));
            String mantissa = exponent < 0 ? text : text.substring(0, exponent);
            String power = exponent < 0 ? "" : text.substring(exponent);
            if (power.length() > MOST_EXPONENT_DIGITS + 2 || !isPower(power)) {
                return Double.NaN;
            }
            int decimal = mantissa.indexOf(style.decimal());
            String whole = decimal < 0 ? mantissa : mantissa.substring(0, decimal);
            String tenths = decimal < 0 ? "" : mantissa.substring(decimal + 1);
            String plain = ungrouped(whole);
            if (plain == null || !isDigits(tenths) || plain.isEmpty() && tenths.isEmpty()) {
                return Double.NaN;
            }
            double value = Double.parseDouble(plain + "." + tenths + power);
            return value <= LARGEST ? value : Double.NaN;
        }

        /** Nothing, or a letter, perhaps a sign, and digits. */
        private static boolean isPower(String power) {
            int signed = power.length() > 1 && "+-".indexOf(power.charAt(1)) >= 0 ? 2 : 1;
            return power.isEmpty() || power.length() > signed && isDigits(power.substring(signed));
        }

        /** Null where a sign stands elsewhere than between thousands, or two kinds of them are mixed. */
        private String ungrouped(String whole) {
            if (isDigits(whole)) {
                return whole;
            }
            StringBuilder digits = new StringBuilder(whole.length());
            char sign = 0;
            int run = 0;
            for (int i = 0; i < whole.length(); i++) {
                char c = whole.charAt(i);
                if (c >= '0' && c <= '9') {
                    digits.append(c);
                    run++;
                    continue;
                }
                boolean first = sign == 0;
                boolean fits = style.isGroup(c) && (first ? run >= 1 && run <= 3 : c == sign && run == 3);
                if (!fits) {
                    return null;
                }
                sign = c;
                run = 0;
            }
            return run == 3 ? digits.toString() : null;
        }

        private static boolean isDigits(String text) {
            for (int i = 0; i < text.length(); i++) {
                if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                    return false;
                }
            }
            return true;
        }
    }
}
