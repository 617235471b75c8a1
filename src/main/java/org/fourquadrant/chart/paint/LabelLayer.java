package org.fourquadrant.chart.paint;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import org.fourquadrant.chart.layout.Emphasis;
import org.fourquadrant.chart.layout.LaidOutChart;
import org.fourquadrant.chart.layout.MarkLabel;
import org.fourquadrant.chart.lettering.Fonts;
import org.fourquadrant.chart.lettering.TextAlign;
import org.fourquadrant.chart.lettering.TextOutline;
import org.fourquadrant.chart.lettering.TextPainter;
import org.fourquadrant.chart.lettering.TypeScale;
import org.fourquadrant.chart.mark.Palette;
import org.fourquadrant.facts.screen.Box;
import org.fourquadrant.model.country.Quadrant;

/** Labels and the leaders that tie them to their marks. */
final class LabelLayer implements Layer {

    private static final BasicStroke LEADER = new BasicStroke(0.8f);

    /** Plain enough to be followed, less so than a mark. */
    private static final int LEADER_ALPHA = 200;

    private static final int LEADER_BACK_ALPHA = 130;

    /** How far the line around the letters stands out, logical pixels. */
    private static final double OUTLINE = 1.2;

    private final Fonts tools;

    LabelLayer(Fonts tools) {
        this.tools = tools;
    }

    @Override
    public void paint(Graphics2D graphics, LaidOutChart scene) {
        Emphasis emphasis = Emphasis.of(scene);
        graphics.setStroke(LEADER);
        for (MarkLabel label : scene.labels()) {
            label.leader().ifPresent(line -> {
                ChartPart.begin(graphics, ChartPart.Kind.LEADER, label.country());
                int alpha = emphasis.isBack(label.country()) ? LEADER_BACK_ALPHA : LEADER_ALPHA;
                graphics.setColor(Palette.withAlpha(scene.palette().axis(), alpha));
                graphics.draw(new Line2D.Double(line.x1(), line.y1(), line.x2(), line.y2()));
            });
        }
        for (MarkLabel label : scene.labels()) {
            ChartPart.begin(graphics, ChartPart.Kind.LABEL, label.country());
            boolean selected = scene.view().selection().contains(label.country());
            Font font = selected
                    ? tools.fonts().bold(TypeScale.LABEL)
                    : tools.fonts().regular(TypeScale.LABEL);
            graphics.setColor(ink(scene.palette(), selected, emphasis.isBack(label.country())));
            paintText(graphics, scene, font, label);
        }
    }

    private static Color ink(Palette palette, boolean selected, boolean back) {
        if (selected) {
            return palette.ink();
        }
        return back ? palette.faintInk() : palette.softInk();
    }

    /** The end next to the mark is the one that stays where it is. */
    private void paintText(Graphics2D graphics, LaidOutChart scene, Font font, MarkLabel label) {
        Box box = label.box();
        TextAlign align = align(label);
        double at = switch (align) {
            case LEFT -> box.x();
            case CENTRE -> box.centreX();
            case RIGHT -> box.maxX();
        };
        TextOutline outline = new TextOutline(scene.palette().ground(quadrant(scene, box)), OUTLINE);
        TextPainter.outlined(graphics, tools, font, label.text(), at, box.centreY(), align, outline);
    }

    private static TextAlign align(MarkLabel label) {
        double quarter = label.box().width() / 4;
        if (label.offset().dx() > quarter) {
            return TextAlign.LEFT;
        }
        return label.offset().dx() < -quarter ? TextAlign.RIGHT : TextAlign.CENTRE;
    }

    /** Where the text stands; its mark may be across the line of zero. */
    private static Quadrant quadrant(LaidOutChart scene, Box box) {
        for (Quadrant quadrant : Quadrant.values()) {
            if (scene.plot().areaOf(quadrant, scene.lineX()).contains(box.centreX(), box.centreY())) {
                return quadrant;
            }
        }
        return Quadrant.I;
    }
}
