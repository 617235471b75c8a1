package org.fourquadrant.export.page;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.fourquadrant.chart.lettering.BrokenText;
import org.fourquadrant.chart.lettering.Lettering;
import org.fourquadrant.chart.lettering.TextAlign;
import org.fourquadrant.chart.mark.Palette;
import org.fourquadrant.chart.paint.ChartPart;
import org.fourquadrant.model.language.Language;

/** Paragraphs under each other, as many as fit into a height. */
final class PageColumn {

    private record Line(int paragraph, BrokenText whole, String text, Paragraph.Look look, double x, double centre) {}

    private static final Set<Paragraph.Look> QUIET =
            EnumSet.of(Paragraph.Look.SMALL, Paragraph.Look.DETAIL, Paragraph.Look.CAPTION);

    private final Lettering lettering;
    private final Language language;
    private final double x;
    private final double width;
    private final double bottom;
    private final double scale;
    private final List<Line> lines = new ArrayList<>();
    private int paragraphs;
    private double y;

    /** An empty column with text as large as usual; sizes in logical pixels. */
    PageColumn(Lettering lettering, Language language, double x, double top, double width, double bottom) {
        this(lettering, language, x, top, width, bottom, 1);
    }

    /**
     * An empty column; sizes in logical pixels.
     *
     * @param scale how many times larger than usual its text is
     */
    PageColumn(
            Lettering lettering, Language language, double x, double top, double width, double bottom, double scale) {
        this.lettering = lettering;
        this.language = language;
        this.x = x;
        this.width = width;
        this.bottom = bottom;
        this.scale = scale;
        this.y = top;
    }

    /** Adds a paragraph if the whole of it fits, or if it is the first; whether it did. */
    boolean add(Paragraph paragraph) {
        BrokenText broken = broken(paragraph);
        if (!lines.isEmpty() && bottom(paragraph, broken) > bottom) {
            return false;
        }
        put(paragraph, broken);
        return true;
    }

    /** Adds a paragraph only if the whole of it fits. */
    void addWhole(Paragraph paragraph) {
        BrokenText broken = broken(paragraph);
        if (bottom(paragraph, broken) <= bottom) {
            put(paragraph, broken);
        }
    }

    private BrokenText broken(Paragraph paragraph) {
        Paragraph.Look look = paragraph.look();
        double room = width - (look.indent() + look.hanging()) * scale;
        return lettering.lines(paragraph.text(), look.style(scale), room, language);
    }

    private double top(Paragraph paragraph) {
        return lines.isEmpty() ? y : y + paragraph.look().before() * scale;
    }

    private double bottom(Paragraph paragraph, BrokenText broken) {
        return top(paragraph) + broken.lines().size() * paragraph.look().lineHeight() * scale;
    }

    private void put(Paragraph paragraph, BrokenText broken) {
        double lineHeight = paragraph.look().lineHeight() * scale;
        double top = top(paragraph);
        double left = x + paragraph.look().indent() * scale;
        for (String line : broken.lines()) {
            lines.add(new Line(paragraphs, broken, line, paragraph.look(), left, top + lineHeight / 2));
            left = x + (paragraph.look().indent() + paragraph.look().hanging()) * scale;
            top += lineHeight;
        }
        paragraphs++;
        y = top;
    }

    /** Where the next paragraph would start. */
    double y() {
        return y;
    }

    /** What a paragraph of a column is called within its page, by its number from 0. */
    static String id(String name, int paragraph) {
        return new ChartPart(ChartPart.Kind.TEXT, numbered(name, paragraph)).id();
    }

    private static String numbered(String name, int paragraph) {
        return name + "-" + (paragraph + 1);
    }

    /**
     * Paints the column.
     *
     * @param name names its texts; one column of a page has one name
     */
    void paint(Graphics2D graphics, Palette palette, String name) {
        int begun = -1;
        for (Line line : lines) {
            if (line.paragraph() != begun) {
                begun = line.paragraph();
                ChartPart.begin(graphics, ChartPart.Kind.TEXT, numbered(name, begun), line.whole());
            }
            graphics.setColor(QUIET.contains(line.look()) ? palette.softInk() : palette.ink());
            lettering.paint(graphics, line.text(), line.look().style(scale), TextAlign.LEFT, line.x(), line.centre());
        }
    }
}
