package org.fourquadrant.export.page;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fourquadrant.chart.Chart;
import org.fourquadrant.chart.layout.ChartSize;
import org.fourquadrant.chart.lettering.Lettering;
import org.fourquadrant.chart.lettering.TextAlign;
import org.fourquadrant.chart.mark.Palette;
import org.fourquadrant.chart.paint.ChartPart;
import org.fourquadrant.chart.words.Captions;
import org.fourquadrant.chart.words.MovesTexts;
import org.fourquadrant.export.provenance.ViewCodec;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.years.Move;
import org.fourquadrant.facts.years.Moves;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.model.view.View;
import org.fourquadrant.text.Figures;
import org.fourquadrant.text.PlaceText;
import org.fourquadrant.text.Texts;

/** Who moved over a range of years as a page: quadrants from top to bottom in the first year, from left to right in the last. */
final class MatrixPages {

    private static final Lettering.Style HEADING = new Lettering.Style(Lettering.Weight.BOLD, 12);
    private static final Lettering.Style COUNT = new Lettering.Style(Lettering.Weight.BOLD, 20);
    private static final Lettering.Style SMALL = new Lettering.Style(Lettering.Weight.REGULAR, 10);
    private static final List<Optional<Quadrant>> ENDS = Stream.concat(
                    Stream.of(Quadrant.values()).map(Optional::of), Stream.of(Optional.<Quadrant>empty()))
            .toList();

    private static final double ROW_HEAD = 92;
    private static final double COLUMN_HEAD = 26;
    private static final double PAD = 8;
    private static final double LINE = 13;
    private static final double FOOT = 24;

    private final Chart chart;
    private final ViewCodec views;

    MatrixPages(Chart chart, ViewCodec views) {
        this.chart = chart;
        this.views = views;
    }

    /** The page of the moves of a view, which shows a range of years. */
    Page of(Facts facts, Captions captions, ChartSize size) {
        View view = facts.view();
        Moves moves = facts.years().moves().orElseThrow();
        String axes = ExportTexts.in(view.language())
                .format(
                        "matrix.axes",
                        String.valueOf(view.data().fromYear().orElseThrow()),
                        String.valueOf(view.data().year()));
        YearPageFrame frame = YearPageFrame.of(chart, views, facts, size);
        String counts = new MovesTexts(view).sentence(moves);
        return frame.page(frame.titleOfMoves(captions), counts, counts, (graphics, palette) -> {
            new Sheet(graphics, palette, frame.sheet(), view).paint(moves, counts, axes);
            YearsSource.paint(graphics, palette, frame.sheet(), facts);
        });
    }

    /** Paints the matrix on a page. */
    private static final class Sheet {

        private final Graphics2D graphics;
        private final Palette palette;
        private final PageSheet page;
        private final Lettering lettering;
        private final View view;
        private final PlaceText places;
        private final double cellWidth;
        private final double top;
        private final double cellHeight;

        Sheet(Graphics2D graphics, Palette palette, PageSheet page, View view) {
            this.graphics = graphics;
            this.palette = palette;
            this.page = page;
            this.lettering = page.lettering();
            this.view = view;
            this.places = new PlaceText(view.language());
            this.cellWidth = (page.right() - page.left() - ROW_HEAD) / ENDS.size();
            this.top = PageSheet.TOP + FOOT + COLUMN_HEAD;
            this.cellHeight = (YearsSource.top(page) - FOOT - top) / ENDS.size();
        }

        void paint(Moves moves, String counts, String axes) {
            ChartPart.begin(graphics, ChartPart.Kind.SUBTITLE);
            graphics.setColor(palette.softInk());
            double centre = PageSheet.TOP - LINE / 2;
            for (String sentence : lettering
                    .lines(counts, SMALL, page.right() - page.left(), view.language())
                    .lines()) {
                lettering.paint(graphics, sentence, SMALL, TextAlign.LEFT, page.left(), centre);
                centre += LINE;
            }
            lettering.paint(graphics, axes, SMALL, TextAlign.LEFT, page.left(), YearsSource.top(page) - LINE / 2);
            ChartPart.begin(graphics, ChartPart.Kind.AXIS);
            for (int end = 0; end < ENDS.size(); end++) {
                graphics.setColor(colour(ENDS.get(end)));
                double x = page.left() + ROW_HEAD + (end + 0.5) * cellWidth;
                lettering.paint(
                        graphics, places.name(ENDS.get(end)), HEADING, TextAlign.CENTRE, x, top - COLUMN_HEAD / 2);
                double y = top + (end + 0.5) * cellHeight;
                lettering.paint(graphics, places.name(ENDS.get(end)), HEADING, TextAlign.LEFT, page.left(), y);
            }
            for (int row = 0; row < ENDS.size(); row++) {
                for (int column = 0; column < ENDS.size(); column++) {
                    paintCell(moves.in(ENDS.get(row), ENDS.get(column)), row, column);
                }
            }
        }

        private Color colour(Optional<Quadrant> end) {
            return end.map(palette::title).orElse(palette.softInk());
        }

        private void paintCell(List<Move> moved, int row, int column) {
            String name = row + "-" + column;
            ChartPart.begin(graphics, ChartPart.Kind.DRAWING, name);
            Rectangle2D box = new Rectangle2D.Double(
                    page.left() + ROW_HEAD + column * cellWidth, top + row * cellHeight, cellWidth, cellHeight);
            if (row == column) {
                graphics.setColor(palette.grid());
                graphics.fill(box);
            }
            graphics.setColor(palette.axis());
            graphics.setStroke(new BasicStroke(0.6f));
            graphics.draw(new Line2D.Double(box.getX(), box.getY(), box.getMaxX(), box.getY()));
            Figures figures = new Figures(view.language());
            graphics.setColor(moved.isEmpty() ? palette.faintInk() : colour(ENDS.get(column)));
            double x = box.getX() + PAD;
            lettering.paint(graphics, figures.count(moved.size()), COUNT, TextAlign.LEFT, x, box.getY() + COUNT.size());
            if (moved.isEmpty()) {
                return;
            }
            graphics.setColor(palette.softInk());
            double sum = moved.stream()
                    .mapToDouble(move -> move.to().balance().value())
                    .sum();
            lettering.paint(
                    graphics,
                    figures.balance(sum),
                    SMALL,
                    TextAlign.RIGHT,
                    box.getMaxX() - PAD,
                    box.getY() + COUNT.size());
            paintNames(moved, x, box);
        }

        private void paintNames(List<Move> moved, double x, Rectangle2D box) {
            Texts texts = ExportTexts.in(view.language());
            double y = box.getY() + COUNT.size() * 2 + 2;
            int room = Math.max(0, (int) ((box.getMaxY() - y) / LINE) + 1);
            List<String> lines = new ArrayList<>();
            // The largest first: they are looked for.
            List<String> names = moved.stream()
                    .sorted((one, other) -> Double.compare(
                            Math.abs(other.to().balance().value()),
                            Math.abs(one.to().balance().value())))
                    .map(move -> move.country().name().in(view.language()))
                    .toList();
            for (int shown = names.size(); shown > 0; shown--) {
                String all = names.stream().limit(shown).collect(Collectors.joining(texts.get("list.separator")));
                String told = shown == names.size() ? all : texts.format("matrix.more", all, names.size() - shown);
                lines = lettering
                        .lines(told, SMALL, box.getWidth() - 2 * PAD, view.language())
                        .lines();
                if (lines.size() <= room) {
                    break;
                }
                lines = List.of();
            }
            for (String line : lines) {
                lettering.paint(graphics, line, SMALL, TextAlign.LEFT, x, y);
                y += LINE;
            }
        }
    }
}
