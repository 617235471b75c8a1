package org.fourquadrant.chart.layout;

import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.fourquadrant.chart.axis.AxisMapping;
import org.fourquadrant.chart.axis.PlotGeometry;
import org.fourquadrant.chart.lettering.Lettering;
import org.fourquadrant.chart.words.MovePanelTexts;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.scale.AxisTransform;
import org.fourquadrant.facts.scale.AxisTransforms;
import org.fourquadrant.facts.screen.Box;
import org.fourquadrant.facts.screen.Segment;
import org.fourquadrant.facts.years.Move;
import org.fourquadrant.facts.years.MovePanel;
import org.fourquadrant.facts.years.YearPlace;

/** Panels of who moved over a range of years, laid out in rows of an area on common scales, those of the chart. */
public final class MovePanelsLayout {

    /** The face of what is written at the axes. */
    public static final Lettering.Style SMALL = new Lettering.Style(Lettering.Weight.REGULAR, 10);

    /** Between axis and what is written at it, logical pixels. */
    public static final double TICK_GAP = 5;

    /** Between panels, logical pixels. */
    private static final double GAP = 18;

    private static final double HEAD = 20;
    private static final double FOOT = 22;
    private static final double TICK_LINE = 13;
    private static final double MARGIN = 0.05;

    /** So far from an arrow it is still under the pointer, logical pixels. */
    private static final double REACH = 6;

    private static final double[] SHARES = {1, 2, 5, 10};
    private static final double[] BALANCES = {0, -100_000, 10_000, -10_000, 100_000};

    private final MovePanelTexts texts;
    private final double line;
    private final List<Place> places = new ArrayList<>();

    /**
     * Where a panel stands.
     *
     * @param panel who is in it
     * @param x where its heading begins, logical pixels
     * @param headCentre the middle of its heading
     * @param plot its data area
     */
    public record Place(MovePanel panel, double x, double headCentre, PlotGeometry plot) {

        /** The arrow of a move. */
        public Segment arrow(Move move) {
            return new Segment(x(move.from()), y(move.from()), x(move.to()), y(move.to()));
        }

        private double x(YearPlace at) {
            return plot.xOfShare(at.share().value());
        }

        private double y(YearPlace at) {
            return plot.yOfBalance(at.balance().value());
        }

        /** Few, since panels are small. */
        public List<Double> shareTicks() {
            return DoubleStream.of(SHARES).filter(plot::shows).boxed().toList();
        }

        /** Of those that would stand in each other's way the first. */
        public List<Double> balanceTicks() {
            List<Double> ticks = new ArrayList<>();
            for (double tick : BALANCES) {
                double y = plot.yOfBalance(tick);
                boolean free = ticks.stream().noneMatch(other -> Math.abs(plot.yOfBalance(other) - y) < TICK_LINE);
                if (free && y >= plot.y() && y <= plot.y() + plot.height()) {
                    ticks.add(tick);
                }
            }
            return ticks;
        }
    }

    /**
     * A move in a panel.
     *
     * @param move who moved
     * @param arrow from where to where, logical pixels
     */
    public record MoveArrow(Move move, Segment arrow) {}

    /**
     * Panels that fill an area.
     *
     * @param panels the panels of the facts, at least one
     * @param columns how many stand in a row
     */
    public MovePanelsLayout(
            Facts facts, List<MovePanel> panels, MovePanelTexts texts, Lettering lettering, Box area, int columns) {
        this.texts = texts;
        this.line = facts.years().line().threshold();
        Scales scales = Scales.of(facts, panels, line);
        double left = TICK_GAP
                + DoubleStream.of(BALANCES)
                        .map(tick -> lettering.width(texts.balance(tick), SMALL))
                        .max()
                        .orElse(0);
        int rows = (panels.size() + columns - 1) / columns;
        double width = (area.width() - GAP * (columns - 1)) / columns;
        double height = (area.height() - GAP * (rows - 1)) / rows;
        for (int index = 0; index < panels.size(); index++) {
            double x = area.x() + index % columns * (width + GAP);
            double y = area.y() + index / columns * (height + GAP);
            PlotGeometry plot = new PlotGeometry(
                    new AxisMapping(scales.share(), 0, scales.mostShare(), x + left, x + width),
                    new AxisMapping(
                            scales.balance(),
                            scales.leastBalance(),
                            scales.mostBalance(),
                            y + height - FOOT,
                            y + HEAD));
            places.add(new Place(panels.get(index), x, y + HEAD / 2 - 2, plot));
        }
    }

    /** The panels, row by row. */
    public List<Place> places() {
        return Collections.unmodifiableList(places);
    }

    public MovePanelTexts texts() {
        return texts;
    }

    /** Where the line stands, per cent of GDP. */
    public double line() {
        return line;
    }

    /** The middle of what is written under a panel. */
    public static double footCentre(PlotGeometry plot) {
        return plot.y() + plot.height() + FOOT / 2;
    }

    /** Every arrow, panel by panel. */
    public List<MoveArrow> arrows() {
        return places.stream()
                .flatMap(place -> place.panel().moves().stream().map(move -> new MoveArrow(move, place.arrow(move))))
                .toList();
    }

    /** The arrow at a point, logical pixels: of several the nearest tip. */
    public Optional<MoveArrow> at(double x, double y) {
        MoveArrow nearest = null;
        double least = Double.POSITIVE_INFINITY;
        for (MoveArrow one : arrows()) {
            Segment arrow = one.arrow();
            double tip = Math.hypot(x - arrow.x2(), y - arrow.y2());
            if (Line2D.ptSegDist(arrow.x1(), arrow.y1(), arrow.x2(), arrow.y2(), x, y) <= REACH && tip < least) {
                nearest = one;
                least = tip;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** The scales that all panels share: what the largest of them needs. */
    private record Scales(
            AxisTransform share, AxisTransform balance, double mostShare, double leastBalance, double mostBalance) {

        static Scales of(Facts facts, List<MovePanel> panels, double line) {
            List<Move> moves =
                    panels.stream().flatMap(panel -> panel.moves().stream()).toList();
            double[] shares = moves.stream()
                    .flatMapToDouble(move -> DoubleStream.of(
                            move.from().share().value(), move.to().share().value()))
                    .sorted()
                    .toArray();
            double[] balances = moves.stream()
                    .flatMapToDouble(move -> DoubleStream.of(
                            move.from().balance().value(), move.to().balance().value()))
                    .sorted()
                    .toArray();
            double least = balances[0];
            double most = balances[balances.length - 1];
            AxisTransform share = AxisTransforms.of(facts.view().axes().share(), shares);
            AxisTransform balance = AxisTransforms.of(facts.view().axes().balance(), balances);
            return new Scales(
                    share,
                    balance,
                    beyond(share, 0, Math.max(shares[shares.length - 1], line)),
                    beyond(balance, Math.max(0, most), Math.min(-1, least)),
                    beyond(balance, Math.min(0, least), Math.max(1, most)));
        }

        private static double beyond(AxisTransform transform, double from, double to) {
            double start = transform.forward(from);
            double end = transform.forward(to);
            return transform.inverse(end + (end - start) * MARGIN);
        }
    }
}
