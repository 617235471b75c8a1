package org.fourquadrant.chart.layout;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fourquadrant.chart.axis.PlotGeometry;
import org.fourquadrant.chart.lettering.Fonts;
import org.fourquadrant.chart.lettering.TypeScale;
import org.fourquadrant.chart.words.CornerTexts;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.model.view.Thresholds;

/**
 * The title in the corner of a quadrant: its name, its count and what it means.
 *
 * @param quadrant whose corner
 * @param count its name and count
 * @param lines what it means, from the rule to the meaning
 * @param box where it stands
 */
public record CornerTitle(Quadrant quadrant, String count, List<String> lines, Rectangle2D box) {

    public static final double FIRST_LINE = 20;
    public static final double NEXT_LINE = 15;
    private static final double MARGIN = 10;

    /** Below this height of the plot only the count is written. */
    private static final double ROOM_FOR_LINES = 260;

    /** Air between the title and the line of zero. */
    private static final double AIR = 2;

    /** A quadrant of which less is in sight, in logical pixels, has no title. */
    private static final double LEAST_WIDTH = 24;

    private static final double LEAST_HEIGHT = MARGIN + FIRST_LINE;

    /** The titles of the quadrants in sight, each with as many lines as fit between the threshold and zero. */
    public static List<CornerTitle> of(
            Fonts tools, CornerTexts texts, Map<Quadrant, Integer> counts, PlotGeometry plot, Thresholds thresholds) {
        List<CornerTitle> titles = new ArrayList<>();
        for (Quadrant quadrant : Quadrant.values()) {
            Rectangle2D area = plot.areaOf(quadrant, plot.clampX(plot.xOfShare(thresholds.main())));
            if (area.getWidth() >= LEAST_WIDTH && area.getHeight() >= LEAST_HEIGHT) {
                String count = texts.count(quadrant, counts.get(quadrant));
                List<String> lines = lines(tools, texts, quadrant, plot, area);
                titles.add(new CornerTitle(quadrant, count, lines, box(tools, quadrant, count, lines, plot)));
            }
        }
        return titles;
    }

    /** What always stands in the corners, wherever the line is: the names of the quadrants with the longest count. */
    public static List<Rectangle2D> atRest(Fonts tools, CornerTexts texts, int all, PlotGeometry plot) {
        return Stream.of(Quadrant.values())
                .map(quadrant -> box(tools, quadrant, texts.count(quadrant, all), List.of(), plot))
                .toList();
    }

    private static List<String> lines(
            Fonts tools, CornerTexts texts, Quadrant quadrant, PlotGeometry plot, Rectangle2D area) {
        Font small = tools.fonts().regular(TypeScale.SMALL);
        List<String> lines = new ArrayList<>();
        for (String line : List.of(texts.rule(quadrant), texts.meaning(quadrant))) {
            boolean fits = tools.measurer().width(small, line) + 2 * MARGIN <= area.getWidth()
                    && LEAST_HEIGHT + (lines.size() + 1) * NEXT_LINE + AIR <= area.getHeight();
            if (fits && plot.height() >= ROOM_FOR_LINES) {
                lines.add(line);
            }
        }
        return lines;
    }

    private static Rectangle2D box(
            Fonts tools, Quadrant quadrant, String count, List<String> lines, PlotGeometry plot) {
        Font small = tools.fonts().regular(TypeScale.SMALL);
        double width = tools.measurer().width(tools.fonts().bold(TypeScale.CORNER), count);
        for (String line : lines) {
            width = Math.max(width, tools.measurer().width(small, line));
        }
        double height = FIRST_LINE + lines.size() * NEXT_LINE;
        double x = quadrant.meetsThreshold() ? plot.x() + plot.width() - MARGIN - width : plot.x() + MARGIN;
        double y = quadrant.isSurplus() ? plot.y() + MARGIN - 2 : plot.y() + plot.height() - MARGIN - height + 4;
        return new Rectangle2D.Double(x, y, width, height);
    }
}
