package org.fourquadrant.model.country;

/**
 * ISO 3166-1 alpha-3 code of a country or territory, or {@code EUU} for the European Union.
 *
 * @param value three capital letters
 */
public record CountryCode(String value) implements Comparable<CountryCode> {

    private static final int LETTERS = 3;

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
        if (text == null || text.length() != LETTERS) {
            return false;
        }
        for (int i = 0; i < LETTERS; i++) {
            if (text.charAt(i) < 'A' || text.charAt(i) > 'Z') {
                return false;
            }
        }
        return true;
    }

    /** Written out: every start asks it, and what Java makes of itself costs milliseconds when first asked. */
    @Override
    public boolean equals(Object other) {
        return other instanceof CountryCode code && value.equals(code.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
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
