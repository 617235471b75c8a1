package org.fourquadrant.chart.layout;

import org.fourquadrant.chart.mark.SecondPlace;
import org.fourquadrant.model.country.Quadrant;

/** The ways in which a second place and its connector are drawn. */
public enum SecondPlaceLook {
    /** So near its mark that nobody could tell the two apart. */
    HIDDEN,
    /** Both places lie in one quadrant: thin and grey. */
    QUIET,
    /** Another quadrant, but the values are of different years, so that the definition alone does not explain it. */
    OTHER_YEAR,
    /** The definition alone puts the country into another quadrant: dashed, in the colour of what asks for care. */
    CHANGING;

    /** The look of a second place with the line where the chart has it. */
    public static SecondPlaceLook of(LaidOutChart scene, SecondPlace place) {
        boolean isDecided = scene.isDecided(place.mark())
                && scene.view()
                        .thresholds()
                        .isDecidedBy(place.comparison().other().share());
        if (isDecided && other(scene, place) != scene.quadrant(place.mark())) {
            return place.comparison().isOfOneYear() ? CHANGING : OTHER_YEAR;
        }
        return place.isApart(scene.field()) ? QUIET : HIDDEN;
    }

    /** The quadrant in which a second place lies. */
    public static Quadrant other(LaidOutChart scene, SecondPlace place) {
        return place.comparison().other().quadrantAt(scene.view().thresholds());
    }
}
