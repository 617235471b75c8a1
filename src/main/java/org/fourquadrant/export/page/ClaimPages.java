package org.fourquadrant.export.page;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.fourquadrant.chart.Chart;
import org.fourquadrant.chart.layout.ChartSize;
import org.fourquadrant.chart.layout.ChartUse;
import org.fourquadrant.chart.layout.LaidOutChart;
import org.fourquadrant.chart.layout.SlideFrame;
import org.fourquadrant.chart.lettering.BrokenText;
import org.fourquadrant.chart.lettering.Lettering;
import org.fourquadrant.chart.lettering.TextAlign;
import org.fourquadrant.chart.mark.Palette;
import org.fourquadrant.chart.paint.ChartPart;
import org.fourquadrant.chart.paint.FootPainter;
import org.fourquadrant.chart.words.Caption;
import org.fourquadrant.chart.words.Captions;
import org.fourquadrant.export.drawing.Drawing;
import org.fourquadrant.export.drawing.DrawnPart;
import org.fourquadrant.export.provenance.Provenance;
import org.fourquadrant.export.provenance.ViewCodec;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.model.view.ColourBy;
import org.fourquadrant.model.view.View;

/** Claims as pages: the sentence over everything, its one figure large, and beside it the chart that shows whom it is about. */
public final class ClaimPages {

    private static final Lettering.Style TITLE = new Lettering.Style(Lettering.Weight.BOLD, ChartUse.SLIDE.titleSize());
    private static final double TITLE_TOP = 16;

    /** The part of the width that the figure has. */
    private static final double BESIDE = 0.24;

    private static final double BETWEEN = 12;
    private static final double FIGURE = 60;
    private static final double LINE = 1.25;

    /** Height of the figure over a chart that needs the whole width. */
    private static final double BAND = 50;

    /** Another program may set it in a wider face. */
    private static final double WIDER = 1.08;

    /** What of the chart is that of the whole page. */
    private static final Set<ChartPart.Kind> OF_PAGE =
            EnumSet.of(ChartPart.Kind.GROUND, ChartPart.Kind.RULE, ChartPart.Kind.DATE);

    private final Chart chart;
    private final SlideScenes scenes;
    private final ViewCodec views;

    public ClaimPages(Chart chart, SlideScenes scenes, ViewCodec views) {
        this.chart = chart;
        this.scenes = scenes;
        this.views = views;
    }

    /**
     * The page of a claim.
     *
     * @param facts of the view that shows it
     * @param captions with the sentence as the title
     */
    public Page page(Facts facts, Captions captions, ClaimWords.Figure figure, ChartSize size) {
        View view = facts.view();
        Lettering lettering = chart.lettering();
        double width = size.width() - 2 * SlideFrame.SIDE;
        String sentence = captions.title().or("");
        BrokenText title = lettering.lines(sentence, TITLE, width, view.language());
        double top = TITLE_TOP + title.lines().size() * ChartUse.SLIDE.titleLine();
        // What the colours mean needs the whole width.
        boolean isBeside = view.marks().colourBy() == ColourBy.QUADRANT;
        double left = isBeside ? width * BESIDE + BETWEEN : 0;
        double under = isBeside ? top : top + BAND;
        Rectangle2D area = isBeside
                ? new Rectangle2D.Double(
                        SlideFrame.SIDE, top + BETWEEN, left - BETWEEN, SlideFrame.rule(size.height()) - top - BETWEEN)
                : new Rectangle2D.Double(SlideFrame.SIDE, top + BETWEEN / 2, width, BAND);
        LaidOutChart scene = scenes.of(
                facts,
                new ChartSize(size.width() - left, size.height() - under),
                captions.withTitle(new Caption.None()));
        PartDescriptions descriptions = new PartDescriptions(scene);
        Palette palette = scene.palette();
        List<DrawnPart> ofChart = Drawing.of(
                        size.width(),
                        size.height(),
                        graphics -> {
                            graphics.translate(left, under);
                            chart.painter().paint(graphics, scene);
                        },
                        descriptions)
                .parts()
                .stream()
                .filter(part -> !OF_PAGE.contains(part.part().kind()))
                .toList();
        Drawing around = Drawing.of(
                size.width(),
                size.height(),
                graphics -> {
                    paintTitle(graphics, palette, title, size);
                    paintFigure(graphics, palette, figure, view, area);
                    new FootPainter(lettering)
                            .paint(
                                    graphics,
                                    palette,
                                    size,
                                    scene.texts().margins().day());
                },
                part -> "");
        List<DrawnPart> all = new ArrayList<>(around.parts());
        all.addAll(ofChart);
        return new Page(
                sentence,
                ChartSentence.of(facts),
                view.language(),
                new Drawing(size.width(), size.height(), all),
                new SpeakerNotes(facts, sentence).text(),
                Provenance.of(facts.workspace(), view, views));
    }

    private void paintTitle(Graphics2D graphics, Palette palette, BrokenText title, ChartSize size) {
        ChartPart.begin(graphics, ChartPart.Kind.GROUND);
        graphics.setColor(palette.ground());
        graphics.fill(new Rectangle2D.Double(0, 0, size.width(), size.height()));
        ChartPart.begin(graphics, ChartPart.Kind.TITLE, "", title);
        graphics.setColor(palette.ink());
        double centre = TITLE_TOP + ChartUse.SLIDE.titleLine() / 2;
        for (String line : title.lines()) {
            chart.lettering().paint(graphics, line, TITLE, TextAlign.LEFT, SlideFrame.SIDE, centre);
            centre += ChartUse.SLIDE.titleLine();
        }
    }

    /** As large as there is room for it in one line, and under it or beside it whom it counts. */
    private void paintFigure(
            Graphics2D graphics, Palette palette, ClaimWords.Figure figure, View view, Rectangle2D area) {
        Lettering lettering = chart.lettering();
        boolean isBand = area.getHeight() <= BAND;
        double wanted = isBand ? BAND / LINE : FIGURE;
        double width = lettering.width(figure.figure(), new Lettering.Style(Lettering.Weight.BOLD, wanted));
        Lettering.Style style =
                new Lettering.Style(Lettering.Weight.BOLD, wanted * Math.min(1, area.getWidth() / width / WIDER));
        double height = style.size() * LINE;
        ChartPart.begin(graphics, ChartPart.Kind.TEXT, "figure-1");
        graphics.setColor(palette.accent());
        lettering.paint(graphics, figure.figure(), style, TextAlign.LEFT, area.getX(), area.getY() + height / 2);
        double x = isBand ? area.getX() + width * WIDER + 2 * BETWEEN : area.getX();
        double y = isBand ? area.getY() + BETWEEN / 2 : area.getY() + height;
        PageColumn column = new PageColumn(lettering, view.language(), x, y, area.getMaxX() - x, area.getMaxY());
        if (!figure.of().isEmpty()) {
            column.add(new Paragraph(figure.of(), Paragraph.Look.ITEM));
        }
        // Whom there is no room to name is named by the chart alone.
        if (!figure.names().isEmpty() && !(isBand && figure.of().isEmpty())) {
            column.addWhole(new Paragraph(figure.names(), Paragraph.Look.BODY));
        }
        column.paint(graphics, palette, "counted");
    }
}
