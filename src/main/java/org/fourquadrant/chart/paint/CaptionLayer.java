package org.fourquadrant.chart.paint;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fourquadrant.chart.layout.ChartMargins;
import org.fourquadrant.chart.layout.LaidOutChart;
import org.fourquadrant.chart.layout.LineCaption;
import org.fourquadrant.chart.layout.PartPlaces;
import org.fourquadrant.chart.lettering.BrokenText;
import org.fourquadrant.chart.lettering.Fonts;
import org.fourquadrant.chart.lettering.Lettering;
import org.fourquadrant.chart.lettering.TextPainter;
import org.fourquadrant.chart.lettering.TypeScale;
import org.fourquadrant.chart.mark.Palette;
import org.fourquadrant.facts.line.StableInterval;
import org.fourquadrant.model.country.Quadrant;

/** Draws the texts above and under the chart: title, how many meet the line, note, sources. */
final class CaptionLayer implements Layer {

    private static final double APART = 24;
    private static final double BETWEEN = 14;

    private final Fonts tools;

    CaptionLayer(Fonts tools) {
        this.tools = tools;
    }

    @Override
    public void paint(Graphics2D graphics, LaidOutChart scene) {
        PartPlaces layout = scene.layout();
        ChartMargins margins = layout.margins();
        Palette palette = scene.palette();
        Font title = tools.fonts().bold(margins.use().titleSize());
        Font body = tools.fonts().regular(TypeScale.BODY);
        Font small = tools.fonts().regular(TypeScale.SMALL);
        Block block = new Block(graphics, layout.textLeft());
        ChartPart.begin(graphics, ChartPart.Kind.TITLE, "", margins.title());
        block.paint(
                palette.ink(),
                title,
                margins.title(),
                margins.titleCentre(),
                margins.use().titleLine());
        ChartPart.begin(graphics, ChartPart.Kind.SUBTITLE, "", margins.subtitle());
        block.paint(palette.softInk(), body, margins.subtitle(), margins.subtitleCentre(), ChartMargins.SUBTITLE_LINE);
        if (margins.hasCounts()) {
            ChartPart.begin(graphics, ChartPart.Kind.COUNTS);
            paintMeeting(graphics, scene, body);
        }
        if (margins.use().isSlide()) {
            new LevelCaption(tools).paint(graphics, scene);
            new FootPainter(new Lettering(tools))
                    .paint(
                            graphics,
                            palette,
                            scene.size(),
                            scene.texts().margins().day());
        }
        double half = PartPlaces.SOURCE_LINE / 2;
        ChartPart.begin(graphics, ChartPart.Kind.NOTE, "", margins.note());
        block.paint(palette.softInk(), small, margins.note(), layout.noteTop() + half, PartPlaces.SOURCE_LINE);
        ChartPart.begin(graphics, ChartPart.Kind.SOURCE, "", layout.source());
        block.paint(palette.faintInk(), small, layout.source(), layout.sourceTop() + half, PartPlaces.SOURCE_LINE);
    }

    /** Lines under each other from one left edge. */
    private final class Block {
        private final Graphics2D graphics;
        private final double left;

        Block(Graphics2D graphics, double left) {
            this.graphics = graphics;
            this.left = left;
        }

        void paint(Color colour, Font font, BrokenText text, double firstCentre, double step) {
            graphics.setColor(colour);
            double centre = firstCentre;
            for (String line : text.lines()) {
                TextPainter.left(graphics, tools, font, line, left, centre);
                centre += step;
            }
        }
    }

    /** How many meet the line and how firm that is, as far as the title leaves room. */
    private void paintMeeting(Graphics2D graphics, LaidOutChart scene, Font font) {
        PartPlaces layout = scene.layout();
        double centre = layout.margins().titleCentre();
        String counts = counts(scene);
        double room = layout.right()
                - layout.textLeft()
                - titleWidth(layout.margins())
                - APART
                - tools.measurer().width(font, counts);
        double right = layout.right();
        Optional<StableInterval> interval = stableInterval(scene);
        if (interval.isPresent()) {
            String stable = scene.texts().line().stable(interval.get());
            double width = tools.measurer().width(font, stable) + BETWEEN;
            if (width <= room) {
                graphics.setColor(
                        interval.get().isFragile()
                                ? scene.palette().warning()
                                : scene.palette().faintInk());
                TextPainter.right(graphics, tools, font, stable, right, centre);
                right -= width;
            }
        }
        graphics.setColor(scene.palette().softInk());
        TextPainter.right(graphics, tools, font, counts, right, centre);
    }

    private static String counts(LaidOutChart scene) {
        Map<Quadrant, Integer> counts = scene.facts().counts();
        long meeting = counts.get(Quadrant.I) + (long) counts.get(Quadrant.IV);
        return scene.texts()
                .margins()
                .counts(
                        meeting,
                        scene.field().size(),
                        scene.facts().values().undecided(scene.view().thresholds()));
    }

    /** Between which thresholds the picture does not change; said beside the chart's own counts and strip only. */
    private static Optional<StableInterval> stableInterval(LaidOutChart scene) {
        boolean said = scene.texts().margins().hasStandardCounts()
                && !scene.ground().curves().isEmpty();
        return said ? Optional.of(scene.facts().stable()) : Optional.empty();
    }

    private double titleWidth(ChartMargins margins) {
        Font bold = tools.fonts().bold(margins.use().titleSize());
        return margins.title().lines().stream()
                .mapToDouble(line -> tools.measurer().width(bold, line))
                .max()
                .orElse(0);
    }

    /** Draws what the upward axis of a slide measures level at its upper end, where nobody has to turn the head. */
    static final class LevelCaption {

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
}
