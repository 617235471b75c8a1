package org.fourquadrant.chart.colour;

import java.awt.Color;
import java.util.List;
import org.fourquadrant.chart.mark.MarkShape;
import org.fourquadrant.model.country.Quadrant;

/**
 * Colour by quadrant; the titles in the corners carry the same colours.
 *
 * @param palette the colours of the theme
 */
record QuadrantColouring(Palette palette) implements MarkColouring {

    @Override
    public Color colour(int index, Quadrant quadrant) {
        return palette.mark(quadrant);
    }

    @Override
    public MarkShape shape(int index, Quadrant quadrant) {
        return MarkShape.of(quadrant);
    }

    @Override
    public int entryOf(int index) {
        return -1;
    }

    @Override
    public String legendTitle() {
        return "";
    }

    @Override
    public List<LegendEntry> legend() {
        return List.of();
    }
}
