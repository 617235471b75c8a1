package org.fourquadrant.model.dataset;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a currency is worth, as a person gives it with its source.
 *
 * @param currency ISO 4217 code
 * @param perDollar units of the currency for one US dollar
 * @param text as it was given, with the source
 */
public record ExchangeRate(String currency, double perDollar, String text) {

    private static final Pattern FORM =
            Pattern.compile("(\\d{1,9}(?:\\.\\d{1,9})?) ?([A-Za-z]{3})/([A-Za-z]{3})[ ,]+(\\S.{1,200})");
    private static final String DOLLAR = "USD";

    /** Reads {@code 151.5 JPY/USD IMF 2024}: number, pair and source; empty where one of them is missing. */
    public static Optional<ExchangeRate> parse(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        double number = Double.parseDouble(form.group(1));
        String left = form.group(2).toUpperCase(Locale.ROOT);
        String right = form.group(3).toUpperCase(Locale.ROOT);
        boolean dollars = left.equals(DOLLAR) != right.equals(DOLLAR);
        if (number <= 0 || !dollars) {
            return Optional.empty();
        }
        return Optional.of(
                right.equals(DOLLAR)
                        ? new ExchangeRate(left, number, text.strip())
                        : new ExchangeRate(right, 1 / number, text.strip()));
    }
}
