package org.fourquadrant.chart.words;

import org.fourquadrant.model.country.Quadrant;

/** Texts in the corners of the quadrants. */
public final class CornerTexts {

    private final ViewWords wording;

    CornerTexts(ViewWords wording) {
        this.wording = wording;
    }

    /** How many countries are in it. */
    public String count(int count) {
        return wording.figures().count(count);
    }

    /** What it is called. */
    public String name(Quadrant quadrant) {
        return wording.texts().format("quadrant.name", quadrant.name());
    }

    /** The same where there is little room. */
    public String shortName(Quadrant quadrant) {
        return quadrant.name();
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
