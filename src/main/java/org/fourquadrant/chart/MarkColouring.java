package org.fourquadrant.chart;

import java.awt.Color;
import java.util.List;
import org.fourquadrant.model.Quadrant;

/** What colour each mark has and what the colours mean. Colours are a few constants, never made per mark. */
interface MarkColouring {

    /** The colour of a mark. */
    Color colour(int index, Quadrant quadrant);

    /** What stands before the legend; empty where the entries need no words before them. */
    String legendTitle();

    /** What the colours mean; empty where the corners already say it. */
    List<LegendEntry> legend();

    /**
     * One colour and its meaning.
     *
     * @param colour the colour
     * @param caption what it means
     */
    record LegendEntry(Color colour, String caption) {}
}
