package org.fourquadrant.model.dataset;

import java.util.Objects;
import org.fourquadrant.model.country.CountryCode;

/**
 * An economy that a dataset lists, whether or not it has values for it.
 *
 * @param country the economy
 * @param printedName its name as the source prints it; may be empty
 * @param listing how the source lists it with regard to the reciprocal tariff
 */
public record DatasetRow(CountryCode country, String printedName, ReciprocalListing listing) {

    public DatasetRow {
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(printedName, "printedName");
        Objects.requireNonNull(listing, "listing");
    }
}
