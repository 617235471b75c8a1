package org.fourquadrant.chart.mark;

import java.awt.Color;
import java.util.List;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.model.country.Trait;

/**
 * Colour and shape of every mark, and the legend that says what they mean; the shape says again what the colour does,
 * for eyes that do not tell colours apart. Colours are a few constants, never made per mark.
 */
public interface MarkColouring {

    /** The colour of a mark. */
    Color colour(int index, Quadrant quadrant);

    /** The shape of a mark. */
    MarkShape shape(int index, Quadrant quadrant);

    /** The place in the legend of the entry that a mark belongs to; −1 where there is no legend. */
    int entryOf(int index);

    /** What stands before the legend; empty where the entries need no words before them. */
    String legendTitle();

    /** What the colours mean; empty where the corners already say it. */
    List<LegendEntry> legend();

    /**
     * One class of marks and its meaning.
     *
     * @param look how its marks look
     * @param caption what it means
     * @param trait what its countries have, and no others
     */
    record LegendEntry(ClassLook look, String caption, Trait trait) {}
}
