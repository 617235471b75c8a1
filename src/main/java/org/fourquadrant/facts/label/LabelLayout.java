package org.fourquadrant.facts.label;

import java.util.List;

/**
 * The answer to a {@link LabelScene}: every label is in one of the two lists, both ascending.
 *
 * @param placed the labels with a place
 * @param unplaced indices of the labels that found none
 */
public record LabelLayout(List<PlacedLabel> placed, List<Integer> unplaced) {

    public LabelLayout {
        placed = List.copyOf(placed);
        unplaced = List.copyOf(unplaced);
    }
}
