package org.fourquadrant.chart.paint;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.fourquadrant.chart.lettering.BrokenText;
import org.fourquadrant.chart.lettering.Lettering;
import org.fourquadrant.chart.lettering.TextAlign;
import org.fourquadrant.chart.mark.Palette;
import org.fourquadrant.model.language.Language;

/**
 * Draws a table: headers, a rule, rows in as many lines as they need. Columns are as wide as their texts where there is room;
 * else the widest give way and are broken. Rows without room are left out.
 */
public final class TableDrawing {

    private static final Lettering.Style HEADER = new Lettering.Style(Lettering.Weight.BOLD, 11);
    private static final Lettering.Style CELL = new Lettering.Style(Lettering.Weight.REGULAR, 11);
    private static final Lettering.Style CHOSEN = new Lettering.Style(Lettering.Weight.BOLD, 11);
    private static final BasicStroke THIN = new BasicStroke(0.8f);
    private static final double LINE = 13.5;
    private static final double PADDING = 4;
    private static final double GAP = 12;

    /** The most that spare room puts between two columns. */
    private static final double WIDEST_GAP = 40;

    /** The least width of a header, which is broken before its column grows. */
    private static final double LEAST = 44;

    /**
     * What is in a table.
     *
     * @param name names its texts; one table of a page has one name
     * @param headers a header for each column
     * @param rightAligned whether the texts of a column end at its right edge
     * @param rows the cells of each row, a text for each column
     * @param chosen the places of the rows that stand out
     */
    public record Content(
            String name,
            List<String> headers,
            List<Boolean> rightAligned,
            List<List<String>> rows,
            List<Integer> chosen) {
        public Content {
            headers = List.copyOf(headers);
            rightAligned = List.copyOf(rightAligned);
            rows = List.copyOf(rows);
            chosen = List.copyOf(chosen);
        }
    }

    private record Line(List<BrokenText> cells, double top, double height, Lettering.Style style) {}

    private final Lettering lettering;
    private final Language language;
    private final Content content;
    private final Rectangle2D area;
    private final double[] widths;
    private final double gap;
    private final List<Line> lines = new ArrayList<>();

    /** @param area where to draw, logical pixels */
    public TableDrawing(Lettering lettering, Language language, Content content, Rectangle2D area) {
        this.lettering = lettering;
        this.language = language;
        this.content = content;
        this.area = area;
        int columns = content.headers().size();
        widths = fitted(area.getWidth() - GAP * (columns - 1));
        double spare = area.getWidth()
                - IntStream.range(0, columns).mapToDouble(i -> widths[i]).sum();
        gap = columns < 2 ? 0 : Math.min(WIDEST_GAP, spare / (columns - 1));
        double top = add(content.headers(), HEADER, area.getY());
        for (int i = 0; i < content.rows().size(); i++) {
            Lettering.Style style = content.chosen().contains(i) ? CHOSEN : CELL;
            top = add(content.rows().get(i), style, top);
            if (lines.size() < i + 2) {
                break;
            }
        }
    }

    /** So many of the rows have room. */
    public int shown() {
        return lines.size() - 1;
    }

    /** Where the last row ends, logical pixels. */
    public double bottom() {
        Line last = lines.get(lines.size() - 1);
        return last.top() + last.height();
    }

    private double add(List<String> texts, Lettering.Style style, double top) {
        List<BrokenText> cells = IntStream.range(0, texts.size())
                .mapToObj(i -> lettering.lines(texts.get(i), style, widths[i] + 0.5, language))
                .toList();
        int most = cells.stream().mapToInt(cell -> cell.lines().size()).max().orElse(1);
        double height = Math.max(1, most) * LINE + PADDING;
        if (!lines.isEmpty() && top + height > area.getMaxY() + 0.5) {
            return top;
        }
        lines.add(new Line(cells, top, height, style));
        return top + height;
    }

    /** The widest give way until all have room. */
    private double[] fitted(double room) {
        double[] natural = IntStream.range(0, content.headers().size())
                .mapToDouble(this::natural)
                .toArray();
        double widest = IntStream.range(0, natural.length)
                .mapToDouble(i -> natural[i])
                .max()
                .orElse(0);
        double low = 0;
        double high = widest;
        for (int i = 0; i < 40; i++) {
            double cap = (low + high) / 2;
            if (IntStream.range(0, natural.length)
                            .mapToDouble(c -> Math.min(natural[c], cap))
                            .sum()
                    <= room) {
                low = cap;
            } else {
                high = cap;
            }
        }
        double all =
                IntStream.range(0, natural.length).mapToDouble(i -> natural[i]).sum();
        double cap = all <= room ? widest : low;
        return IntStream.range(0, natural.length)
                .mapToDouble(i -> Math.min(natural[i], cap))
                .toArray();
    }

    /** As wide as its cells; a header is broken into two lines before it makes its column wider. */
    private double natural(int column) {
        double header = lettering.width(content.headers().get(column), HEADER);
        double cells = content.rows().stream()
                .mapToDouble(row -> lettering.width(row.get(column), CHOSEN))
                .max()
                .orElse(0);
        return Math.max(cells, Math.min(header, Math.max(LEAST, header * 0.6)));
    }

    /** Paints it. */
    public void paint(Graphics2D graphics, Palette palette) {
        for (int row = 0; row < lines.size(); row++) {
            Line line = lines.get(row);
            if (row > 0) {
                ChartPart.begin(graphics, ChartPart.Kind.DRAWING, content.name() + "-rule-" + row);
                graphics.setColor(row == 1 ? palette.axis() : palette.grid());
                graphics.setStroke(THIN);
                graphics.draw(new Line2D.Double(area.getX(), line.top(), right(), line.top()));
            }
            graphics.setColor(row == 0 ? palette.softInk() : palette.ink());
            paint(graphics, line, content.name() + "-" + row);
        }
    }

    private double right() {
        return area.getX()
                + IntStream.range(0, widths.length).mapToDouble(i -> widths[i]).sum()
                + gap * (widths.length - 1);
    }

    private void paint(Graphics2D graphics, Line line, String name) {
        double x = area.getX();
        for (int column = 0; column < widths.length; column++) {
            BrokenText cell = line.cells().get(column);
            boolean right = content.rightAligned().get(column);
            double centre = line.top() + PADDING / 2 + LINE / 2;
            if (!cell.lines().isEmpty()) {
                ChartPart.begin(graphics, ChartPart.Kind.TEXT, name + "-" + (column + 1), cell);
            }
            for (String text : cell.lines()) {
                TextAlign align = right ? TextAlign.RIGHT : TextAlign.LEFT;
                lettering.paint(graphics, text, line.style(), align, right ? x + widths[column] : x, centre);
                centre += LINE;
            }
            x += widths[column] + gap;
        }
    }
}
