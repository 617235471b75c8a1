package org.fourquadrant.export.pptx;

import java.util.List;
import org.fourquadrant.model.language.Language;

/** Lines that were one text before they were broken. */
final class LineJoin {

    private LineJoin() {}

    static String join(List<String> lines, Language language) {
        StringBuilder text = new StringBuilder(lines.get(0));
        for (String line : lines.subList(1, lines.size())) {
            text.append(between(text, line, language)).append(line);
        }
        return text.toString();
    }

    /** The space that was lost at the break; after a hyphen or within Japanese there was none. */
    private static String between(CharSequence above, String below, Language language) {
        if (above.isEmpty() || below.isEmpty()) {
            return "";
        }
        char last = above.charAt(above.length() - 1);
        boolean isBrokenWord =
                last == '/' || last == '-' && above.length() > 1 && above.charAt(above.length() - 2) != ' ';
        boolean hasSpaces = language == Language.ENGLISH || isLatin(last) && isLatin(below.charAt(0));
        return isBrokenWord || !hasSpaces ? "" : " ";
    }

    private static boolean isLatin(char letter) {
        return letter < '\u0250';
    }
}
