package org.fourquadrant.chart.layout;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import org.fourquadrant.chart.lettering.Fonts;
import org.fourquadrant.chart.lettering.TypeScale;
import org.fourquadrant.chart.words.SizeTexts;
import org.fourquadrant.facts.scale.AreaScale;

/**
 * The key of mark sizes: a row of discs, each with the amount that its area stands for.
 *
 * @param title what the areas mean
 * @param font the face
 * @param left left edge of the title, logical pixels
 * @param discs the discs from the smallest to the largest
 * @param centre middle of the row
 */
public record SizeRow(String title, Font font, double left, List<Disc> discs, double centre) {

    /** The height of the row. */
    public static final double HEIGHT = 24;

    private static final double LARGEST = HEIGHT / 2 - 1;
    private static final double AFTER_DISC = 5;
    private static final double BETWEEN = 16;

    /**
     * A disc of the key.
     *
     * @param centreX its middle, logical pixels
     * @param radius logical pixels
     * @param captionX left edge of its caption
     * @param caption the amount it stands for
     */
    public record Disc(double centreX, double radius, double captionX, String caption) {}

    public SizeRow {
        discs = List.copyOf(discs);
    }

    /** The row of a scale; discs that have no room before {@code right} are left out. */
    public static SizeRow of(Fonts tools, SizeTexts texts, AreaScale scale, double left, double right, double centre) {
        Font font = tools.fonts().regular(TypeScale.SMALL);
        String title = texts.title().orElse("");
        List<Disc> discs = new ArrayList<>();
        double x = left + tools.measurer().width(font, title) + BETWEEN;
        x = add(tools, font, discs, x, right, scale.leastRadius(), texts.upTo(scale.leastValue()));
        for (double amount : scale.keyValues(LARGEST)) {
            x = add(tools, font, discs, x, right, scale.radius(amount), texts.amount(amount));
        }
        return new SizeRow(title, font, left, discs, centre);
    }

    private static double add(
            Fonts tools, Font font, List<Disc> discs, double x, double right, double radius, String caption) {
        double captionX = x + 2 * radius + AFTER_DISC;
        double end = captionX + tools.measurer().width(font, caption);
        if (end > right) {
            return x;
        }
        discs.add(new Disc(x + radius, radius, captionX, caption));
        return end + BETWEEN;
    }
}
