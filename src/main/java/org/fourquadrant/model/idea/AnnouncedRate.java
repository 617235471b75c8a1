package org.fourquadrant.model.idea;

import java.util.Objects;
import java.util.Optional;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.document.Citation;
import org.fourquadrant.model.language.LocalizedText;

/**
 * The reciprocal tariff of an economy as it was announced on 2 April 2025.
 *
 * @param country the economy
 * @param chart rate on the chart shown that day, per cent; empty for who is left out
 * @param annex rate in Annex I as it was first published, per cent; empty for who has none of its own
 * @param leftOut why the order leaves it out; empty for who is not left out
 * @param citation the document or act that says so
 */
public record AnnouncedRate(
        CountryCode country, Optional<Double> chart, Optional<Double> annex, LocalizedText leftOut, Citation citation) {

    public AnnouncedRate {
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(chart, "chart");
        Objects.requireNonNull(annex, "annex");
        Objects.requireNonNull(leftOut, "leftOut");
        Objects.requireNonNull(citation, "citation");
    }

    /** Whether the order leaves the economy out. */
    public boolean isLeftOut() {
        return !leftOut.isEmpty();
    }
}
