package org.fourquadrant.chart;

import java.awt.Font;
import java.awt.Graphics2D;

/** Text set by the eye: by its width and the height of its capitals, not by its line box. */
final class TextPainter {

    private TextPainter() {}

    static void centred(Graphics2D graphics, Tools tools, Font font, String text, double centreX, double centreY) {
        double width = tools.measurer().width(font, text);
        left(graphics, tools, font, text, centreX - width / 2, centreY);
    }

    /** Starts at {@code x}; the middle of the capitals is at {@code centreY}. */
    static void left(Graphics2D graphics, Tools tools, Font font, String text, double x, double centreY) {
        graphics.setFont(font);
        graphics.drawString(text, (float) x, (float) (centreY + tools.measurer().capHeight(font) / 2));
    }

    /** Ends at {@code right}; the middle of the capitals is at {@code centreY}. */
    static void right(Graphics2D graphics, Tools tools, Font font, String text, double right, double centreY) {
        left(graphics, tools, font, text, right - tools.measurer().width(font, text), centreY);
    }
}
