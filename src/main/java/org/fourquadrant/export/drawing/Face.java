package org.fourquadrant.export.drawing;

import java.awt.Font;
import org.fourquadrant.chart.lettering.FaceRun;

/**
 * The bundled face.
 *
 * @param weight regular or bold
 * @param size logical pixels
 */
public record Face(Weight weight, double size) {

    /** Its name, by which an installed copy is found. */
    public static final String FAMILY = "Noto Sans JP";

    /** Height above the baseline that a line of it takes, as a part of its size (hhea table of the face). */
    public static final double ASCENT = 1.160;

    /** Depth below the baseline that a line of it takes, as a part of its size. */
    public static final double DESCENT = 0.288;

    /** The two weights that are bundled. */
    public enum Weight {
        REGULAR("/fonts/NotoSansJP-Regular.ttf"),
        BOLD("/fonts/NotoSansJP-Bold.ttf");

        private final String resource;

        Weight(String resource) {
            this.resource = resource;
        }

        /** Where its TrueType file is in the program. */
        public String resource() {
            return resource;
        }
    }

    static Face of(Font font) {
        Weight weight = FaceRun.isBold(font) ? Weight.BOLD : Weight.REGULAR;
        return new Face(weight, font.getSize2D());
    }
}
