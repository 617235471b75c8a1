package org.fourquadrant.text;

import java.util.Optional;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.model.dataset.Observation;
import org.fourquadrant.model.language.Language;

/** Says where a country stands: its quadrant and how far its share is from the line. */
public final class PlaceText {

    private final Texts texts;
    private final Figures figures;

    public PlaceText(Language language) {
        this.texts = Texts.of("org.fourquadrant.text.vocabulary", language);
        this.figures = new Figures(language);
    }

    /**
     * Such as {@code III · below by 0.6}.
     *
     * @param distance of the share from the line, percentage points of GDP; below 0 under the line
     */
    public String of(Quadrant quadrant, double distance) {
        String key = distance < 0 ? "place.below" : distance > 0 ? "place.above" : "place.on";
        return texts.format(key, name(quadrant), figures.points(distance));
    }

    /** The same where the share does not decide: {@code 2% · not decided by this source, printed without decimals}. */
    public String undecided(Observation share) {
        return texts.format("place.undecided", figures.share(share));
    }

    /** The name of a quadrant where it stands alone ({@code III}, {@code 第3象限}), or that it is not decided. */
    public String name(Optional<Quadrant> quadrant) {
        return quadrant.map(this::name).orElseGet(() -> texts.get("undecided"));
    }

    /** The name of a quadrant where it stands alone: {@code III}, {@code 第3象限}. */
    public String name(Quadrant quadrant) {
        return texts.format("quadrant.alone", number(quadrant));
    }

    /** The number of a quadrant for a text that says what it numbers: {@code III}, in Japanese {@code 3} as JRI prints. */
    public String number(Quadrant quadrant) {
        return texts.get("quadrant.number", quadrant);
    }
}
