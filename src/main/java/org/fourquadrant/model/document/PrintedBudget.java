package org.fourquadrant.model.document;

import java.util.Objects;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.language.LocalizedText;

/**
 * A yearly defence budget that a document prints for a share of GDP. The GDP behind it follows from the two, where
 * nobody prints it.
 *
 * @param country whose budget
 * @param amount the statement of the money a year
 * @param share the statement of the share of GDP that the money is
 * @param note how the two belong together and what does not follow from them, in our own words
 */
public record PrintedBudget(CountryCode country, Statement amount, Statement share, LocalizedText note) {

    /** @throws IllegalArgumentException if the first is not an amount of money, or the second not a share of GDP */
    public PrintedBudget {
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(note, "note");
        if (!isAmount(amount)) {
            throw new IllegalArgumentException("No amount of money: " + amount.id());
        }
        if (!isShare(share)) {
            throw new IllegalArgumentException("No share of GDP above 0: " + share.id());
        }
    }

    /** Whether a statement gives an amount of money. */
    public static boolean isAmount(Statement statement) {
        return statement.quantity().filter(quantity -> isMoney(quantity.unit())).isPresent();
    }

    /** Whether a statement gives a share of GDP above 0. */
    public static boolean isShare(Statement statement) {
        return statement
                .quantity()
                .filter(quantity -> quantity.unit() == Unit.PERCENT_OF_GDP && quantity.value() > 0)
                .isPresent();
    }

    private static boolean isMoney(Unit unit) {
        return switch (unit) {
            case USD, EUR, JPY -> true;
            case PERCENT, PERCENT_OF_GDP, PERCENTAGE_POINTS, DAYS, YEARS, COUNT -> false;
        };
    }
}
