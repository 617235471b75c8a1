package org.fourquadrant.model.language;

import java.util.Locale;

/** A language the program speaks. */
public enum Language {
    ENGLISH(Locale.ENGLISH),
    JAPANESE(Locale.JAPANESE);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** The locale of resource bundles, numbers and dates in this language. */
    public Locale locale() {
        return locale;
    }

    /** The ISO 639-1 tag, {@code en} or {@code ja}. */
    public String tag() {
        return locale.getLanguage();
    }

    /** The language of a tag such as {@code ja} or {@code ja-JP}; English for any other. */
    public static Language ofTag(String tag) {
        return tag.startsWith(JAPANESE.tag()) ? JAPANESE : ENGLISH;
    }
}
