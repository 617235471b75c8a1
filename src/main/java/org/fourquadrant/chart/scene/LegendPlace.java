package org.fourquadrant.chart.scene;

import java.util.List;
import java.util.Optional;
import org.fourquadrant.model.CountryCode;
import org.fourquadrant.model.Filter;

/**
 * What an entry of the legend stands for.
 *
 * @param countries those in sight that have its colour, in the dataset's order
 * @param filter what shows such countries only; empty where no filter can say it
 */
public record LegendPlace(List<CountryCode> countries, Optional<Filter> filter) {

    public LegendPlace {
        countries = List.copyOf(countries);
    }
}
