package org.fourquadrant.chart.lettering;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ObjDoubleConsumer;

/**
 * Draws text centred by its width and the height of its capitals, not by its line box. Into pixels it goes as
 * outlines, elsewhere (SVG, PDF) as real text.
 */
public final class TextPainter {

    private TextPainter() {}

    /** Has its middle at {@code centreX}; the middle of the capitals is at {@code centreY}. */
    public static void centred(
            Graphics2D graphics, Fonts tools, Font font, String text, double centreX, double centreY) {
        double width = tools.measurer().width(font, text);
        paint(graphics, tools, font, text, centreX - width / 2, centreY, TextAlign.CENTRE);
    }

    /** Starts at {@code x}; the middle of the capitals is at {@code centreY}. */
    public static void left(Graphics2D graphics, Fonts tools, Font font, String text, double x, double centreY) {
        paint(graphics, tools, font, text, x, centreY, TextAlign.LEFT);
    }

    /**
     * A text with a line around its letters.
     *
     * @param at the end that stays where it is, or the middle
     * @param centreY the middle of the capitals
     */
    public static void outlined(
            Graphics2D graphics,
            Fonts tools,
            Font font,
            String text,
            double at,
            double centreY,
            TextAlign align,
            TextOutline outline) {
        double width = tools.measurer().width(font, text);
        double x = switch (align) {
            case LEFT -> at;
            case CENTRE -> at - width / 2;
            case RIGHT -> at - width;
        };
        double baseline = centreY + tools.measurer().capHeight(font) / 2;
        Optional<TextTarget> target = TextTarget.under(graphics);
        if (target.isPresent() && TextPieces.of(text).size() == 1) {
            target.get().outlined(graphics, font, text, x, baseline, outline);
            return;
        }
        if (target.isPresent()) {
            // All of the line first: that of one piece must not cover the letters of another.
            eachPiece(
                    tools,
                    font,
                    text,
                    x,
                    (piece, pen) -> target.get().outline(graphics, font, piece, pen, baseline, outline));
        } else if (TextTarget.isUnder(graphics)) {
            Color letters = graphics.getColor();
            graphics.setColor(outline.colour());
            TextOutline.fill(
                    graphics,
                    AffineTransform.getTranslateInstance(x, baseline)
                            .createTransformedShape(TextMeasurer.outline(font, text)),
                    outline.reach());
            graphics.setColor(letters);
        }
        TextOutline.announce(graphics, Optional.of(outline));
        paint(graphics, tools, font, text, x, centreY, align);
        TextOutline.announce(graphics, Optional.empty());
    }

    private static void paint(
            Graphics2D graphics, Fonts tools, Font font, String text, double x, double centreY, TextAlign align) {
        double baseline = centreY + tools.measurer().capHeight(font) / 2;
        Optional<TextTarget> target = TextTarget.under(graphics);
        if (target.isPresent()) {
            eachPiece(tools, font, text, x, (piece, pen) -> target.get().text(graphics, font, piece, pen, baseline));
        } else if (TextTarget.isUnder(graphics)) {
            graphics.fill(AffineTransform.getTranslateInstance(x, baseline)
                    .createTransformedShape(TextMeasurer.outline(font, text)));
        } else {
            graphics.setRenderingHint(TextAlign.KEY, align);
            graphics.setFont(font);
            graphics.drawString(text, (float) x, (float) baseline);
        }
    }

    private static void eachPiece(Fonts tools, Font font, String text, double x, ObjDoubleConsumer<String> painter) {
        double pen = x;
        for (String piece : TextPieces.of(text)) {
            painter.accept(piece, pen);
            pen += tools.measurer().width(font, piece);
        }
    }

    /** Runs upward; its middle is at the centre. */
    public static void upward(
            Graphics2D graphics, Fonts tools, Font font, String text, double centreX, double centreY) {
        AffineTransform before = graphics.getTransform();
        graphics.rotate(-Math.PI / 2, centreX, centreY);
        centred(graphics, tools, font, text, centreX, centreY);
        graphics.setTransform(before);
    }

    /** Ends at {@code right}; the middle of the capitals is at {@code centreY}. */
    public static void right(Graphics2D graphics, Fonts tools, Font font, String text, double right, double centreY) {
        double width = tools.measurer().width(font, text);
        paint(graphics, tools, font, text, right - width, centreY, TextAlign.RIGHT);
    }

    /** Cuts a long text around its numbers: while the line moves they change and the rest can be kept. */
    static final class TextPieces {

        /** A shorter text is as soon made as cut. */
        private static final int SHORT = 16;

        private TextPieces() {}

        /** The pieces of a text, in order; glyphs are set without kerning, so pieces stand as the whole would. */
        static List<String> of(String text) {
            if (text.length() <= SHORT) {
                return List.of(text);
            }
            List<String> pieces = new ArrayList<>();
            int start = 0;
            for (int i = 1; i < text.length(); i++) {
                if (isOfNumber(text.charAt(i)) != isOfNumber(text.charAt(i - 1))) {
                    pieces.add(text.substring(start, i));
                    start = i;
                }
            }
            pieces.add(text.substring(start));
            return pieces;
        }

        private static boolean isOfNumber(char letter) {
            return letter >= '0' && letter <= '9' || letter == '.' || letter == ',';
        }
    }
}
