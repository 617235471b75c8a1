package org.fourquadrant.chart.layout;

import org.fourquadrant.chart.mark.SecondPlace;
import org.fourquadrant.model.country.Quadrant;

/** How a ghost and its connector are drawn. */
public enum SecondPlaceLook {
    /** So near its mark that nobody could tell the two apart. */
    HIDDEN,
    /** Both places lie in one quadrant: thin and grey. */
    QUIET,
    /** Another quadrant, but the values are of different years, so that the definition alone does not explain it. */
    OTHER_YEAR,
    /** The definition alone puts the country into another quadrant: dashed, in the colour of what asks for care. */
    CHANGING;

    /** The look of a ghost with the line where the scene has it. */
    public static SecondPlaceLook of(LaidOutChart scene, SecondPlace ghost) {
        if (other(scene, ghost) != scene.quadrant(ghost.mark())) {
            return ghost.fork().isOfOneYear() ? CHANGING : OTHER_YEAR;
        }
        return ghost.isApart(scene.field()) ? QUIET : HIDDEN;
    }

    /** The quadrant in which a ghost lies. */
    public static Quadrant other(LaidOutChart scene, SecondPlace ghost) {
        return ghost.fork().other().quadrantAt(scene.view().thresholds());
    }
}
