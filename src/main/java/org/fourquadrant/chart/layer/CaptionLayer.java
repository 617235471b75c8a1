package org.fourquadrant.chart.layer;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fourquadrant.chart.colour.Palette;
import org.fourquadrant.chart.layout.ChartLayout;
import org.fourquadrant.chart.layout.Surround;
import org.fourquadrant.chart.lettering.TextPainter;
import org.fourquadrant.chart.lettering.Tools;
import org.fourquadrant.chart.lettering.TypeScale;
import org.fourquadrant.chart.scene.ChartScene;
import org.fourquadrant.facts.line.StableInterval;
import org.fourquadrant.model.country.Quadrant;

/** What is written above and under the chart: title, how many meet the line, note, sources. */
final class CaptionLayer implements Layer {

    private static final double APART = 24;
    private static final double BETWEEN = 14;

    private final Tools tools;

    CaptionLayer(Tools tools) {
        this.tools = tools;
    }

    @Override
    public void paint(Graphics2D graphics, ChartScene scene) {
        ChartLayout layout = scene.layout();
        Surround surround = layout.surround();
        Palette palette = scene.palette();
        Font title = tools.fonts().bold(TypeScale.TITLE);
        Font body = tools.fonts().regular(TypeScale.BODY);
        Font small = tools.fonts().regular(TypeScale.SMALL);
        Block block = new Block(graphics, layout.left());
        ScenePart.begin(graphics, ScenePart.Kind.TITLE);
        block.paint(palette.ink(), title, surround.title(), surround.titleCentre(), Surround.TITLE_LINE);
        ScenePart.begin(graphics, ScenePart.Kind.SUBTITLE);
        block.paint(palette.softInk(), body, surround.subtitle(), surround.subtitleCentre(), Surround.SUBTITLE_LINE);
        if (surround.hasCounts()) {
            ScenePart.begin(graphics, ScenePart.Kind.COUNTS);
            paintMeeting(graphics, scene, body);
        }
        double half = ChartLayout.SOURCE_LINE / 2;
        ScenePart.begin(graphics, ScenePart.Kind.NOTE);
        block.paint(palette.softInk(), small, surround.note(), layout.noteTop() + half, ChartLayout.SOURCE_LINE);
        ScenePart.begin(graphics, ScenePart.Kind.SOURCE);
        block.paint(
                palette.faintInk(), small, layout.sourceLines(), layout.sourceTop() + half, ChartLayout.SOURCE_LINE);
    }

    /** Lines under each other from one left edge. */
    private final class Block {
        private final Graphics2D graphics;
        private final double left;

        Block(Graphics2D graphics, double left) {
            this.graphics = graphics;
            this.left = left;
        }

        void paint(Color colour, Font font, List<String> lines, double firstCentre, double step) {
            graphics.setColor(colour);
            double centre = firstCentre;
            for (String line : lines) {
                TextPainter.left(graphics, tools, font, line, left, centre);
                centre += step;
            }
        }
    }

    /** How many meet the line and how firm that is, as far as the title leaves room. */
    private void paintMeeting(Graphics2D graphics, ChartScene scene, Font font) {
        ChartLayout layout = scene.layout();
        double centre = layout.surround().titleCentre();
        String counts = counts(scene);
        double room = layout.right()
                - layout.left()
                - titleWidth(layout.surround())
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

    private static String counts(ChartScene scene) {
        Map<Quadrant, Integer> counts = scene.facts().counts();
        long meeting = counts.get(Quadrant.I) + (long) counts.get(Quadrant.IV);
        return scene.texts().surround().counts(meeting, scene.field().size());
    }

    /** Between which thresholds the picture does not change; said beside the chart's own counts and strip only. */
    private static Optional<StableInterval> stableInterval(ChartScene scene) {
        boolean said = scene.texts().surround().hasStandardCounts()
                && !scene.ground().curves().isEmpty();
        return said ? Optional.of(scene.facts().stable()) : Optional.empty();
    }

    private double titleWidth(Surround surround) {
        Font bold = tools.fonts().bold(TypeScale.TITLE);
        return surround.title().stream()
                .mapToDouble(line -> tools.measurer().width(bold, line))
                .max()
                .orElse(0);
    }
}
