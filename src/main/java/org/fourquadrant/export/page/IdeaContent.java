package org.fourquadrant.export.page;

import java.awt.Graphics2D;
import java.util.List;
import java.util.function.BiConsumer;
import org.fourquadrant.chart.mark.Palette;

/** What a page of an idea says, before it is laid out. */
interface IdeaContent {

    /** What the page is called where nobody calls it otherwise. */
    String title();

    /** What stands at the foot: whose it is and where the figures come from. */
    List<String> foot();

    /** Everything that is said of the idea, also what the page has no room for. */
    List<String> notes();

    /** Lays the rest out in the room that is left. */
    BiConsumer<Graphics2D, Palette> laidOut(IdeaSheet sheet);
}
