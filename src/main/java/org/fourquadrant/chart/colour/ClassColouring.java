package org.fourquadrant.chart.colour;

import java.awt.Color;
import java.util.List;
import org.fourquadrant.model.Quadrant;

/** Colour by a class that does not depend on the line: a region, a group, a range of tariffs, a stage of talks. */
final class ClassColouring implements MarkColouring {

    private final String title;
    private final int[] classes;
    private final List<LegendEntry> legend;

    /**
     * Colours marks by class.
     *
     * @param title what stands before the legend, may be empty
     * @param classes for each mark the place of its class in the legend
     * @param legend a colour and a meaning for each class
     */
    ClassColouring(String title, int[] classes, List<LegendEntry> legend) {
        this.title = title;
        this.classes = classes;
        this.legend = List.copyOf(legend);
    }

    @Override
    public Color colour(int index, Quadrant quadrant) {
        return legend.get(classes[index]).colour();
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
