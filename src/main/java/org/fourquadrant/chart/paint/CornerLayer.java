package org.fourquadrant.chart.paint;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.util.List;
import org.fourquadrant.chart.layout.CornerTitle;
import org.fourquadrant.chart.layout.LaidOutChart;
import org.fourquadrant.chart.lettering.Fonts;
import org.fourquadrant.chart.lettering.TextAlign;
import org.fourquadrant.chart.lettering.TextOutline;
import org.fourquadrant.chart.lettering.TextPainter;
import org.fourquadrant.chart.lettering.TypeScale;
import org.fourquadrant.chart.mark.Palette;

/** The count of each quadrant in its corner, large, with its name, and what it means in grey. */
final class CornerLayer implements Layer {

    /** How far the line around the letters stands out, so that no grid line runs through them, logical pixels. */
    private static final double OUTLINE = 1.5;

    private final Fonts tools;

    CornerLayer(Fonts tools) {
        this.tools = tools;
    }

    @Override
    public void paint(Graphics2D graphics, LaidOutChart scene) {
        for (CornerTitle title : scene.corners()) {
            ChartPart.begin(graphics, ChartPart.Kind.CORNER, title.quadrant().name());
            new Title(graphics, scene.palette(), title).paint();
        }
    }

    /** One of them. */
    private final class Title {
        private final Graphics2D graphics;
        private final Palette palette;
        private final CornerTitle title;
        private final TextOutline outline;

        Title(Graphics2D graphics, Palette palette, CornerTitle title) {
            this.graphics = graphics;
            this.palette = palette;
            this.title = title;
            this.outline = new TextOutline(palette.ground(title.quadrant()), OUTLINE);
        }

        void paint() {
            Font large = tools.fonts().bold(TypeScale.COUNT);
            Font bold = tools.fonts().bold(TypeScale.CORNER);
            Font small = tools.fonts().regular(TypeScale.SMALL);
            Color colour = palette.title(title.quadrant());
            double centre = title.box().getY() + CornerTitle.FIRST_LINE / 2;
            double aside = tools.measurer().width(large, title.count()) + CornerTitle.BETWEEN;
            // Both stand on one line of writing.
            double lower = (tools.measurer().capHeight(large) - tools.measurer().capHeight(bold)) / 2;
            write(large, colour, title.count(), 0, centre);
            if (!title.name().isEmpty()) {
                write(bold, colour, title.name(), aside, centre + lower);
            }
            centre += CornerTitle.FIRST_LINE / 2 + CornerTitle.NEXT_LINE / 2;
            List<Color> inks = List.of(palette.softInk(), palette.faintInk());
            for (int line = 0; line < title.lines().size(); line++) {
                write(small, inks.get(line), title.lines().get(line), 0, centre);
                centre += CornerTitle.NEXT_LINE;
            }
        }

        /** @param aside from the outer edge, logical pixels */
        private void write(Font font, Color colour, String text, double aside, double centre) {
            boolean right = title.quadrant().meetsThreshold();
            double at = right ? title.box().getMaxX() - aside : title.box().getX() + aside;
            graphics.setColor(colour);
            TextPainter.outlined(
                    graphics, tools, font, text, at, centre, right ? TextAlign.RIGHT : TextAlign.LEFT, outline);
        }
    }
}
