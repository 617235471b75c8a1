package org.fourquadrant.chart.layout;

import java.util.List;
import java.util.stream.IntStream;
import org.fourquadrant.chart.mark.MarkColouring;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.country.Trait;
import org.fourquadrant.model.view.Filter;

/**
 * An entry of the legend as a button: a click filters by what it stands for, or no longer.
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

    /** The entries of the legend of a chart in their order; none where there is no legend. */
    static List<LegendPlace> of(LaidOutChart scene) {
        return scene.layout().margins().hasLegend()
                ? IntStream.range(0, scene.colouring().legend().size())
                        .mapToObj(entry -> of(scene, entry))
                        .toList()
                : List.of();
    }

    private static LegendPlace of(LaidOutChart scene, int index) {
        MarkColouring colouring = scene.colouring();
        MarkColouring.LegendEntry entry = colouring.legend().get(index);
        List<CountryCode> countries = IntStream.range(0, scene.field().size())
                .filter(mark -> colouring.entryOf(mark) == index)
                .mapToObj(mark -> scene.field().country(mark).country().code())
                .toList();
        return new LegendPlace(
                entry.caption(),
                entry.trait(),
                colouring.legend().stream()
                        .map(MarkColouring.LegendEntry::trait)
                        .toList(),
                scene.view().marks().filter().shows(entry.trait()),
                countries,
                scene.legend().box(index));
    }
}
