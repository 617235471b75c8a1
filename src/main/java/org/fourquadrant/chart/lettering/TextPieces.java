package org.fourquadrant.chart.lettering;

import java.util.ArrayList;
import java.util.List;

/** Cuts a long text around its numbers: while the line moves they change and the rest can be kept. */
final class TextPieces {

    /** A shorter text is as soon made as cut. */
    private static final int SHORT = 16;

    private TextPieces() {}

    /** The pieces of a text, in order; glyphs are set without kerning, so pieces stand as the whole would. */
    static List<String> of(String text) {
        if (text.length() <= SHORT) {
            return List.of(text);
        }
        List<String> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 1; i < text.length(); i++) {
            if (isOfNumber(text.charAt(i)) != isOfNumber(text.charAt(i - 1))) {
                pieces.add(text.substring(start, i));
                start = i;
            }
        }
        pieces.add(text.substring(start));
        return pieces;
    }

    private static boolean isOfNumber(char letter) {
        return letter >= '0' && letter <= '9' || letter == '.' || letter == ',';
    }
}
