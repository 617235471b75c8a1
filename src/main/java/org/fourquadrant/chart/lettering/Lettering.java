package org.fourquadrant.chart.lettering;

import java.awt.Font;
import java.awt.Graphics2D;
import org.fourquadrant.model.language.Language;

/** Text in the chart's faces, for pages that belong to a chart but show none. */
public final class Lettering {

    /**
     * A face of the text.
     *
     * @param weight regular or bold
     * @param size logical pixels
     */
    public record Style(Weight weight, double size) {}

    /** The two weights. */
    public enum Weight {
        REGULAR,
        BOLD
    }

    private final Fonts tools;
    private final LineBreaker breaker;

    public Lettering(Fonts tools) {
        this.tools = tools;
        this.breaker = new LineBreaker(tools.measurer());
    }

    /** The lines of a text, broken where its language allows. */
    public BrokenText lines(String text, Style style, double width, Language language) {
        return breaker.broken(text, font(style), width, language);
    }

    /** Width of a line, logical pixels. */
    public double width(String text, Style style) {
        return tools.measurer().width(font(style), text);
    }

    /** Paints a line; the middle of its capitals is at {@code centreY}, the end that stays at {@code x}. */
    public void paint(Graphics2D graphics, String text, Style style, TextAlign align, double x, double centreY) {
        switch (align) {
            case LEFT -> TextPainter.left(graphics, tools, font(style), text, x, centreY);
            case CENTRE -> TextPainter.centred(graphics, tools, font(style), text, x, centreY);
            case RIGHT -> TextPainter.right(graphics, tools, font(style), text, x, centreY);
        }
    }

    /** The face itself, for whoever has written down where a text stands. */
    public Font font(Style style) {
        return style.weight() == Weight.BOLD
                ? tools.fonts().bold(style.size())
                : tools.fonts().regular(style.size());
    }
}
