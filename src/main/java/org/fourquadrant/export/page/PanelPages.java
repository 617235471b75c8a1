package org.fourquadrant.export.page;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.fourquadrant.chart.Chart;
import org.fourquadrant.chart.axis.AxisMapping;
import org.fourquadrant.chart.axis.PlotGeometry;
import org.fourquadrant.chart.layout.ChartSize;
import org.fourquadrant.chart.lettering.Lettering;
import org.fourquadrant.chart.lettering.TextAlign;
import org.fourquadrant.chart.mark.Palette;
import org.fourquadrant.chart.paint.ChartPart;
import org.fourquadrant.chart.paint.MovePanelPainter;
import org.fourquadrant.chart.words.Captions;
import org.fourquadrant.chart.words.ChartTexts;
import org.fourquadrant.export.provenance.Provenance;
import org.fourquadrant.export.provenance.ViewCodec;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.scale.AxisTransform;
import org.fourquadrant.facts.scale.AxisTransforms;
import org.fourquadrant.facts.years.Move;
import org.fourquadrant.facts.years.MovePanel;
import org.fourquadrant.model.view.View;
import org.fourquadrant.text.Figures;
import org.fourquadrant.text.PlaceText;
import org.fourquadrant.text.Texts;

/** Who moved over a range of years, in panels on common scales: by region or alliance where colours are, else by where they began. */
public final class PanelPages {

    private static final Lettering.Style HEADING = new Lettering.Style(Lettering.Weight.BOLD, 12);
    private static final Lettering.Style SMALL = new Lettering.Style(Lettering.Weight.REGULAR, 10);
    private static final double GAP = 18;
    private static final double HEAD = 20;
    private static final double FOOT = 22;
    private static final double TICK_GAP = 5;

    /** Between two ticks of the upward axis, at least. */
    private static final double TICK_LINE = 13;

    private static final double MARGIN = 0.05;

    /** Ticks of both axes: few, since the panels are small; the scales are those of the chart. */
    private static final double[] SHARES = {1, 2, 5, 10};

    private static final double[] BALANCES = {0, -100_000, 10_000, -10_000, 100_000};

    private final Chart chart;
    private final ViewCodec views;

    public PanelPages(Chart chart, ViewCodec views) {
        this.chart = chart;
        this.views = views;
    }

    /** The page of the panels of a view; empty where one year alone is shown, or nobody has a place in both years. */
    public Optional<Page> of(Facts facts, Captions captions, ChartSize size) {
        List<MovePanel> panels = facts.years().panels();
        return panels.isEmpty() ? Optional.empty() : Optional.of(page(facts, panels, captions, size));
    }

    private Page page(Facts facts, List<MovePanel> panels, Captions captions, ChartSize size) {
        View view = facts.view();
        Texts texts = ExportTexts.in(view.language());
        String from = String.valueOf(view.data().fromYear().orElseThrow());
        String to = String.valueOf(view.data().year());
        String line =
                new Figures(view.language()).threshold(facts.years().line().threshold());
        String title = captions.title().or(texts.format("matrix.title", from, to, line));
        PageSheet sheet = new PageSheet(chart.lettering(), view, size);
        String note = texts.format("panels.note", from, to);
        Page page = sheet.page(title, note, (graphics, palette) -> {
            new Grid(facts, panels, sheet, graphics, palette, texts).paint();
            ChartPart.begin(graphics, ChartPart.Kind.NOTE);
            graphics.setColor(palette.softInk());
            chart.lettering()
                    .paint(graphics, note, SMALL, TextAlign.LEFT, sheet.left(), YearsSource.top(sheet) - TICK_LINE / 2);
            YearsSource.paint(graphics, palette, sheet, facts);
        });
        return new Page(
                page.title(),
                note,
                page.language(),
                page.drawing(),
                page.notes(),
                Provenance.of(facts.workspace(), view, views));
    }

    /** The panels of a page, two or three in a row. */
    private static final class Grid {

        /** Up to so many stand two in a row. */
        private static final int FEW = 4;

        private final Facts facts;
        private final View view;
        private final List<MovePanel> panels;
        private final PageSheet sheet;
        private final Graphics2D graphics;
        private final Palette palette;
        private final Texts texts;
        private final AxisTransform share;
        private final AxisTransform balance;
        private final double mostShare;
        private final double leastBalance;
        private final double mostBalance;

        Grid(Facts facts, List<MovePanel> panels, PageSheet sheet, Graphics2D graphics, Palette palette, Texts texts) {
            this.facts = facts;
            this.view = facts.view();
            this.panels = panels;
            this.sheet = sheet;
            this.graphics = graphics;
            this.palette = palette;
            this.texts = texts;
            double[] shares = panels.stream()
                    .flatMap(panel -> panel.moves().stream())
                    .flatMapToDouble(move -> DoubleStream.of(
                            move.from().share().value(), move.to().share().value()))
                    .sorted()
                    .toArray();
            double[] balances = panels.stream()
                    .flatMap(panel -> panel.moves().stream())
                    .flatMapToDouble(move -> DoubleStream.of(
                            move.from().balance().value(), move.to().balance().value()))
                    .sorted()
                    .toArray();
            this.share = AxisTransforms.of(view.axes().share(), shares);
            this.balance = AxisTransforms.of(view.axes().balance(), balances);
            this.mostShare = beyond(
                    share,
                    0,
                    Math.max(shares[shares.length - 1], facts.years().line().threshold()));
            this.leastBalance = beyond(balance, Math.max(0, balances[balances.length - 1]), Math.min(-1, balances[0]));
            this.mostBalance = beyond(balance, Math.min(0, balances[0]), Math.max(1, balances[balances.length - 1]));
        }

        private static double beyond(AxisTransform transform, double from, double to) {
            double start = transform.forward(from);
            double end = transform.forward(to);
            return transform.inverse(end + (end - start) * MARGIN);
        }

        void paint() {
            int columns = panels.size() <= FEW ? 2 : 3;
            int rows = (panels.size() + columns - 1) / columns;
            double width = (sheet.right() - sheet.left() - GAP * (columns - 1)) / columns;
            double height =
                    (YearsSource.top(sheet) - PageSheet.TOP + TICK_GAP - 2 * TICK_LINE - GAP * (rows - 1)) / rows;
            for (int index = 0; index < panels.size(); index++) {
                double x = sheet.left() + index % columns * (width + GAP);
                double y = PageSheet.TOP - TICK_GAP + index / columns * (height + GAP);
                paint(panels.get(index), index, x, y, width, height);
            }
        }

        private void paint(MovePanel panel, int index, double x, double y, double width, double height) {
            ChartPart.begin(graphics, ChartPart.Kind.DRAWING, "panel-" + index);
            PlotGeometry plot = new PlotGeometry(
                    new AxisMapping(share, 0, mostShare, x + left(), x + width),
                    new AxisMapping(balance, leastBalance, mostBalance, y + height - FOOT, y + HEAD));
            graphics.setColor(palette.ink());
            Lettering lettering = sheet.lettering();
            String heading =
                    texts.format("panels.heading", name(panel), panel.moves().size(), panel.changed());
            lettering.paint(graphics, heading, HEADING, TextAlign.LEFT, x, y + HEAD / 2 - 2);
            paintTicks(plot);
            new MovePanelPainter(lettering, palette)
                    .paint(graphics, plot, facts.years().line().threshold(), panel.moves(), this::name);
        }

        private String name(Move move) {
            return move.country().name().in(view.language());
        }

        private String name(MovePanel panel) {
            return panel.trait()
                    .map(trait ->
                            ChartTexts.of(view, Captions.STANDARD).legend().of(trait))
                    .orElseGet(() -> texts.format("panels.start", new PlaceText(view.language()).name(panel.start())));
        }

        private void paintTicks(PlotGeometry plot) {
            Figures figures = new Figures(view.language());
            graphics.setColor(palette.faintInk());
            double foot = plot.y() + plot.height() + FOOT / 2;
            for (double tick : SHARES) {
                if (plot.shows(tick)) {
                    sheet.lettering()
                            .paint(
                                    graphics,
                                    figures.shareTick(tick),
                                    SMALL,
                                    TextAlign.CENTRE,
                                    plot.xOfShare(tick),
                                    foot);
                }
            }
            List<Double> taken = new ArrayList<>();
            for (double tick : BALANCES) {
                double y = plot.yOfBalance(tick);
                boolean free = taken.stream().noneMatch(other -> Math.abs(other - y) < TICK_LINE);
                if (free && y >= plot.y() && y <= plot.y() + plot.height()) {
                    taken.add(y);
                    sheet.lettering()
                            .paint(graphics, figures.balanceTick(tick), SMALL, TextAlign.RIGHT, plot.x() - TICK_GAP, y);
                }
            }
        }

        /** Room for the widest tick of the upward axis. */
        private double left() {
            Figures figures = new Figures(view.language());
            return TICK_GAP
                    + DoubleStream.of(BALANCES)
                            .map(tick -> sheet.lettering().width(figures.balanceTick(tick), SMALL))
                            .max()
                            .orElse(0);
        }
    }
}
