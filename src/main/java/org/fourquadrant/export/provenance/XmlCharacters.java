package org.fourquadrant.export.provenance;

/** Texts as XML can hold them: of its characters some are none, as most controls and halves of characters. */
public final class XmlCharacters {

    private XmlCharacters() {}

    /** A text without the characters that XML cannot hold. */
    public static String of(String text) {
        if (text.codePoints().allMatch(XmlCharacters::isAllowed)) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().filter(XmlCharacters::isAllowed).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static boolean isAllowed(int letter) {
        boolean isWhitespace = letter == '\t' || letter == '\n' || letter == '\r';
        boolean isSurrogate = letter >= 0xD800 && letter <= 0xDFFF;
        return isWhitespace || letter >= 0x20 && !isSurrogate && letter != 0xFFFE && letter != 0xFFFF;
    }
}
