package org.fourquadrant.facts.papers;

import java.time.LocalDate;
import java.util.Objects;
import org.fourquadrant.facts.statement.Reach;
import org.fourquadrant.model.document.PartialDate;
import org.fourquadrant.model.document.Quantity;
import org.fourquadrant.model.document.RateBasis;

/**
 * A tariff rate that the papers report as applied, be it still so or not.
 *
 * @param quantity the rate, per cent of the customs value, with what is said of it, as "at most"
 * @param basis whether it is added to the MFN rate or includes it
 * @param measure the measure it belongs to, e.g. {@code reciprocal-2025-04}
 * @param holder whose rate it is
 * @param since the first day of effect; where the documents give a month only, the first day on which it is certain
 * @param sinceAsPrinted the same as precisely as the document gives it
 * @param origin whether a document prints it as it stands
 */
public record PaperRate(
        Quantity quantity,
        RateBasis basis,
        String measure,
        Reach holder,
        LocalDate since,
        PartialDate sinceAsPrinted,
        Origin origin) {

    /** Where the figure comes from. */
    public enum Origin {
        PRINTED,
        /** No document prints it: it was calculated from a printed rate and its changes. */
        COMPUTED,
        /** A document tells it as the rate with which its measure began. */
        OF_THE_BEGINNING
    }

    public PaperRate {
        Objects.requireNonNull(quantity, "quantity");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(holder, "holder");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(sinceAsPrinted, "sinceAsPrinted");
        Objects.requireNonNull(origin, "origin");
    }

    /** Per cent of the customs value. */
    public double percent() {
        return quantity.value();
    }
}
