package org.fourquadrant.chart.paint;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.fourquadrant.chart.lettering.Lettering;
import org.fourquadrant.chart.lettering.TextAlign;
import org.fourquadrant.chart.mark.Palette;
import org.fourquadrant.model.country.Quadrant;

/** Draws named bars of two parts under each other, in as many columns as they need; bars without room are left out. */
public final class BarsDrawing {

    private static final Lettering.Style NAME = new Lettering.Style(Lettering.Weight.REGULAR, 11);
    private static final Lettering.Style CHOSEN = new Lettering.Style(Lettering.Weight.BOLD, 11);
    private static final double LINE = 14;
    private static final double BAR = 8;
    private static final double GAP = 8;
    private static final double BETWEEN = 24;

    /** The most columns that are still read as one order. */
    private static final int MOST_COLUMNS = 3;

    private static final double KEY = 12;

    /** What a part of a bar is. */
    public enum Part {
        SHARE,
        DEFICIT,
        /** Counts the other way: hollow. */
        SURPLUS
    }

    /**
     * A bar.
     *
     * @param id short id
     * @param name what stands before it
     * @param value what stands behind it
     * @param share its first part, 0 to 1
     * @param balance its second part, −1 to 1; below 0 for a surplus
     * @param chosen whether it stands out
     */
    public record Bar(String id, String name, String value, double share, double balance, boolean chosen) {

        private double length() {
            return share + Math.abs(balance);
        }
    }

    private final Lettering lettering;
    private final List<Bar> bars;
    private final Rectangle2D area;
    private final int perColumn;
    private final int columns;
    private final double names;
    private final double values;
    private final double longest;

    /** @param area where to draw, logical pixels */
    public BarsDrawing(Lettering lettering, List<Bar> all, Rectangle2D area) {
        this.lettering = lettering;
        this.area = area;
        int most = Math.max(1, (int) (area.getHeight() / LINE));
        columns = Math.max(1, Math.min(MOST_COLUMNS, (all.size() + most - 1) / most));
        perColumn = Math.min(most, (all.size() + columns - 1) / columns);
        bars = all.subList(0, Math.min(all.size(), perColumn * columns));
        names = bars.stream()
                .mapToDouble(bar -> lettering.width(bar.name(), CHOSEN))
                .max()
                .orElse(0);
        values = bars.stream()
                .mapToDouble(bar -> lettering.width(bar.value(), CHOSEN))
                .max()
                .orElse(0);
        longest = bars.stream().mapToDouble(Bar::length).max().orElse(0);
    }

    /** So many of the bars have room. */
    public int shown() {
        return bars.size();
    }

    /** Paints the bars. */
    public void paint(Graphics2D graphics, Palette palette) {
        double column = (area.getWidth() - BETWEEN * (columns - 1)) / columns;
        double room = Math.max(20, column - Math.min(names, column * 0.55) - values - 2 * GAP);
        for (int i = 0; i < bars.size(); i++) {
            double x = area.getX() + (i / perColumn) * (column + BETWEEN);
            double centre = area.getY() + (i % perColumn + 0.5) * LINE;
            paint(graphics, palette, bars.get(i), x, centre, room);
        }
    }

    private void paint(Graphics2D graphics, Palette palette, Bar bar, double x, double centre, double room) {
        Lettering.Style style = bar.chosen() ? CHOSEN : NAME;
        ChartPart.begin(graphics, ChartPart.Kind.TEXT, "bar-name-" + bar.id());
        graphics.setColor(palette.ink());
        lettering.paint(graphics, bar.name(), style, TextAlign.LEFT, x, centre);
        ChartPart.begin(graphics, ChartPart.Kind.DRAWING, "bar-" + bar.id());
        double start = x + names + GAP;
        double scale = longest > 0 ? room / longest : 0;
        double first = bar.share() * scale;
        double second = Math.abs(bar.balance()) * scale;
        fill(graphics, palette, Part.SHARE, start, centre, first);
        fill(graphics, palette, bar.balance() < 0 ? Part.SURPLUS : Part.DEFICIT, start + first, centre, second);
        ChartPart.begin(graphics, ChartPart.Kind.TEXT, "bar-value-" + bar.id());
        graphics.setColor(palette.softInk());
        lettering.paint(graphics, bar.value(), style, TextAlign.LEFT, start + first + second + GAP / 2, centre);
    }

    private static void fill(Graphics2D graphics, Palette palette, Part part, double x, double centre, double width) {
        if (width < 0.25) {
            return;
        }
        graphics.setColor(colour(palette, part));
        if (part == Part.SURPLUS) {
            graphics.setStroke(new BasicStroke(1f));
            graphics.draw(new Rectangle2D.Double(x + 0.5, centre - BAR / 2 + 0.5, Math.max(1, width - 1), BAR - 1));
        } else {
            graphics.fill(new Rectangle2D.Double(x, centre - BAR / 2, width, BAR));
        }
    }

    private static Color colour(Palette palette, Part part) {
        return palette.mark(part == Part.SHARE ? Quadrant.II : Quadrant.III);
    }

    /**
     * Paints what the parts are, beside each other.
     *
     * @param words a word for each part, in their order
     * @param centre the middle of the line
     */
    public void paintKey(Graphics2D graphics, Palette palette, List<String> words, double centre) {
        double x = area.getX();
        for (Part part : Part.values()) {
            String word = words.get(part.ordinal());
            ChartPart.begin(graphics, ChartPart.Kind.DRAWING, "key-" + part.ordinal());
            fill(graphics, palette, part, x, centre, KEY);
            ChartPart.begin(graphics, ChartPart.Kind.TEXT, "key-word-" + part.ordinal());
            graphics.setColor(palette.softInk());
            lettering.paint(graphics, word, NAME, TextAlign.LEFT, x + KEY + GAP / 2, centre);
            x += KEY + GAP / 2 + lettering.width(word, NAME) + BETWEEN;
        }
    }
}
