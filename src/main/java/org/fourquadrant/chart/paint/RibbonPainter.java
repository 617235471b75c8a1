package org.fourquadrant.chart.paint;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fourquadrant.chart.layout.RibbonLayout;
import org.fourquadrant.chart.lettering.Lettering;
import org.fourquadrant.chart.lettering.TextAlign;
import org.fourquadrant.chart.lettering.TextTarget;
import org.fourquadrant.chart.mark.Palette;
import org.fourquadrant.chart.words.RibbonTexts;
import org.fourquadrant.facts.years.RibbonCell;
import org.fourquadrant.facts.years.RibbonRow;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.country.Quadrant;

/**
 * Draws a ribbon of years: runs of cells in the colours of quadrants with their letters, hollow where a share is carried, grey
 * where it does not decide, struck through before the line was agreed on.
 */
public final class RibbonPainter {

    private static final Lettering.Style LETTER = new Lettering.Style(Lettering.Weight.BOLD, 9);
    private static final BasicStroke THIN = new BasicStroke(1f);

    /** Between two rows, logical pixels. */
    private static final double AIR = 1;

    /** From line to line of the words on what cells mean, logical pixels. */
    public static final double KEY_LINE = 17;

    private static final double BOX = 18;
    private static final double WORD_GAP = 5;
    private static final double KEY_GAP = 16;
    private static final int HOLLOW_ALPHA = 40;
    private static final int STRIKE_ALPHA = 150;

    private final Lettering lettering;

    /** Widths of the letters by their cells, of the language painted. */
    private final double[] widths = new double[RibbonCell.values().length];

    public RibbonPainter(Lettering lettering) {
        this.lettering = lettering;
    }

    /**
     * Paints the rows that are laid out, with the years over them.
     *
     * @param selection whose names stand out
     */
    public void paint(Graphics2D graphics, RibbonLayout layout, Palette palette, Set<CountryCode> selection) {
        for (RibbonCell cell : RibbonCell.values()) {
            widths[cell.ordinal()] = lettering.width(layout.texts().letter(cell), LETTER);
        }
        paintYears(graphics, layout, palette);
        // Smoothing edges that stand on whole pixels would cost most of the time.
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
        CellFill cells = CellFill.on(graphics);
        for (int index = 0; index < layout.rows().size(); index++) {
            RibbonRow row = layout.rows().get(index);
            ChartPart.begin(graphics, ChartPart.Kind.ROW, row.country().code());
            paintCells(cells, layout, palette, index);
        }
        paintEdges(graphics, layout, palette);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        for (int index = 0; index < layout.rows().size(); index++) {
            RibbonRow row = layout.rows().get(index);
            ChartPart.begin(graphics, ChartPart.Kind.LABEL, row.country().code());
            boolean selected = selection.contains(row.country().code());
            paintStrikes(graphics, layout, palette, index);
            paintWords(graphics, layout, palette, index, selected ? RibbonLayout.SELECTED : RibbonLayout.TEXT);
            paintLetters(graphics, layout, palette, index);
        }
    }

    /** How many lines the words on what the cells mean take in a width. */
    public int keyLines(RibbonTexts texts, double width) {
        return keys(texts, width).stream().mapToInt(Key::line).max().orElse(0) + 1;
    }

    /**
     * Paints what the cells mean.
     *
     * @param x where the lines begin
     * @param centreY the middle of the first of them
     * @param width how long a line may be
     */
    public void paintKey(
            Graphics2D graphics, RibbonTexts texts, Palette palette, double x, double centreY, double width) {
        ChartPart.begin(graphics, ChartPart.Kind.LEGEND);
        for (Key key : keys(texts, width)) {
            double centre = centreY + key.line() * KEY_LINE;
            Rectangle2D box = new Rectangle2D.Double(x + key.x(), centre - 6, BOX, 12);
            if (key.look() == Look.HOLLOW) {
                CellFill.on(graphics).fillHollow(palette, key.cell(), box);
            } else {
                fill(graphics, colour(palette, key.cell()), box);
            }
            if (key.look() == Look.STRUCK) {
                strike(graphics, palette, box);
            }
            graphics.setColor(palette.onAccent());
            if (key.look() == Look.LETTER) {
                lettering.paint(graphics, texts.letter(key.cell()), LETTER, TextAlign.CENTRE, box.getCenterX(), centre);
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
        double x = before == null ? 0 : before.x() + widthOf(before.words()) + KEY_GAP;
        int line = before == null ? 0 : before.line();
        boolean fits = x == 0 || x + widthOf(words) <= width;
        keys.add(new Key(cell, look, words, fits ? x : 0, fits ? line : line + 1));
    }

    private double widthOf(String words) {
        return BOX + WORD_GAP + lettering.width(words, RibbonLayout.TEXT);
    }

    private void paintYears(Graphics2D graphics, RibbonLayout layout, Palette palette) {
        ChartPart.begin(graphics, ChartPart.Kind.AXIS);
        graphics.setColor(palette.softInk());
        int step = layout.yearStep();
        for (int year = layout.ribbon().to(); year >= layout.ribbon().from(); year -= step) {
            double centre = layout.x(year) + layout.cellWidth() / 2;
            lettering.paint(
                    graphics, String.valueOf(year), RibbonLayout.TEXT, TextAlign.CENTRE, centre, layout.headCentre());
        }
    }

    private static void paintCells(CellFill cells, RibbonLayout layout, Palette palette, int index) {
        RibbonRow row = layout.rows().get(index);
        int last = layout.ribbon().to();
        int start = layout.ribbon().from();
        for (int year = start; year <= last; year++) {
            boolean ends = year == last
                    || row.cell(year + 1) != row.cell(start)
                    || row.isCarried(year + 1) != row.isCarried(start);
            if (ends) {
                paintRun(cells, layout, palette, row, index, start, year);
                start = year + 1;
            }
        }
    }

    private static void paintStrikes(Graphics2D graphics, RibbonLayout layout, Palette palette, int index) {
        RibbonRow row = layout.rows().get(index);
        int last = layout.ribbon().to();
        for (int year = layout.ribbon().from(); layout.ribbon().line().isBefore(year) && year <= last; year++) {
            if (row.cell(year) != RibbonCell.GAP) {
                strike(graphics, palette, cellBox(layout, index, year, year));
            }
        }
    }

    private static void paintRun(
            CellFill cells, RibbonLayout layout, Palette palette, RibbonRow row, int index, int start, int end) {
        RibbonCell cell = row.cell(start);
        if (cell == RibbonCell.GAP) {
            return;
        }
        Rectangle2D box = cellBox(layout, index, start, end);
        if (row.isCarried(start)) {
            cells.fillHollow(palette, cell, box);
        } else {
            cells.fill(colour(palette, cell), box);
        }
    }

    private static Rectangle2D cellBox(RibbonLayout layout, int index, int start, int end) {
        double x = layout.x(start);
        return new Rectangle2D.Double(x, layout.top(index) + AIR / 2, layout.x(end + 1) - x, layout.rowHeight() - AIR);
    }

    private static Color colour(Palette palette, RibbonCell cell) {
        return cell.quadrant().map(palette::mark).orElse(palette.axis());
    }

    private static void fill(Graphics2D graphics, Color colour, Rectangle2D box) {
        graphics.setColor(colour);
        graphics.fill(box);
    }

    private static void strike(Graphics2D graphics, Palette palette, Rectangle2D box) {
        graphics.setColor(Palette.withAlpha(palette.ground(), STRIKE_ALPHA));
        graphics.setStroke(THIN);
        graphics.draw(new Line2D.Double(box.getX(), box.getMaxY(), box.getMaxX(), box.getY()));
    }

    /** Parts the years by lines of the ground, over all rows at once. */
    private static void paintEdges(Graphics2D graphics, RibbonLayout layout, Palette palette) {
        ChartPart.begin(graphics, ChartPart.Kind.GRID);
        double top = layout.top(0);
        double height = layout.top(layout.rows().size()) - top;
        for (int year = layout.ribbon().from() + 1;
                layout.hasRoomForLetters() && year <= layout.ribbon().to();
                year++) {
            fill(graphics, palette.ground(), new Rectangle2D.Double(layout.x(year), top, 1, height));
        }
    }

    private void paintWords(
            Graphics2D graphics, RibbonLayout layout, Palette palette, int index, Lettering.Style style) {
        RibbonRow row = layout.rows().get(index);
        double centre = layout.top(index) + layout.rowHeight() / 2;
        graphics.setColor(palette.ink());
        lettering.paint(
                graphics,
                fitting(layout.texts().name(row.country()), style, layout.nameWidth()),
                style,
                TextAlign.LEFT,
                layout.left(),
                centre);
        graphics.setColor(palette.softInk());
        lettering.paint(graphics, layout.texts().end(row), RibbonLayout.TEXT, TextAlign.LEFT, layout.endLeft(), centre);
    }

    private String fitting(String name, Lettering.Style style, double width) {
        String shown = name;
        for (int length = name.length() - 1; length > 0 && lettering.width(shown, style) > width; length--) {
            shown = name.substring(0, length).stripTrailing() + "…";
        }
        return shown;
    }

    /** A letter in every cell; where there is no room, one in the longest part of a run that looks alike. */
    private void paintLetters(Graphics2D graphics, RibbonLayout layout, Palette palette, int index) {
        RibbonRow row = layout.rows().get(index);
        int last = layout.ribbon().to();
        int start = layout.ribbon().from();
        int longest = start;
        int length = 0;
        int alike = start;
        for (int year = start; year <= last; year++) {
            boolean endsRun = layout.hasRoomForLetters() || year == last || row.cell(year + 1) != row.cell(start);
            if (endsRun || row.isCarried(year + 1) != row.isCarried(alike)) {
                if (year + 1 - alike > length) {
                    longest = alike;
                    length = year + 1 - alike;
                }
                alike = year + 1;
            }
            if (endsRun) {
                paintLetter(graphics, layout, palette, index, longest, length);
                start = year + 1;
                length = 0;
            }
        }
    }

    private void paintLetter(
            Graphics2D graphics, RibbonLayout layout, Palette palette, int index, int year, int length) {
        RibbonRow row = layout.rows().get(index);
        RibbonCell cell = row.cell(year);
        double width = length * layout.cellWidth();
        if (cell != RibbonCell.GAP && widths[cell.ordinal()] + 2 <= width) {
            graphics.setColor(row.isCarried(year) ? palette.ink() : palette.onAccent());
            lettering.paint(
                    graphics,
                    layout.texts().letter(cell),
                    LETTER,
                    TextAlign.LEFT,
                    layout.x(year) + (width - widths[cell.ordinal()]) / 2,
                    layout.top(index) + layout.rowHeight() / 2);
        }
    }

    /**
     * Fills the boxes of cells.
     *
     * @param isPixels whether a logical pixel is a pixel, which is filled as a whole where its middle is in the box: Java2D takes as
     *     long again to find that out for a box between pixels
     */
    private record CellFill(Graphics2D graphics, boolean isPixels) {

        static CellFill on(Graphics2D graphics) {
            boolean smooth =
                    graphics.getRenderingHint(RenderingHints.KEY_ANTIALIASING) != RenderingHints.VALUE_ANTIALIAS_OFF;
            return new CellFill(
                    graphics,
                    TextTarget.isUnder(graphics) && graphics.getTransform().isIdentity() && !smooth);
        }

        void fill(Color colour, Rectangle2D box) {
            graphics.setColor(colour);
            if (isPixels) {
                int x = pixel(box.getX());
                int y = pixel(box.getY());
                graphics.fillRect(x, y, pixel(box.getMaxX()) - x, pixel(box.getMaxY()) - y);
            } else {
                graphics.fill(box);
            }
        }

        private static int pixel(double edge) {
            return (int) Math.ceil(edge - 0.5);
        }

        void fillHollow(Palette palette, RibbonCell cell, Rectangle2D box) {
            Color colour = colour(palette, cell);
            fill(colour, box);
            fill(
                    palette.onGround(colour, HOLLOW_ALPHA),
                    new Rectangle2D.Double(box.getX() + 1, box.getY() + 1, box.getWidth() - 2, box.getHeight() - 2));
        }
    }
}
