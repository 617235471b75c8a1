package org.fourquadrant.chart.colour;

import java.awt.Color;
import java.util.List;
import java.util.function.Function;
import org.fourquadrant.chart.mark.MarkField;
import org.fourquadrant.chart.mark.MarkShape;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.model.country.Trait;

/** Colour by a class that does not depend on the line: a region, a group, a range of tariffs, a stage of talks. */
final class ClassColouring implements MarkColouring {

    private final String title;
    private final List<LegendEntry> legend;
    private final int[] classes;

    /**
     * Colours marks by class.
     *
     * @param title what stands before the legend, may be empty
     * @param legend the classes, of which every country has one
     * @param traitOf what decides the class of a country
     */
    ClassColouring(String title, List<LegendEntry> legend, MarkField field, Function<Country, Trait> traitOf) {
        this.title = title;
        this.legend = List.copyOf(legend);
        List<Trait> traits = legend.stream().map(LegendEntry::trait).toList();
        classes = new int[field.size()];
        for (int i = 0; i < classes.length; i++) {
            classes[i] = traits.indexOf(traitOf.apply(field.country(i).country()));
        }
    }

    @Override
    public Color colour(int index, Quadrant quadrant) {
        return legend.get(classes[index]).look().colour();
    }

    @Override
    public MarkShape shape(int index, Quadrant quadrant) {
        return legend.get(classes[index]).look().shape();
    }

    @Override
    public int entryOf(int index) {
        return classes[index];
    }

    @Override
    public String legendTitle() {
        return title;
    }

    @Override
    public List<LegendEntry> legend() {
        return legend;
    }
}
