package org.fourquadrant.data.importing.cell;

import java.util.List;
import java.util.Set;
import org.fourquadrant.data.importing.word.FootnoteMarks;

/**
 * The text of a cell without its flags and footnote marks.
 *
 * @param rest what is left
 * @param estimate whether a flag says "estimated" or "provisional"
 * @param marked whether there were any
 */
record CellFlags(String rest, boolean estimate, boolean marked) {

    private static final String FLAG_LETTERS = "eEpPrR";
    private static final Set<String> ESTIMATES = Set.of("e", "E", "p", "P");
    private static final List<String> ABOUT = List.of("約", "ca.", "c.", "~", "≈", "〜");

    /** Takes the words for "about" off the front, and flags and marks off the end. */
    static CellFlags of(String text) {
        if (text.startsWith("[") && text.endsWith("]") && text.indexOf(']') == text.length() - 1) {
            return new CellFlags(text.substring(1, text.length() - 1).strip(), true, true);
        }
        return withoutAbout(text).withoutFlagsBehind();
    }

    private static CellFlags withoutAbout(String text) {
        String rest = text;
        for (String about : ABOUT) {
            rest = rest.startsWith(about) ? rest.substring(about.length()).strip() : rest;
        }
        boolean isAbout = !rest.equals(text);
        return new CellFlags(rest, isAbout, isAbout);
    }

    private CellFlags withoutFlagsBehind() {
        String left = rest;
        boolean estimated = estimate;
        boolean any = marked;
        while (left.length() > 1) {
            int end = endWithout(left);
            if (end == left.length()) {
                break;
            }
            String flag = left.substring(end).replaceAll("[\\s()]", "");
            estimated |= ESTIMATES.contains(flag) || flag.startsWith("est");
            any = true;
            left = left.substring(0, end).strip();
        }
        return new CellFlags(left, estimated, any);
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
        boolean behindNumber = before == ' ' ? hasDigit(text, last) : before >= '0' && before <= '9' || before == '%';
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
