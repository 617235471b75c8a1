package org.fourquadrant.export;

import java.util.Objects;
import org.fourquadrant.chart.lettering.TypeScale;
import org.fourquadrant.chart.words.Captions;

/**
 * How a view becomes a slide. Language, theme and labels are the view's.
 *
 * @param size of the slide
 * @param captions what is written around the chart
 * @param textScale size of all text and marks against the usual, {@link #LEAST_TEXT} to {@link #MOST_TEXT}; above 1 for a
 *     projector
 */
public record SlideOptions(SlideSize size, Captions captions, double textScale) {

    public static final double LEAST_TEXT = 0.5;
    public static final double MOST_TEXT = 1.4;

    /** How many times larger than in a window text is, so that names have 12 points on a page of PowerPoint's size. */
    static final double FOR_A_ROOM = 1.4;

    /** The least size of text on paper, points. */
    private static final double LEAST_POINTS = 9;

    /** 1920 by 1080 pixels with the captions of the window. */
    public static final SlideOptions STANDARD = new SlideOptions(SlideSize.Preset.WIDE.size(), Captions.STANDARD, 1);

    /** @throws IllegalArgumentException if the size of text is out of bounds */
    public SlideOptions {
        Objects.requireNonNull(size, "size");
        Objects.requireNonNull(captions, "captions");
        if (!(textScale >= LEAST_TEXT && textScale <= MOST_TEXT)) {
            throw new IllegalArgumentException(
                    "Text has " + LEAST_TEXT + " to " + MOST_TEXT + " times its usual size, not " + textScale);
        }
    }

    public SlideOptions withSize(SlideSize value) {
        return new SlideOptions(value, captions, textScale);
    }

    public SlideOptions withCaptions(Captions value) {
        return new SlideOptions(size, value, textScale);
    }

    public SlideOptions withTextScale(double value) {
        return new SlideOptions(size, captions, value);
    }

    /** Pixels per logical pixel: on a small page so many that the least text has its points. */
    public double pixelScale() {
        return Math.max(size.pixels().scale() * FOR_A_ROOM, size.pixelsPerPoint() * LEAST_POINTS / TypeScale.SMALL)
                * textScale;
    }
}
