package org.fourquadrant.model.idea;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.document.Citation;
import org.fourquadrant.model.document.Quantity;
import org.fourquadrant.model.language.LocalizedText;

/**
 * One line of an agreement with the United States, as a paper reports it.
 *
 * @param id unique id
 * @param country the partner
 * @param part what it is about
 * @param heading what it is called
 * @param text what is agreed, in our own words
 * @param amount the figure; empty where none is printed
 * @param by who promises it
 * @param date day from which it holds or on which it was said; empty where none is printed
 * @param citation where it stands
 */
public record AgreementLine(
        String id,
        CountryCode country,
        Part part,
        LocalizedText heading,
        LocalizedText text,
        Optional<Quantity> amount,
        By by,
        Optional<LocalDate> date,
        Citation citation) {

    /** What a line is about. */
    public enum Part {
        /** A duty of the United States. */
        TARIFF,
        /** Purchases of the partner. */
        TRADE,
        INVESTMENT,
        /** The partner's part of what an investment earns. */
        CASH_FLOW,
        /** A project that is paid for. */
        PROJECT,
        /** What a ruling leaves open. */
        RULING
    }

    /** Who promises it. */
    public enum By {
        US,
        PARTNER,
        BOTH
    }

    public AgreementLine {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(heading, "heading");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(citation, "citation");
    }
}
