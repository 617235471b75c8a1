package org.fourquadrant.text;

/** How many places a text takes on a terminal or in columns, where an ideograph or kana takes two. */
public final class DisplayWidth {

    private DisplayWidth() {}

    /** The width of a text, in widths of a Latin letter. */
    public static int of(String text) {
        return text.codePoints().map(DisplayWidth::ofCodePoint).sum();
    }

    private static int ofCodePoint(int codePoint) {
        if (Character.getType(codePoint) == Character.NON_SPACING_MARK) {
            return 0;
        }
        return isWide(codePoint) ? 2 : 1;
    }

    /** The blocks that Unicode's East Asian Width calls wide or full-width and that our texts use. */
    private static boolean isWide(int codePoint) {
        return isWithin(codePoint, 0x1100, 0x115F)
                || isWithin(codePoint, 0x2E80, 0xA4CF)
                || isWithin(codePoint, 0xAC00, 0xD7A3)
                || isWithin(codePoint, 0xF900, 0xFAFF)
                || isWithin(codePoint, 0xFE30, 0xFE4F)
                || isWithin(codePoint, 0xFF00, 0xFF60)
                || isWithin(codePoint, 0xFFE0, 0xFFE6)
                || isWithin(codePoint, 0x20000, 0x3FFFD);
    }

    private static boolean isWithin(int codePoint, int first, int last) {
        return codePoint >= first && codePoint <= last;
    }
}
