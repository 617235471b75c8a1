package org.fourquadrant.data.importing.cell;

import java.util.Optional;
import org.fourquadrant.data.importing.word.ColumnUnit;
import org.fourquadrant.data.importing.word.FootnoteMarks;
import org.fourquadrant.data.importing.word.UnitWords;

/**
 * A number as a cell of a table writes it.
 *
 * @param kind whether it is one
 * @param value the number without its unit
 * @param estimate whether a flag says that it is estimated
 * @param marked whether a flag or footnote mark stood beside it and was left out
 * @param unit what a unit in the cell says
 */
public record CellNumber(Kind kind, double value, boolean estimate, boolean marked, Optional<ColumnUnit> unit) {

    /** Whether a cell holds a number. */
    public enum Kind {
        NUMBER,
        /** Blank, or a mark for no value. */
        NOTHING,
        /** Something else. */
        NONE
    }

    private static final int LONGEST = 60;
    private static final CellNumber NOTHING = new CellNumber(Kind.NOTHING, 0, false, false, Optional.empty());
    private static final CellNumber NONE = new CellNumber(Kind.NONE, 0, false, false, Optional.empty());

    /** Reads a cell of a column that writes decimals in a known way. */
    public static CellNumber of(String cell, NumberStyle style) {
        String text = CellText.narrow(cell);
        if (CellText.isNil(text)) {
            return NOTHING;
        }
        if (text.length() > LONGEST) {
            return NONE;
        }
        Flags flags = Flags.of(text);
        if (CellText.isNil(flags.rest())) {
            return NOTHING;
        }
        Optional<Signed> signed = Signed.of(flags.rest());
        if (signed.isEmpty()) {
            return NONE;
        }
        Optional<CellNumber> size = new Amount(style).read(signed.get().rest());
        return size.map(amount -> new CellNumber(
                        Kind.NUMBER,
                        signed.get().negative() ? 0 - amount.value : amount.value,
                        flags.estimate(),
                        flags.marked(),
                        amount.unit))
                .orElse(NONE);
    }

    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    /**
     * A text without its flags and footnote marks.
     *
     * @param rest what is left
     * @param estimate whether a flag says "estimated" or "provisional"
     * @param marked whether there were any
     */
    private record Flags(String rest, boolean estimate, boolean marked) {

        private static final String FLAG_LETTERS = "eEpPrR";

        static Flags of(String text) {
            if (text.startsWith("[") && text.endsWith("]") && text.indexOf(']') == text.length() - 1) {
                return new Flags(text.substring(1, text.length() - 1).strip(), true, true);
            }
            String rest = text;
            boolean estimate = false;
            boolean marked = false;
            for (String about : new String[] {"約", "ca.", "c.", "~", "≈", "〜"}) {
                if (rest.startsWith(about)) {
                    rest = rest.substring(about.length()).strip();
                    estimate = true;
                    marked = true;
                }
            }
            while (rest.length() > 1) {
                int end = endWithout(rest);
                if (end == rest.length()) {
                    break;
                }
                String flag = rest.substring(end).replaceAll("[\\s()]", "");
                estimate |= flag.equals("e")
                        || flag.equals("E")
                        || flag.equals("p")
                        || flag.equals("P")
                        || flag.startsWith("est");
                marked = true;
                rest = rest.substring(0, end).strip();
            }
            return new Flags(rest, estimate, marked);
        }

        /** Where a text ends without its last flag; its length where it has none. */
        private static int endWithout(String text) {
            int last = text.length() - 1;
            char c = text.charAt(last);
            if (FootnoteMarks.isMark(c)) {
                return last;
            }
            if (c == ']') {
                int open = text.lastIndexOf('[');
                return open > 0 ? open : text.length();
            }
            if (c == ')') {
                int open = text.lastIndexOf('(');
                String inside = text.substring(open + 1, last).strip();
                boolean flag = open > 0
                        && Character.isLetterOrDigit(text.charAt(0)) | hasDigit(text, open)
                        && (inside.length() == 1 || inside.startsWith("est") || inside.matches("[a-zA-Z]|\\d"));
                return flag ? open : text.length();
            }
            boolean letter = FLAG_LETTERS.indexOf(c) >= 0 || c == 'b' && last > 0 && text.charAt(last - 1) == ' ';
            char before = last > 0 ? text.charAt(last - 1) : ' ';
            boolean behindNumber =
                    before == ' ' ? hasDigit(text, last) : before >= '0' && before <= '9' || before == '%';
            boolean wordBefore = before == ' ' && last > 1 && Character.isLetter(text.charAt(last - 2));
            return letter && behindNumber && !wordBefore ? last : text.length();
        }

        private static boolean hasDigit(String text, int end) {
            for (int i = 0; i < end; i++) {
                if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                    return true;
                }
            }
            return false;
        }
    }

    /**
     * A text without its sign.
     *
     * @param rest what is left
     * @param negative whether the sign is a minus
     */
    private record Signed(String rest, boolean negative) {

        private static final String MINUS = "-\u2212\u2010\u2011\u2012\u2013\u2014\u2015\u25B2\u25B3\u25BC\uFF0D";

        /** Empty where two signs contradict each other. */
        static Optional<Signed> of(String text) {
            String rest = text;
            int signs = 0;
            boolean negative = false;
            if (rest.startsWith("(-)") || rest.startsWith("(−)")) {
                rest = rest.substring(3).strip();
                signs++;
                negative = true;
            } else if (rest.startsWith("(") && rest.endsWith(")")) {
                rest = rest.substring(1, rest.length() - 1).strip();
                signs++;
                negative = true;
            }
            if (!rest.isEmpty() && (isMinus(rest.charAt(0)) || rest.charAt(0) == '+')) {
                negative |= rest.charAt(0) != '+';
                signs++;
                rest = rest.substring(1).strip();
            }
            if (rest.length() > 1 && isMinus(rest.charAt(rest.length() - 1))) {
                negative = true;
                signs++;
                rest = rest.substring(0, rest.length() - 1).strip();
            }
            int afterCurrency = minusBehindPrefix(rest);
            if (afterCurrency > 0) {
                negative = true;
                signs++;
                rest = rest.substring(0, afterCurrency)
                        + rest.substring(afterCurrency + 1).strip();
            }
            return signs > 1 ? Optional.empty() : Optional.of(new Signed(rest, negative));
        }

        /** "$-5", "US$ (5)" has its sign behind the currency. */
        private static int minusBehindPrefix(String text) {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c >= '0' && c <= '9') {
                    return 0;
                }
                if (isMinus(c)) {
                    return i;
                }
            }
            return 0;
        }

        private static boolean isMinus(char c) {
            return MINUS.indexOf(c) >= 0;
        }
    }

    /** Reads digits with what belongs to a unit around them. */
    private record Amount(NumberStyle style) {

        Optional<CellNumber> read(String text) {
            int start = 0;
            while (start < text.length() && !isDigit(text.charAt(start)) && text.charAt(start) != style.decimal()) {
                start++;
            }
            String prefix = text.substring(0, start).strip();
            Optional<ColumnUnit> before = prefix.isEmpty() ? Optional.empty() : UnitWords.parse(prefix);
            boolean unknown = !prefix.isEmpty() && before.isEmpty();
            return unknown || start == text.length() ? Optional.empty() : parts(text, start, before);
        }

        /** "1,234億5,678万円": parts of falling size, each with its number word. */
        private Optional<CellNumber> parts(String text, int start, Optional<ColumnUnit> before) {
            double sum = 0;
            double last = Double.MAX_VALUE;
            int at = start;
            Optional<ColumnUnit> unit = before;
            int parts = 0;
            double factor = 1;
            while (at < text.length()) {
                int end = endOfDigits(text, at);
                Digits digits = new Digits(style);
                double number = digits.parse(text.substring(at, end).strip());
                int next = end;
                while (next < text.length() && !isDigit(text.charAt(next))) {
                    next++;
                }
                String behind = text.substring(end, next).strip();
                Optional<ColumnUnit> said = behind.isEmpty() ? Optional.empty() : UnitWords.parse(behind);
                if (Double.isNaN(number) || !behind.isEmpty() && said.isEmpty()) {
                    return Optional.empty();
                }
                factor = said.filter(one -> one.kind() == ColumnUnit.Kind.MONEY)
                        .map(ColumnUnit::factor)
                        .orElse(1.0);
                if (next < text.length() && factor < 1e4) {
                    return Optional.empty();
                }
                if (parts > 0 && factor >= last) {
                    return Optional.empty();
                }
                last = factor;
                sum += number * factor;
                unit = merged(unit, said);
                parts++;
                at = next;
            }
            return Optional.of(result(sum, unit));
        }

        private static Optional<ColumnUnit> merged(Optional<ColumnUnit> one, Optional<ColumnUnit> other) {
            if (one.isEmpty() || other.isEmpty()) {
                return one.or(() -> other);
            }
            return Optional.of(new ColumnUnit(
                    other.get().kind(),
                    other.get().factor(),
                    other.get().currency().or(one.get()::currency)));
        }

        /** Money of one unit is in single ones from here on; a plain number stays what it is. */
        private static CellNumber result(double sum, Optional<ColumnUnit> unit) {
            Optional<ColumnUnit> said = unit.map(one -> one.kind() == ColumnUnit.Kind.MONEY
                    ? new ColumnUnit(ColumnUnit.Kind.MONEY, one.factor(), one.currency())
                    : one);
            return new CellNumber(Kind.NUMBER, sum, false, false, said);
        }

        private int endOfDigits(String text, int start) {
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
    }
}
