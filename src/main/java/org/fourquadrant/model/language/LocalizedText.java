package org.fourquadrant.model.language;

import java.util.Objects;

/**
 * One text in both languages of the program.
 *
 * @param en the English text, may be empty
 * @param ja the Japanese text, may be empty
 */
public record LocalizedText(String en, String ja) {

    /** No text in either language. */
    public static final LocalizedText EMPTY = new LocalizedText("", "");

    public LocalizedText {
        Objects.requireNonNull(en, "en");
        Objects.requireNonNull(ja, "ja");
    }

    /** The same words in both languages, as for a proper name or a user's own text. */
    public static LocalizedText same(String text) {
        return new LocalizedText(text, text);
    }

    /** The text in a language; the other language's where that one is empty. */
    public String in(Language language) {
        String wanted = language == Language.JAPANESE ? ja : en;
        String other = language == Language.JAPANESE ? en : ja;
        return wanted.isEmpty() ? other : wanted;
    }

    /** Whether it says something, but not in a language, so that {@link #in} falls back to the other. */
    public boolean lacks(Language language) {
        return !isEmpty() && (language == Language.JAPANESE ? ja : en).isEmpty();
    }

    /** The same with something behind it that reads alike in both; a text that is empty stays so. */
    public LocalizedText followedBy(String both) {
        return new LocalizedText(en.isEmpty() ? en : en + both, ja.isEmpty() ? ja : ja + both);
    }

    public boolean isEmpty() {
        return en.isEmpty() && ja.isEmpty();
    }
}
