package org.fourquadrant.model.view;

import java.util.Objects;

/**
 * What the marks say beyond their place.
 *
 * @param colourBy meaning of colour
 * @param sizeBy meaning of size
 * @param filter which countries have a mark
 */
public record Marks(ColourBy colourBy, SizeBy sizeBy, Filter filter) {

    public Marks {
        Objects.requireNonNull(colourBy, "colourBy");
        Objects.requireNonNull(sizeBy, "sizeBy");
        Objects.requireNonNull(filter, "filter");
    }

    public static Marks initial() {
        return new Marks(ColourBy.QUADRANT, SizeBy.NOTHING, Filter.ALL);
    }

    public Marks withColourBy(ColourBy value) {
        return new Marks(value, sizeBy, filter);
    }

    public Marks withSizeBy(SizeBy value) {
        return new Marks(colourBy, value, filter);
    }

    public Marks withFilter(Filter value) {
        return new Marks(colourBy, sizeBy, value);
    }
}
