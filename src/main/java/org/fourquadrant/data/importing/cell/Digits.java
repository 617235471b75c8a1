package org.fourquadrant.data.importing.cell;

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
