package org.fourquadrant.data.importing.cell;

import java.util.Optional;
import org.fourquadrant.data.importing.word.ColumnUnit;

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
        CellFlags flags = CellFlags.of(text);
        if (CellText.isNil(flags.rest())) {
            return NOTHING;
        }
        Optional<SignedText> signed = SignedText.of(flags.rest());
        if (signed.isEmpty()) {
            return NONE;
        }
        return CellAmount.of(signed.get().rest(), style)
                .map(amount -> new CellNumber(
                        Kind.NUMBER,
                        signed.get().negative() ? 0 - amount.value() : amount.value(),
                        flags.estimate(),
                        flags.marked(),
                        amount.unit()))
                .orElse(NONE);
    }

    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    /**
     * The text of a cell without its sign.
     *
     * @param rest what is left
     * @param negative whether the sign is a minus
     */
    record SignedText(String rest, boolean negative) {

        private static final String MINUS = "-\u2212\u2010\u2011\u2012\u2013\u2014\u2015\u25B2\u25B3\u25BC\uFF0D";

        /** Empty where two signs contradict each other. */
        static Optional<SignedText> of(String text) {
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
            return signs > 1 ? Optional.empty() : Optional.of(new SignedText(rest, negative));
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
}
