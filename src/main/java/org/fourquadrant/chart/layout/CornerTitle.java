package org.fourquadrant.chart.layout;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fourquadrant.chart.axis.PlotGeometry;
import org.fourquadrant.chart.lettering.Fonts;
import org.fourquadrant.chart.lettering.TypeScale;
import org.fourquadrant.chart.mark.MarkField;
import org.fourquadrant.chart.words.CornerTexts;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.model.view.Thresholds;

/**
 * The title in the corner of a quadrant: how many are in it, its name, and in lines under these what it means.
 *
 * @param quadrant whose corner
 * @param count how many countries are in it
 * @param name what it is called, beside the count
 * @param lines what it means, from the rule to the meaning
 * @param box where it stands
 */
public record CornerTitle(Quadrant quadrant, String count, String name, List<String> lines, Rectangle2D box) {

    public static final double FIRST_LINE = 26;
    public static final double NEXT_LINE = 15;

    /** Between the count and the name. */
    public static final double BETWEEN = 7;

    private static final double MARGIN = 10;

    /** Below this height of the plot only the count and the name are written. */
    private static final double ROOM_FOR_LINES = 260;

    /** How many times its height a title moves away from marks in the corner. */
    private static final int STEPS_ASIDE = 4;

    /** Air between the title and the line of zero. */
    private static final double AIR = 2;

    public CornerTitle {
        lines = List.copyOf(lines);
    }

    /**
     * The titles of the quadrants in sight: each with as much as fits between the threshold and zero and covers no mark.
     */
    public static List<CornerTitle> of(
            Fonts tools, CornerTexts texts, Map<Quadrant, Integer> counts, FixedLayout ground, Thresholds thresholds) {
        PlotGeometry plot = ground.plot();
        List<CornerTitle> titles = new ArrayList<>();
        for (Quadrant quadrant : Quadrant.values()) {
            Rectangle2D area = plot.areaOf(quadrant, plot.clampX(plot.xOfShare(thresholds.main())));
            List<CornerTitle> forms = new Forms(tools, texts, quadrant, plot)
                    .of(counts.get(quadrant)).stream()
                            .filter(form -> form.fits(area))
                            .toList();
            forms.stream()
                    .filter(form -> form.isClearOf(ground.field()))
                    .findFirst()
                    .or(() ->
                            forms.stream().filter(form -> form.lines.isEmpty()).findFirst())
                    .ifPresent(titles::add);
        }
        return titles;
    }

    /** What always stands in the corners, wherever the line is: the names of the quadrants with the longest count. */
    public static List<Rectangle2D> atRest(Fonts tools, CornerTexts texts, int all, PlotGeometry plot) {
        return Stream.of(Quadrant.values())
                .map(quadrant -> new Forms(tools, texts, quadrant, plot)
                        .form(all, texts.name(quadrant), List.of())
                        .box())
                .toList();
    }

    private boolean fits(Rectangle2D area) {
        double left = quadrant.meetsThreshold() ? MARGIN : 0;
        return area.contains(box.getX() - left, box.getY(), box.getWidth() + MARGIN, box.getHeight())
                && box.getHeight() + MARGIN + AIR <= area.getHeight();
    }

    /** The same, farther from the corner. */
    private CornerTitle inward(double by) {
        double y = box.getY() + (quadrant.isSurplus() ? by : -by);
        Rectangle2D moved = new Rectangle2D.Double(box.getX(), y, box.getWidth(), box.getHeight());
        return new CornerTitle(quadrant, count, name, lines, moved);
    }

    /** In a crowd of marks there is no ground to be found that is clear of them. */
    private boolean isClearOf(MarkField field) {
        if (field.size() > LabelPlanner.CROWD) {
            return true;
        }
        for (int mark = 0; mark < field.size(); mark++) {
            double reach = field.radius(mark) + AIR;
            double x = Math.max(box.getMinX(), Math.min(box.getMaxX(), field.x(mark)));
            double y = Math.max(box.getMinY(), Math.min(box.getMaxY(), field.y(mark)));
            if (field.isWithin(mark) && Math.hypot(field.x(mark) - x, field.y(mark) - y) < reach) {
                return false;
            }
        }
        return true;
    }

    /** The forms of one title, from the fullest to the shortest. */
    private record Forms(Fonts tools, CornerTexts texts, Quadrant quadrant, PlotGeometry plot) {

        List<CornerTitle> of(int count) {
            String name = texts.name(quadrant);
            String rule = texts.rule(quadrant);
            List<CornerTitle> forms = new ArrayList<>();
            if (plot.height() >= ROOM_FOR_LINES) {
                forms.add(form(count, name, List.of(rule, texts.meaning(quadrant))));
                forms.add(form(count, name, List.of(rule)));
            }
            CornerTitle alone = form(count, name, List.of());
            forms.add(alone);
            forms.add(form(count, texts.shortName(quadrant), List.of()));
            for (int step = 1; step <= STEPS_ASIDE; step++) {
                forms.add(alone.inward(step * alone.box().getHeight()));
            }
            return forms;
        }

        CornerTitle form(int count, String name, List<String> lines) {
            String number = texts.count(count);
            double width = tools.measurer().width(tools.fonts().bold(TypeScale.COUNT), number)
                    + BETWEEN
                    + tools.measurer().width(tools.fonts().bold(TypeScale.CORNER), name);
            for (String line : lines) {
                width = Math.max(width, tools.measurer().width(tools.fonts().regular(TypeScale.SMALL), line));
            }
            double height = FIRST_LINE + lines.size() * NEXT_LINE;
            double x = quadrant.meetsThreshold() ? plot.x() + plot.width() - MARGIN - width : plot.x() + MARGIN;
            double y = quadrant.isSurplus() ? plot.y() + MARGIN - 2 : plot.y() + plot.height() - MARGIN - height + 4;
            return new CornerTitle(quadrant, number, name, lines, new Rectangle2D.Double(x, y, width, height));
        }
    }
}
