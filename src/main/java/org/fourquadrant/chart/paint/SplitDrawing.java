package org.fourquadrant.chart.paint;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.fourquadrant.chart.lettering.Lettering;
import org.fourquadrant.chart.lettering.TextAlign;
import org.fourquadrant.chart.mark.Palette;
import org.fourquadrant.model.country.Quadrant;

/** Draws what two sides get year by year, as bars of two parts on an axis of years. */
public final class SplitDrawing {

    private static final Lettering.Style SMALL = new Lettering.Style(Lettering.Weight.REGULAR, 11);
    private static final BasicStroke THIN = new BasicStroke(1f);
    private static final BasicStroke DOTTED =
            new BasicStroke(1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10f, new float[] {3, 3}, 0f);
    private static final double HEAD = 40;
    private static final double FOOT = 18;
    private static final double KEY = 10;
    private static final double GAP = 6;
    private static final double BETWEEN = 18;

    /** A year in so many has its number under it. */
    private static final int LABELLED = 5;

    /** What one side and the other get in a year, of one unit. */
    public record Year(double first, double second) {}

    /**
     * The words around it.
     *
     * @param first the one side
     * @param second the other
     * @param most what the highest bar stands for
     * @param turn what happens in the year that is marked
     * @param unit what the numbers under the axis are
     */
    public record Words(String first, String second, String most, String turn, String unit) {}

    private final Lettering lettering;
    private final List<Year> years;
    private final Optional<Integer> turn;
    private final Words words;
    private final Rectangle2D area;

    /**
     * @param turn the year, from 1, that is marked
     * @param area where to draw, logical pixels
     */
    public SplitDrawing(Lettering lettering, List<Year> years, Optional<Integer> turn, Words words, Rectangle2D area) {
        this.lettering = lettering;
        this.years = List.copyOf(years);
        this.turn = turn;
        this.words = words;
        this.area = area;
    }

    /** Paints it. */
    public void paint(Graphics2D graphics, Palette palette) {
        double most = years.stream()
                .mapToDouble(year -> year.first() + year.second())
                .max()
                .orElse(1);
        double zero = area.getMaxY() - FOOT;
        double scale = (zero - area.getY() - HEAD) / Math.max(most, Double.MIN_NORMAL);
        double step = area.getWidth() / Math.max(1, years.size());
        for (int i = 0; i < years.size(); i++) {
            Year year = years.get(i);
            double x = area.getX() + i * step + step * 0.12;
            double first = year.first() * scale;
            double second = year.second() * scale;
            ChartPart.begin(graphics, ChartPart.Kind.DRAWING, "year-" + (i + 1));
            graphics.setColor(palette.mark(Quadrant.II));
            graphics.fill(new Rectangle2D.Double(x, zero - first, step * 0.76, first));
            graphics.setColor(palette.mark(Quadrant.III));
            graphics.fill(new Rectangle2D.Double(x, zero - first - second, step * 0.76, second));
        }
        paintAxis(graphics, palette, zero, step);
        turn.ifPresent(year -> paintTurn(graphics, palette, area.getX() + year * step, zero));
        paintKey(graphics, palette);
    }

    private void paintAxis(Graphics2D graphics, Palette palette, double zero, double step) {
        ChartPart.begin(graphics, ChartPart.Kind.AXIS);
        graphics.setColor(palette.axis());
        graphics.setStroke(THIN);
        graphics.draw(new Line2D.Double(area.getX(), zero, area.getMaxX(), zero));
        graphics.setColor(palette.softInk());
        double centre = zero + FOOT / 2 + 1;
        double end = area.getMaxX() - lettering.width(words.unit(), SMALL) - GAP;
        for (int year = 1; year <= years.size(); year++) {
            double x = area.getX() + (year - 0.5) * step;
            if ((year == 1 || year % LABELLED == 0) && x + GAP < end) {
                lettering.paint(graphics, String.valueOf(year), SMALL, TextAlign.CENTRE, x, centre);
            }
        }
        lettering.paint(graphics, words.unit(), SMALL, TextAlign.RIGHT, area.getMaxX(), centre);
        lettering.paint(graphics, words.most(), SMALL, TextAlign.LEFT, area.getX(), area.getY() + HEAD - 9);
    }

    private void paintTurn(Graphics2D graphics, Palette palette, double x, double zero) {
        ChartPart.begin(graphics, ChartPart.Kind.DRAWING, "turn");
        graphics.setColor(palette.ink());
        graphics.setStroke(DOTTED);
        graphics.draw(new Line2D.Double(x, area.getY() + HEAD - 16, x, zero));
        ChartPart.begin(graphics, ChartPart.Kind.TEXT, "turn-word");
        double width = lettering.width(words.turn(), SMALL);
        boolean fits = x + GAP + width <= area.getMaxX();
        double at = fits ? x + GAP : x - GAP;
        lettering.paint(
                graphics, words.turn(), SMALL, fits ? TextAlign.LEFT : TextAlign.RIGHT, at, area.getY() + HEAD - 9);
    }

    private void paintKey(Graphics2D graphics, Palette palette) {
        double x = area.getX();
        double centre = area.getY() + 9;
        for (Quadrant colour : List.of(Quadrant.II, Quadrant.III)) {
            String word = colour == Quadrant.II ? words.first() : words.second();
            ChartPart.begin(graphics, ChartPart.Kind.DRAWING, "key-" + colour);
            graphics.setColor(palette.mark(colour));
            graphics.fill(new Rectangle2D.Double(x, centre - KEY / 2, KEY, KEY));
            ChartPart.begin(graphics, ChartPart.Kind.TEXT, "key-word-" + colour);
            graphics.setColor(palette.softInk());
            lettering.paint(graphics, word, SMALL, TextAlign.LEFT, x + KEY + GAP, centre);
            x += KEY + GAP + lettering.width(word, SMALL) + BETWEEN;
        }
    }
}
