package org.fourquadrant.data.importing.word;

/** Footnote marks behind names and numbers: raised and circled digits, daggers, asterisks. They are never digits. */
public final class FootnoteMarks {

    private FootnoteMarks() {}

    /** Whether a character is a footnote mark. */
    public static boolean isMark(char c) {
        return c == '¹'
                || c == '²'
                || c == '³'
                || c >= '\u2070' && c <= '\u209C'
                || c >= '\u2460' && c <= '\u24FF'
                || c >= '\u2776' && c <= '\u2793'
                || c >= '\u32B1' && c <= '\u32BF'
                || c == '†'
                || c == '‡'
                || c == '§'
                || c == '*'
                || c == '＊'
                || c == '※'
                || c == '¶'
                || c == 'ª'
                || c == 'º';
    }

    /** A text without its marks, wherever they stand. */
    public static String without(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isMark(text.charAt(i))) {
                return stripped(text);
            }
        }
        return text;
    }

    private static String stripped(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!isMark(text.charAt(i))) {
                plain.append(text.charAt(i));
            }
        }
        return plain.toString().strip();
    }
}
