package org.fourquadrant.chart.layout;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
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
 * @param name what it is called, beside the count; empty where that stands under it or has no room
 * @param lines what it means, from the rule to the meaning; or what it is called
 * @param rows where its lines stand, from the count downwards: what is beside a short one is free
 */
public record CornerTitle(Quadrant quadrant, String count, String name, List<String> lines, List<Rectangle2D> rows) {

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
        rows = List.copyOf(rows);
    }

    /** What all its lines stand in. */
    public Rectangle2D box() {
        return rows.stream().reduce(Rectangle2D::createUnion).orElseThrow();
    }

    /** Whether one of its lines covers a point. */
    public boolean covers(double x, double y) {
        return rows.stream().anyMatch(row -> row.contains(x, y));
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
            new Forms(tools, texts, quadrant, plot, counts.get(quadrant))
                    .best(area, ground.field())
                    .ifPresent(titles::add);
        }
        return titles;
    }

    /** What always stands in the corners, wherever the line is: the names of the quadrants with the longest count. */
    public static List<Rectangle2D> atRest(Fonts tools, CornerTexts texts, int all, PlotGeometry plot) {
        return Stream.of(Quadrant.values())
                .map(quadrant ->
                        new Forms(tools, texts, quadrant, plot, all).alone().box())
                .toList();
    }

    private boolean fits(Rectangle2D area) {
        double left = quadrant.meetsThreshold() ? MARGIN : 0;
        Rectangle2D box = box();
        return area.contains(box.getX() - left, box.getY(), box.getWidth() + MARGIN, box.getHeight())
                && box.getHeight() + MARGIN + AIR <= area.getHeight();
    }

    /** The same, farther from the corner. */
    private CornerTitle inward(double by) {
        double down = quadrant.isSurplus() ? by : -by;
        List<Rectangle2D> moved = rows.stream()
                .<Rectangle2D>map(
                        row -> new Rectangle2D.Double(row.getX(), row.getY() + down, row.getWidth(), row.getHeight()))
                .toList();
        return new CornerTitle(quadrant, count, name, lines, moved);
    }

    /** In a crowd of marks there is no ground to be found that is clear of them. */
    private boolean isClearOf(MarkField field) {
        return field.size() > LabelPlanner.CROWD
                || isClearOf(box(), field)
                || rows.stream().allMatch(row -> isClearOf(row, field));
    }

    private static boolean isClearOf(Rectangle2D box, MarkField field) {
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

    /** The forms of one title. */
    private record Forms(Fonts tools, CornerTexts texts, Quadrant quadrant, PlotGeometry plot, int count) {

        /** The fullest that fits and covers no mark; where each covers one, the first without lines. */
        Optional<CornerTitle> best(Rectangle2D area, MarkField field) {
            Optional<CornerTitle> covering = Optional.empty();
            for (Supplier<CornerTitle> next : fromTheFullest()) {
                CornerTitle form = next.get();
                if (form.fits(area)) {
                    if (form.isClearOf(field)) {
                        return Optional.of(form);
                    }
                    covering = covering.or(() -> Optional.of(form).filter(one -> one.lines.isEmpty()));
                }
            }
            return covering;
        }

        /** From the fullest to the shortest; each made when it is asked for, as the first mostly fits. */
        private List<Supplier<CornerTitle>> fromTheFullest() {
            String name = texts.name(quadrant);
            List<Supplier<CornerTitle>> forms = new ArrayList<>();
            if (plot.height() >= ROOM_FOR_LINES) {
                String rule = texts.rule(quadrant);
                forms.add(() -> form(name, List.of(rule, texts.meaning(quadrant))));
                forms.add(() -> form(name, List.of(rule)));
            }
            forms.add(this::alone);
            forms.add(() -> form("", List.of(name)));
            forms.add(() -> form(texts.shortName(quadrant), List.of()));
            for (int step = 1; step <= STEPS_ASIDE; step++) {
                double by = step * FIRST_LINE;
                forms.add(() -> alone().inward(by));
            }
            forms.add(() -> form("", List.of()));
            return forms;
        }

        /** The count and the name alone. */
        CornerTitle alone() {
            return form(texts.name(quadrant), List.of());
        }

        private CornerTitle form(String name, List<String> lines) {
            String number = texts.count(count);
            Font large = tools.fonts().bold(TypeScale.COUNT);
            Font bold = tools.fonts().bold(TypeScale.CORNER);
            Font small = tools.fonts().regular(TypeScale.SMALL);
            double height = FIRST_LINE + lines.size() * NEXT_LINE;
            double y = quadrant.isSurplus() ? plot.y() + MARGIN - 2 : plot.y() + plot.height() - MARGIN - height + 4;
            double beside = name.isEmpty() ? 0 : BETWEEN + tools.measurer().width(bold, name);
            List<Rectangle2D> rows = new ArrayList<>();
            rows.add(row(tools.measurer().width(large, number) + beside, y, FIRST_LINE));
            for (int line = 0; line < lines.size(); line++) {
                double width = tools.measurer().width(small, lines.get(line));
                rows.add(row(width, y + FIRST_LINE + line * NEXT_LINE, NEXT_LINE));
            }
            return new CornerTitle(quadrant, number, name, lines, rows);
        }

        private Rectangle2D row(double width, double y, double height) {
            double x = quadrant.meetsThreshold() ? plot.x() + plot.width() - MARGIN - width : plot.x() + MARGIN;
            return new Rectangle2D.Double(x, y, width, height);
        }
    }
}
