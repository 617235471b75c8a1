package org.fourquadrant.chart.paint;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.fourquadrant.chart.axis.PlotGeometry;
import org.fourquadrant.chart.layout.MovePanelsLayout;
import org.fourquadrant.chart.lettering.Lettering;
import org.fourquadrant.chart.lettering.TextAlign;
import org.fourquadrant.chart.mark.Palette;
import org.fourquadrant.facts.screen.Box;
import org.fourquadrant.facts.years.Move;
import org.fourquadrant.facts.years.YearPlace;
import org.fourquadrant.model.country.CountryCode;

/**
 * Draws who moved as arrows on a small ground with the line and zero: grey for who stayed, in the colour of the quadrant reached
 * for who changed, with the names of the largest of these as far as they find room.
 */
public final class MovePanelPainter {

    private static final Lettering.Style NAME = new Lettering.Style(Lettering.Weight.REGULAR, 10);
    private static final BasicStroke THIN = new BasicStroke(0.8f);
    private static final BasicStroke WAY = new BasicStroke(1.5f);
    private static final BasicStroke SELECTED = new BasicStroke(2.6f);
    private static final Lettering.Style HEADING = new Lettering.Style(Lettering.Weight.BOLD, 12);
    private static final double HEAD = 6;
    private static final double HALF = 2.6;
    private static final double DOT = 1.6;
    private static final double LINE = 12;
    private static final int STAYED_ALPHA = 120;

    /** Of what lies under a name, so that no arrow strikes it through. */
    private static final int VEIL_ALPHA = 190;

    private final Lettering lettering;
    private final Palette palette;

    private final Set<CountryCode> selection;

    /** @param selection whose arrows stand out */
    public MovePanelPainter(Lettering lettering, Palette palette, Set<CountryCode> selection) {
        this.lettering = lettering;
        this.palette = palette;
        this.selection = Set.copyOf(selection);
    }

    /** Paints panels with their headings and axes. */
    public void paint(Graphics2D graphics, MovePanelsLayout layout) {
        for (int index = 0; index < layout.places().size(); index++) {
            MovePanelsLayout.Place place = layout.places().get(index);
            ChartPart.begin(graphics, ChartPart.Kind.DRAWING, "panel-" + index);
            graphics.setColor(palette.ink());
            lettering.paint(graphics, heading(layout, place), HEADING, TextAlign.LEFT, place.x(), place.headCentre());
            paintTicks(graphics, layout, place);
            paint(graphics, place, layout);
        }
    }

    private String heading(MovePanelsLayout layout, MovePanelsLayout.Place place) {
        double room = place.plot().x() + place.plot().width() - place.x();
        List<String> forms = layout.texts().headings(place.panel());
        return forms.stream()
                .filter(form -> lettering.width(form, HEADING) <= room)
                .findFirst()
                .orElse(forms.get(forms.size() - 1));
    }

    private void paintTicks(Graphics2D graphics, MovePanelsLayout layout, MovePanelsLayout.Place place) {
        PlotGeometry plot = place.plot();
        graphics.setColor(palette.faintInk());
        double foot = MovePanelsLayout.footCentre(plot);
        for (double tick : place.shareTicks()) {
            String text = layout.texts().share(tick);
            lettering.paint(graphics, text, MovePanelsLayout.SMALL, TextAlign.CENTRE, plot.xOfShare(tick), foot);
        }
        double right = plot.x() - MovePanelsLayout.TICK_GAP;
        for (double tick : place.balanceTicks()) {
            String text = layout.texts().balance(tick);
            lettering.paint(graphics, text, MovePanelsLayout.SMALL, TextAlign.RIGHT, right, plot.yOfBalance(tick));
        }
    }

    private void paint(Graphics2D graphics, MovePanelsLayout.Place place, MovePanelsLayout layout) {
        PlotGeometry plot = place.plot();
        Rectangle2D area = new Rectangle2D.Double(plot.x(), plot.y(), plot.width(), plot.height());
        graphics.setColor(palette.grid());
        graphics.setStroke(THIN);
        graphics.draw(area);
        graphics.setColor(palette.axis());
        double zero = plot.yOfBalance(0);
        graphics.draw(new Line2D.Double(area.getX(), zero, area.getMaxX(), zero));
        graphics.setColor(palette.accent());
        if (plot.shows(layout.line())) {
            double x = plot.xOfShare(layout.line());
            graphics.draw(new Line2D.Double(x, area.getY(), x, area.getMaxY()));
        }
        Shape before = graphics.getClip();
        graphics.clip(area);
        List<Move> moves = place.panel().moves();
        moves.stream().filter(move -> !stands(move)).forEach(move -> paintArrow(graphics, plot, move));
        List<Move> named = moves.stream()
                .filter(this::stands)
                .sorted(Comparator.comparing((Move move) -> !isSelected(move))
                        .thenComparingDouble(
                                move -> -Math.abs(move.to().balance().value())))
                .toList();
        named.forEach(move -> paintArrow(graphics, plot, move));
        named.stream().filter(this::isSelected).forEach(move -> paintArrow(graphics, plot, move));
        graphics.setClip(before);
        paintNames(graphics, plot, named, layout.texts()::name);
    }

    /** Whether a move is one that is named, if there is room: a change of quadrant, or of somebody selected. */
    private boolean stands(Move move) {
        return move.isChange() || isSelected(move);
    }

    private boolean isSelected(Move move) {
        return selection.contains(move.country().code());
    }

    private void paintArrow(Graphics2D graphics, PlotGeometry plot, Move move) {
        double fromX = x(plot, move.from());
        double fromY = y(plot, move.from());
        double toX = x(plot, move.to());
        double toY = y(plot, move.to());
        Color colour = move.isChange()
                ? move.to().quadrant().map(palette::mark).orElse(palette.softInk())
                : isSelected(move) ? palette.ink() : Palette.withAlpha(palette.axis(), STAYED_ALPHA);
        graphics.setColor(colour);
        graphics.setStroke(isSelected(move) ? SELECTED : move.isChange() ? WAY : THIN);
        double length = Math.hypot(toX - fromX, toY - fromY);
        if (length < HEAD) {
            graphics.fill(new Ellipse2D.Double(toX - DOT, toY - DOT, 2 * DOT, 2 * DOT));
            return;
        }
        double dx = (toX - fromX) / length;
        double dy = (toY - fromY) / length;
        graphics.draw(new Line2D.Double(fromX, fromY, toX - dx * HEAD, toY - dy * HEAD));
        Path2D head = new Path2D.Double();
        head.moveTo(toX, toY);
        head.lineTo(toX - dx * HEAD - dy * HALF, toY - dy * HEAD + dx * HALF);
        head.lineTo(toX - dx * HEAD + dy * HALF, toY - dy * HEAD - dx * HALF);
        head.closePath();
        graphics.fill(head);
    }

    private void paintNames(Graphics2D graphics, PlotGeometry plot, List<Move> changed, Function<Move, String> name) {
        List<Box> taken = new ArrayList<>();
        for (Move move : changed) {
            String text = name.apply(move);
            double width = lettering.width(text, NAME);
            double x = x(plot, move.to());
            double y = y(plot, move.to());
            for (Box box : List.of(
                    new Box(x + 4, y - LINE / 2, width, LINE),
                    new Box(x - 4 - width, y - LINE / 2, width, LINE),
                    new Box(x - width / 2, y - 4 - LINE, width, LINE),
                    new Box(x - width / 2, y + 4, width, LINE))) {
                if (isWithin(plot, box) && taken.stream().noneMatch(box::overlaps)) {
                    taken.add(box);
                    graphics.setColor(Palette.withAlpha(palette.ground(), VEIL_ALPHA));
                    graphics.fill(new Rectangle2D.Double(box.x(), box.y() + 1, box.width(), box.height() - 2));
                    graphics.setColor(palette.ink());
                    lettering.paint(graphics, text, NAME, TextAlign.LEFT, box.x(), box.centreY());
                    break;
                }
            }
        }
    }

    private static boolean isWithin(PlotGeometry plot, Box box) {
        return plot.contains(box.x(), box.y()) && plot.contains(box.maxX(), box.maxY());
    }

    private static double x(PlotGeometry plot, YearPlace place) {
        return plot.xOfShare(place.share().value());
    }

    private static double y(PlotGeometry plot, YearPlace place) {
        return plot.yOfBalance(place.balance().value());
    }
}
