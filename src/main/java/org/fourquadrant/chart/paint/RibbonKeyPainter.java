package org.fourquadrant.chart.paint;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.fourquadrant.chart.layout.RibbonLayout;
import org.fourquadrant.chart.lettering.Lettering;
import org.fourquadrant.chart.lettering.TextAlign;
import org.fourquadrant.chart.mark.Palette;
import org.fourquadrant.chart.words.RibbonTexts;
import org.fourquadrant.facts.years.RibbonCell;
import org.fourquadrant.model.country.Quadrant;

/** Draws what the cells of a ribbon of years mean: each look with its words, in as many lines as they take. */
public final class RibbonKeyPainter {

    /** From line to line, logical pixels. */
    public static final double LINE = 17;

    private static final double BOX = 18;
    private static final double WORD_GAP = 5;
    private static final double GAP = 16;

    private final Lettering lettering;

    public RibbonKeyPainter(Lettering lettering) {
        this.lettering = lettering;
    }

    /** How many lines the words on what the cells mean take in a width. */
    public int lines(RibbonTexts texts, double width) {
        return keys(texts, width).stream().mapToInt(Key::line).max().orElse(0) + 1;
    }

    /**
     * Paints what the cells mean.
     *
     * @param x where the lines begin
     * @param centreY the middle of the first of them
     * @param width how long a line may be
     */
    public void paint(Graphics2D graphics, RibbonTexts texts, Palette palette, double x, double centreY, double width) {
        ChartPart.begin(graphics, ChartPart.Kind.LEGEND);
        for (Key key : keys(texts, width)) {
            double centre = centreY + key.line() * LINE;
            Rectangle2D box = new Rectangle2D.Double(x + key.x(), centre - 6, BOX, 12);
            if (key.look() == Look.HOLLOW) {
                RibbonCells.on(graphics).fillHollow(palette, key.cell(), box);
            } else {
                RibbonCells.on(graphics).fill(RibbonCells.colour(palette, key.cell()), box);
            }
            if (key.look() == Look.STRUCK) {
                RibbonCells.strike(graphics, palette, box);
            }
            graphics.setColor(palette.onAccent());
            if (key.look() == Look.LETTER) {
                lettering.paint(
                        graphics,
                        texts.letter(key.cell()),
                        RibbonPainter.LETTER,
                        TextAlign.CENTRE,
                        box.getCenterX(),
                        centre);
            }
            graphics.setColor(palette.softInk());
            lettering.paint(graphics, key.words(), RibbonLayout.TEXT, TextAlign.LEFT, box.getMaxX() + WORD_GAP, centre);
        }
    }

    private enum Look {
        LETTER,
        HOLLOW,
        STRUCK
    }

    /** One of the looks with its words, at a place of a line. */
    private record Key(RibbonCell cell, Look look, String words, double x, int line) {}

    private List<Key> keys(RibbonTexts texts, double width) {
        List<Key> keys = new ArrayList<>();
        for (Quadrant quadrant : Quadrant.values()) {
            add(keys, RibbonCell.of(quadrant), Look.LETTER, texts.meaning(quadrant), width);
        }
        add(keys, RibbonCell.UNDECIDED, Look.LETTER, texts.undecided(), width);
        add(keys, RibbonCell.III, Look.HOLLOW, texts.hollow(), width);
        texts.struck().ifPresent(struck -> add(keys, RibbonCell.III, Look.STRUCK, struck, width));
        return keys;
    }

    private void add(List<Key> keys, RibbonCell cell, Look look, String words, double width) {
        Key before = keys.isEmpty() ? null : keys.get(keys.size() - 1);
        double x = before == null ? 0 : before.x() + widthOf(before.words()) + GAP;
        int line = before == null ? 0 : before.line();
        boolean fits = x == 0 || x + widthOf(words) <= width;
        keys.add(new Key(cell, look, words, fits ? x : 0, fits ? line : line + 1));
    }

    private double widthOf(String words) {
        return BOX + WORD_GAP + lettering.width(words, RibbonLayout.TEXT);
    }
}
