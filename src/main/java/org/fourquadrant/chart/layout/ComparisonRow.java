package org.fourquadrant.chart.layout;

import java.awt.Font;
import org.fourquadrant.chart.lettering.Fonts;
import org.fourquadrant.chart.lettering.TypeScale;

/**
 * The row above the data area on a second definition: what a second place is, and how many the definition alone puts
 * elsewhere.
 *
 * @param font the face, in a size in which the whole row fits
 * @param key what a second place is
 * @param headline how many change quadrant
 * @param keyX left edge of the little mark with its second place
 * @param dashX left edge of the little dashed connector
 * @param dashWidth its width; 0 where nothing could be dashed
 * @param centre middle of the row
 */
public record ComparisonRow(
        Font font, String key, String headline, double keyX, double dashX, double dashWidth, double centre) {

    /** Width of a little picture before its words. */
    public static final double KEY = 26;

    /** From a little picture to its words. */
    public static final double AFTER_KEY = 6;

    private static final double BETWEEN = 18;

    /** Smaller than this part of its size nobody reads it. */
    private static final double LEAST_PART = 0.6;

    /**
     * The row between two edges.
     *
     * @param dashWidth width of the little dashed connector; 0 for none
     */
    public static ComparisonRow of(
            Fonts tools, String key, String headline, double dashWidth, double left, double right, double centre) {
        Font font = tools.fonts().regular(TypeScale.SMALL);
        double words = tools.measurer().width(font, key) + tools.measurer().width(font, headline);
        double room = right - left - 2 * (KEY + AFTER_KEY) - BETWEEN;
        if (words > room) {
            font = tools.fonts().regular(TypeScale.SMALL * Math.max(LEAST_PART, room / words));
        }
        double dash = left + KEY + AFTER_KEY + tools.measurer().width(font, key) + BETWEEN;
        return new ComparisonRow(font, key, headline, left, dash, dashWidth, centre);
    }

    /** Where the words on the second place begin. */
    public double wordsX() {
        return keyX + KEY + AFTER_KEY;
    }

    /** Where the headline begins. */
    public double headlineX() {
        return dashWidth == 0 ? dashX : dashX + dashWidth + AFTER_KEY;
    }
}
