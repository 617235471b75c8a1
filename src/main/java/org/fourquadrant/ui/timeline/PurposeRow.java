package org.fourquadrant.ui.timeline;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.fourquadrant.model.idea.Purpose;

/**
 * The measures with a purpose as a row of the timeline.
 *
 * @param purpose the purpose
 * @param place its place among the rows from the top, from 0
 */
record PurposeRow(Purpose purpose, int place) implements TimelineRow {

    PurposeRow {
        Objects.requireNonNull(purpose, "purpose");
    }

    /** The rows of purposes, in their order. */
    static List<PurposeRow> of(List<Purpose> purposes) {
        return IntStream.range(0, purposes.size())
                .mapToObj(place -> new PurposeRow(purposes.get(place), place))
                .toList();
    }

    @Override
    public String style() {
        return "purpose-" + place;
    }
}
