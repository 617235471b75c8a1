package org.fourquadrant.data.importing.cell;

import java.util.Optional;

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
