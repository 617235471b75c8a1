package org.fourquadrant.text;

/** The gate for what people type into slides: what no file can hold does not go any further. */
public final class WritableText {

    private WritableText() {}

    /** A text without control characters and halves of characters; line ends and tabs stay. */
    public static String of(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().filter(WritableText::isWritable).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static boolean isWritable(int letter) {
        boolean isSpace = letter == '\t' || letter == '\n' || letter == '\r';
        boolean isHalf = letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE;
        boolean isNone = letter == 0xFFFE || letter == 0xFFFF;
        return isSpace || !Character.isISOControl(letter) && !isHalf && !isNone;
    }
}
