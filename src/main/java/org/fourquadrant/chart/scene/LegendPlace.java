package org.fourquadrant.chart.scene;

import java.util.List;
import org.fourquadrant.chart.layout.LegendBox;
import org.fourquadrant.model.CountryCode;
import org.fourquadrant.model.Filter;
import org.fourquadrant.model.Trait;

/**
 * An entry of the legend, which can be asked for and no longer.
 *
 * @param caption what it says
 * @param trait what its countries have, and no others
 * @param choices the traits of all entries
 * @param isShown whether the filter lets its countries pass
 * @param countries those in sight that it stands for, in the dataset's order
 * @param box where it stands
 */
public record LegendPlace(
        String caption, Trait trait, List<Trait> choices, boolean isShown, List<CountryCode> countries, LegendBox box) {

    public LegendPlace {
        choices = List.copyOf(choices);
        countries = List.copyOf(countries);
    }

    /** A filter after this entry was asked for, or no longer. */
    public Filter toggled(Filter filter) {
        return filter.toggled(trait, choices);
    }
}
