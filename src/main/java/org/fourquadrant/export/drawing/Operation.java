package org.fourquadrant.export.drawing;

import java.awt.Color;
import java.awt.Shape;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.fourquadrant.chart.lettering.TextAlign;

/** One drawing operation, such as a filled shape or a text, in logical pixels from the upper left corner. */
public sealed interface Operation {

    /** The colour, which may be translucent. */
    Color colour();

    /**
     * The inside of a shape.
     *
     * @param shape not to be changed
     * @param colour its colour
     */
    record Filled(Shape shape, Color colour) implements Operation {}

    /**
     * The outline of a shape.
     *
     * @param shape not to be changed
     * @param colour its colour
     * @param pen what it is drawn with
     */
    record Outlined(Shape shape, Color colour, Pen pen) implements Operation {}

    /**
     * A stretch of a line in one face.
     *
     * @param text what it says
     * @param shown what is drawn: the text, or a sign for a letter that no face has
     * @param along how far along the baseline it starts, logical pixels
     * @param letters what is filled, in pixels of the picture, where the bundled face lacks its letters; not to be changed
     */
    record Run(String text, String shown, double along, Optional<Shape> letters) {

        /** Whether no face of this computer has its letters. */
        public boolean isMissing() {
            return !shown.equals(text);
        }
    }

    /**
     * The line around the letters of a text, which lies under them.
     *
     * @param line where it runs, worked out for whoever draws letters: most files only say how wide it is
     * @param colour its colour
     * @param pen what it is drawn with
     */
    record LetterOutline(Supplier<Shape> line, Color colour, Pen pen) {

        /** The line as a drawing operation. */
        public Outlined drawn() {
            return new Outlined(line.get(), colour, pen);
        }
    }

    /**
     * One line of text.
     *
     * @param text what it says
     * @param x where its baseline starts
     * @param baseline where its baseline starts
     * @param width how wide it is in the bundled face
     * @param face the face and its size
     * @param colour its colour
     * @param align which end stays where it is in another face
     * @param angle clockwise turn about the start, radians
     * @param outline the line around its letters, which lies under them
     * @param runs what is drawn, for whoever draws letters rather than writes text
     */
    record Written(
            String text,
            double x,
            double baseline,
            double width,
            Face face,
            Color colour,
            TextAlign align,
            double angle,
            Optional<LetterOutline> outline,
            List<Run> runs)
            implements Operation {

        public Written {
            runs = List.copyOf(runs);
        }

        /** Where the end that stays is, along the baseline of a text that is not turned. */
        public double anchorX() {
            return switch (align) {
                case LEFT -> x;
                case CENTRE -> x + width / 2;
                case RIGHT -> x + width;
            };
        }
    }
}
