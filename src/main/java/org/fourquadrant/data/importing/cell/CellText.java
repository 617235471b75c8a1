package org.fourquadrant.data.importing.cell;

import java.util.Set;
import org.fourquadrant.model.language.Legible;

/** Cells in single width, and the marks that say there is no value. */
public final class CellText {

    private static final Set<String> NIL = Set.of(
            "",
            "-",
            ".",
            "/",
            "−",
            "‐",
            "‑",
            "–",
            "—",
            "―",
            "ー",
            "--",
            "---",
            "----",
            "——",
            "...",
            "…",
            "……",
            "‥",
            "..",
            ". .",
            ". . .",
            "・",
            "・・",
            "・・・",
            ":",
            "::",
            "x",
            "X",
            "xx",
            "xxx",
            "XXX",
            "(X)",
            "(x)",
            "(-)",
            "(–)",
            "***",
            "**",
            "*",
            "n/a",
            "N/A",
            "n.a.",
            "N.A.",
            "n.a",
            "na",
            "NA",
            "(NA)",
            "(D)",
            "(S)",
            "(Z)",
            "#N/A",
            "#N/A N/A",
            "null",
            "NULL",
            "None",
            "nan",
            "NaN",
            "nil",
            "不明",
            "非公表",
            "該当なし",
            "k.A.",
            "k. A.",
            "n.v.",
            "s.o.",
            "n.d.",
            "nd",
            "ND",
            "m",
            "not available",
            "data unavailable",
            "該当なし。");

    private static final int LONGEST_SHOWN = 80;

    private CellText() {}

    /** Whether a text, stripped and in single width, says that there is no value. */
    public static boolean isNil(String text) {
        return NIL.contains(text);
    }

    /** A character in single width. */
    static char narrow(char c) {
        if (c >= '\uFF01' && c <= '\uFF5E') {
            return (char) (c - 0xFEE0);
        }
        return c == '\u3000' || c == '\u00A0' || c == '\u2007' ? ' ' : c;
    }

    /** A text in single width without blanks around it. */
    public static String narrow(String text) {
        boolean plain = true;
        for (int i = 0; i < text.length() && plain; i++) {
            plain = narrow(text.charAt(i)) == text.charAt(i);
        }
        if (plain) {
            return text.strip();
        }
        StringBuilder narrow = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            narrow.append(narrow(text.charAt(i)));
        }
        return narrow.toString().strip();
    }

    /** A text that may be shown: without control and direction characters, and no longer than a line. */
    public static String shown(String text) {
        int end = Math.min(text.length(), LONGEST_SHOWN);
        return Legible.line(text.substring(0, end)).strip();
    }
}
