package org.fourquadrant.text;

/** The gate for every text that goes into a file: what no file can hold does not go any further. */
public final class WritableText {

    private WritableText() {}

    /** A text without control characters and halves of characters; line ends and tabs stay. */
    public static String of(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().filter(WritableText::isWritable).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    /** Nearly every text is, and a drawing has thousands of them. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isWritable(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWritable(int letter) {
        boolean isSpace = letter == '\t' || letter == '\n' || letter == '\r';
        boolean isHalf = letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE;
        boolean isNone = letter == 0xFFFE || letter == 0xFFFF;
        return isSpace || !Character.isISOControl(letter) && !isHalf && !isNone;
    }
}
