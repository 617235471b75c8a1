package org.fourquadrant.facts.label;

import org.fourquadrant.facts.screen.Box;
import org.fourquadrant.facts.screen.MarkDiscs;

/**
 * Marks that stand in the row of a text. Who reads along the row takes a mark at its end for the text's, also where the
 * text's own mark is a little nearer from above or below.
 */
final class SameRow {

    /** Beyond the width of a mark, so far from the end of a text a mark still draws it to itself, pixels. */
    private static final double GAP = 2;

    /** Of two marks at either end the nearer is told apart from here on, pixels. */
    private static final double CLEARLY_NEARER = 3;

    private SameRow() {}

    /** How far the edge of a mark may be from the end of a text that it takes. */
    static double near(double radius) {
        return radius;
    }

    /** How far the edge of a mark may be from the end of a text that it draws to itself. */
    static double far(double radius) {
        return 2 * radius + GAP;
    }

    /** Whether another mark than its own takes a text that stands in its row: everybody would read it so. */
    static boolean takes(MarkDiscs marks, Box text, int own, int mark) {
        return isAtEnd(marks, text, own, mark, near(marks.radius()[mark]));
    }

    /** Whether another mark draws it to itself: some would read it so. */
    static boolean draws(MarkDiscs marks, Box text, int own, int mark) {
        return isAtEnd(marks, text, own, mark, far(marks.radius()[mark]));
    }

    private static boolean isAtEnd(MarkDiscs marks, Box text, int own, int mark, double reach) {
        double other = end(marks, text, mark);
        return other <= reach && !isTiedToOwn(marks, text, own, mark, other);
    }

    /** Where both stand at one end, the nearer is the text's as everywhere; at either end it must clearly be nearer. */
    private static boolean isTiedToOwn(MarkDiscs marks, Box text, int own, int mark, double other) {
        double mine = end(marks, text, own);
        boolean atOneEnd = marks.x()[own] < text.centreX() == marks.x()[mark] < text.centreX();
        return mine + (atOneEnd ? 0 : CLEARLY_NEARER) <= other;
    }

    /** From the end of a text to the edge of a mark in its row; infinite where the mark is above or below. */
    private static double end(MarkDiscs marks, Box text, int mark) {
        double x = marks.x()[mark];
        if (Math.abs(marks.y()[mark] - text.centreY()) > text.height() / 2) {
            return Double.POSITIVE_INFINITY;
        }
        return Math.max(text.x() - x, x - text.maxX()) - marks.radius()[mark];
    }
}
