package org.fourquadrant.chart.colour;

import java.awt.Color;
import java.util.List;
import java.util.Optional;
import org.fourquadrant.model.Filter;
import org.fourquadrant.model.Quadrant;

/** What colour each mark has and what the colours mean. Colours are a few constants, never made per mark. */
public interface MarkColouring {

    /** The colour of a mark. */
    Color colour(int index, Quadrant quadrant);

    /** The place in the legend of the entry that a mark belongs to; −1 where there is no legend. */
    int entryOf(int index);

    /** What stands before the legend; empty where the entries need no words before them. */
    String legendTitle();

    /** What the colours mean; empty where the corners already say it. */
    List<LegendEntry> legend();

    /**
     * One colour and its meaning.
     *
     * @param colour the colour
     * @param caption what it means
     * @param filter what shows such countries only; empty where no filter can say it
     */
    record LegendEntry(Color colour, String caption, Optional<Filter> filter) {

        /** An entry that no filter can say. */
        LegendEntry(Color colour, String caption) {
            this(colour, caption, Optional.empty());
        }
    }
}
