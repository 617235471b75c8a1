package org.fourquadrant.chart.paint;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Stream;
import org.fourquadrant.chart.layout.LaidOutChart;
import org.fourquadrant.chart.layout.LineCaption;
import org.fourquadrant.chart.layout.PartPlaces;
import org.fourquadrant.chart.lettering.Fonts;
import org.fourquadrant.chart.lettering.TextPainter;
import org.fourquadrant.chart.lettering.TypeScale;

/** Draws what the upward axis of a slide measures level at its upper end, where nobody has to turn the head. */
final class LevelCaption {

    private static final double APART = 14;

    private final Fonts tools;

    LevelCaption(Fonts tools) {
        this.tools = tools;
    }

    void paint(Graphics2D graphics, LaidOutChart scene) {
        PartPlaces layout = scene.layout();
        Font font = tools.fonts().regular(TypeScale.BODY);
        List<String> wordings = scene.texts().axes().balance().stream()
                .filter(lines -> lines.size() == 1)
                .map(lines -> lines.get(0))
                .toList();
        ChartPart.begin(graphics, ChartPart.Kind.AXIS_CAPTION);
        graphics.setColor(scene.palette().softInk());
        if (layout.margins().hasBalanceRow()) {
            double centre = layout.margins().balanceRowCentre();
            String words = fitting(font, wordings, roomInRow(layout, centre));
            TextPainter.left(graphics, tools, font, words, layout.textLeft(), centre);
            return;
        }
        Rectangle2D pill = layout.pill(scene.lineX());
        double before = pill.getX() - APART - layout.textLeft();
        double after = layout.right() - pill.getMaxX() - APART;
        // A line far to the left leaves no room before its pill.
        boolean fits = width(font, wordings.get(wordings.size() - 1)) <= before;
        String words = fitting(font, wordings, fits ? before : after);
        double x = fits ? layout.textLeft() : pill.getMaxX() + APART;
        TextPainter.left(graphics, tools, font, words, x, pill.getCenterY());
    }

    /** In a row of its own it ends before captions of lines that had to move up into it. */
    private static double roomInRow(PartPlaces layout, double centre) {
        double top = centre - TypeScale.BODY / 2;
        return Stream.concat(layout.captions().lines().stream(), layout.captions().bands().stream())
                        .map(LineCaption::box)
                        .filter(box -> box.getMinY() < top + TypeScale.BODY)
                        .mapToDouble(Rectangle2D::getMinX)
                        .min()
                        .orElse(layout.right())
                - layout.textLeft();
    }

    private String fitting(Font font, List<String> wordings, double room) {
        return wordings.stream()
                .filter(words -> width(font, words) <= room)
                .findFirst()
                .orElseGet(() -> wordings.get(wordings.size() - 1));
    }

    private double width(Font font, String words) {
        return tools.measurer().width(font, words);
    }
}
