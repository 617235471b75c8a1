package org.fourquadrant.text;

import java.util.regex.Pattern;

/**
 * Names that stand in brackets themselves: the Japanese names of acts carry their day in full-width brackets, and of
 * brackets within brackets a reader cannot tell which one ends.
 */
public final class InnerBrackets {

    private static final Pattern BRACKETED = Pattern.compile("（([^（）]*)）");

    private InnerBrackets() {}

    /** The names with what they bracket after a space, {@code 最高裁 2026年2月20日}. */
    public static String opened(String names) {
        return BRACKETED.matcher(names).replaceAll(" $1");
    }
}
