package org.fourquadrant.chart.words;

import org.fourquadrant.model.country.Quadrant;

/** Texts in the corners of the quadrants. */
public final class CornerTexts {

    private final ViewWords wording;

    CornerTexts(ViewWords wording) {
        this.wording = wording;
    }

    /** Its name and how many countries are in it. */
    public String count(Quadrant quadrant, int count) {
        return wording.texts()
                .format("quadrant.count", quadrant.name(), wording.figures().count(count));
    }

    /** Which countries are in it. */
    public String rule(Quadrant quadrant) {
        return wording.texts().get("quadrant", quadrant);
    }

    /** What that means. */
    public String meaning(Quadrant quadrant) {
        return wording.texts().get("quadrant.meaning", quadrant);
    }
}
