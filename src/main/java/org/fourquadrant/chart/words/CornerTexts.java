package org.fourquadrant.chart.words;

import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.text.PlaceText;

/** Texts in the corners of the quadrants. */
public final class CornerTexts {

    private final ViewWords wording;
    private final PlaceText places;

    CornerTexts(ViewWords wording) {
        this.wording = wording;
        this.places = new PlaceText(wording.view().language());
    }

    /** How many countries are in it. */
    public String count(int count) {
        return wording.figures().count(count);
    }

    /** What it is called. */
    public String name(Quadrant quadrant) {
        return wording.texts().format("quadrant.name", places.number(quadrant));
    }

    /** The same where there is little room. */
    public String shortName(Quadrant quadrant) {
        return wording.texts().format("quadrant.short", places.number(quadrant));
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
