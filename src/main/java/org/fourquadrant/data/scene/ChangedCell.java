package org.fourquadrant.data.scene;

import java.util.Objects;
import java.util.Optional;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.dataset.Indicator;

/**
 * A value that is not what it was when a file of scenes was saved.
 *
 * @param dataset name of the dataset
 * @param country the country
 * @param year the year shown
 * @param indicator defence spending share or goods-trade balance
 * @param before the value then; empty if there was none
 * @param now the value now; empty if there is none
 */
public record ChangedCell(
        String dataset,
        CountryCode country,
        int year,
        Indicator indicator,
        Optional<Double> before,
        Optional<Double> now) {

    public ChangedCell {
        Objects.requireNonNull(dataset, "dataset");
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(now, "now");
    }
}
