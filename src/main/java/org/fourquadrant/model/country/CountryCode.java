package org.fourquadrant.model.country;

import java.util.regex.Pattern;

/**
 * ISO 3166-1 alpha-3 code of a country or territory, or {@code EUU} for the European Union.
 *
 * @param value three capital letters
 */
public record CountryCode(String value) implements Comparable<CountryCode> {

    // Before the constant below, whose constructor needs it.
    private static final Pattern ALPHA_3 = Pattern.compile("[A-Z]{3}");

    /** The European Union, which trades as one and has no defence share of its own. */
    public static final CountryCode EUROPEAN_UNION = new CountryCode("EUU");

    /** The United States, from which every balance and tariff is seen. */
    public static final CountryCode UNITED_STATES = new CountryCode("USA");

    /** @throws IllegalArgumentException if the value is not three capital letters */
    public CountryCode {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("Not an alpha-3 code: " + value);
        }
    }

    /** Whether a text has the form of a code; it may still be a code of no country. */
    public static boolean isWellFormed(String text) {
        return text != null && ALPHA_3.matcher(text).matches();
    }

    @Override
    public int compareTo(CountryCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
