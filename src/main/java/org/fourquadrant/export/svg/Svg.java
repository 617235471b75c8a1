package org.fourquadrant.export.svg;

import java.awt.Color;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Values in the notation of SVG. */
final class Svg {

    static final String NAMESPACE = "http://www.w3.org/2000/svg";

    private Svg() {}

    /** A length or coordinate to a thousandth of a pixel. */
    static String number(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    static String colour(Color colour) {
        return String.format(Locale.ROOT, "#%06x", colour.getRGB() & 0xFFFFFF);
    }

    static String opacity(Color colour) {
        return number(colour.getAlpha() / 255.0);
    }

    /** A text without the characters that XML cannot hold. */
    static String text(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().filter(Svg::isAllowed).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static boolean isAllowed(int letter) {
        boolean isWhitespace = letter == '\t' || letter == '\n' || letter == '\r';
        boolean isSurrogate = letter >= 0xD800 && letter <= 0xDFFF;
        return isWhitespace || letter >= 0x20 && !isSurrogate && letter != 0xFFFE && letter != 0xFFFF;
    }
}
