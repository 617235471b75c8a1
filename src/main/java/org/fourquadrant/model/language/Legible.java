package org.fourquadrant.model.language;

/**
 * Texts of strangers as they may be shown: without the controls of terminals, the signs that turn the direction of text, and
 * halves of characters, each a blank. What is shown of a file is made so where it is read.
 */
public final class Legible {

    private Legible() {}

    /** A text on one line. */
    public static String line(String text) {
        return of(text, false);
    }

    /** A text that may have lines. */
    public static String lines(String text) {
        return of(text, true);
    }

    private static String of(String text, boolean keepsLines) {
        if (isPlain(text) || text.codePoints().noneMatch(c -> isHidden(c, keepsLines))) {
            return text;
        }
        StringBuilder legible = new StringBuilder(text.length());
        text.codePoints().forEach(c -> legible.appendCodePoint(isHidden(c, keepsLines) ? ' ' : c));
        return legible.toString();
    }

    /** Whether there is nothing but printed ASCII, kana and kanji, as in most texts: to see that is quick. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isAscii = c >= ' ' && c <= '~';
            if (!isAscii && (c < '\u3001' || c > '\u9FFF')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHidden(int c, boolean keepsLines) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> !keepsLines || c != '\n' && c != '\r' && c != '\t';
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE -> true;
            case Character.FORMAT -> turns(c);
            default -> c == 0xFFFE || c == 0xFFFF;
        };
    }

    /** Marks, embeddings, overrides and isolates of direction; joiners within words stay. */
    private static boolean turns(int c) {
        boolean embeds = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
        return embeds || c == 0x200E || c == 0x200F || c == 0x061C || c == 0xFEFF;
    }
}
