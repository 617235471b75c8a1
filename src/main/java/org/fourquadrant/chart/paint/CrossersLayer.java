package org.fourquadrant.chart.paint;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.fourquadrant.chart.layout.LaidOutChart;
import org.fourquadrant.chart.lettering.Fonts;
import org.fourquadrant.chart.lettering.TextPainter;
import org.fourquadrant.chart.lettering.TypeScale;
import org.fourquadrant.chart.mark.Palette;
import org.fourquadrant.facts.line.Crossing;

/** Draws where the line was pinned, and names beside its pill who crosses from there. */
final class CrossersLayer implements Layer {

    private static final BasicStroke DASHED =
            new BasicStroke(1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {5, 4}, 0);
    private static final int ALPHA = 150;

    /** Between the pill, with what the window lays beside it, and the words. */
    private static final double APART = 30;

    /** So many of a group are named where there is room. */
    private static final int MOST = 12;

    private final Fonts tools;

    CrossersLayer(Fonts tools) {
        this.tools = tools;
    }

    @Override
    public void paint(Graphics2D graphics, LaidOutChart scene) {
        Optional<Double> pinned = scene.view().thresholds().pinned();
        if (pinned.isEmpty()) {
            return;
        }
        double line = scene.view().thresholds().main();
        ChartPart.begin(graphics, ChartPart.Kind.CROSSERS);
        if (pinned.get() != line && scene.plot().shows(pinned.get())) {
            double x = scene.plot().xOfShare(pinned.get());
            graphics.setColor(Palette.withAlpha(scene.palette().accent(), ALPHA));
            graphics.setStroke(DASHED);
            graphics.draw(new Line2D.Double(
                    x, scene.plot().y(), x, scene.plot().y() + scene.plot().height()));
        }
        // Captions of further lines stand where the words would.
        if (scene.plot().shows(line) && scene.view().thresholds().references().isEmpty()) {
            paintWords(graphics, scene, pinned.get(), line);
        }
    }

    private void paintWords(Graphics2D graphics, LaidOutChart scene, double from, double line) {
        List<Crossing> crossings = scene.facts().shares().crossings(from, line);
        Rectangle2D pill = scene.layout().pill(scene.plot().xOfShare(line));
        double leftRoom = pill.getX() - APART - scene.layout().left();
        double rightRoom = scene.layout().right() - pill.getMaxX() - APART;
        Font font = tools.fonts().bold(TypeScale.SMALL);
        fitting(scene, crossings, from, font, Math.max(leftRoom, rightRoom)).ifPresent(words -> {
            graphics.setColor(scene.palette().accent());
            double centre = pill.getCenterY();
            if (rightRoom >= leftRoom) {
                TextPainter.left(graphics, tools, font, words, pill.getMaxX() + APART, centre);
            } else {
                TextPainter.right(graphics, tools, font, words, pill.getX() - APART, centre);
            }
        });
    }

    private Optional<String> fitting(
            LaidOutChart scene, List<Crossing> crossings, double from, Font font, double room) {
        for (int named = Math.min(MOST, crossings.size()); named >= 0; named--) {
            String words = scene.texts().line().crossers(from, crossings, named);
            if (tools.measurer().width(font, words) <= room) {
                return Optional.of(words);
            }
        }
        return Optional.empty();
    }
}
