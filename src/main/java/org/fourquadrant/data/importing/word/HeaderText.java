package org.fourquadrant.data.importing.word;

import java.text.Normalizer;
import java.util.Locale;

/** A name of a column in the form in which words are looked for. */
final class HeaderText {

    /** Longer names are sentences; a bound keeps odd input cheap. */
    private static final int LONGEST = 300;

    private HeaderText() {}

    /** Lower case, single width, camel case and underscores as spaces, footnote marks away. */
    static String of(String name) {
        String cut = name.length() > LONGEST ? name.substring(0, LONGEST) : name;
        String plain = Normalizer.normalize(FootnoteMarks.without(camelApart(cut)), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT);
        StringBuilder text = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            text.append(isSpace(c) ? ' ' : c == '’' ? '\'' : c);
        }
        return text.toString().replaceAll(" +", " ").strip();
    }

    private static boolean isSpace(char c) {
        return c == '_'
                || c == '-'
                || c == '–'
                || c == '—'
                || c == '‐'
                || Character.isWhitespace(c)
                || c == '\u00A0'
                || Character.isISOControl(c);
    }

    private static String camelApart(String name) {
        StringBuilder apart = new StringBuilder(name.length() + 8);
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean boundary = i > 0 && c >= 'A' && c <= 'Z' && name.charAt(i - 1) >= 'a' && name.charAt(i - 1) <= 'z';
            if (boundary) {
                apart.append(' ');
            }
            apart.append(c);
        }
        return apart.toString();
    }
}
