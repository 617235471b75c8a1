package org.fourquadrant.chart.layout;

import java.awt.Font;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.fourquadrant.chart.axis.PlotGeometry;
import org.fourquadrant.chart.lettering.Fonts;
import org.fourquadrant.chart.lettering.TypeScale;
import org.fourquadrant.facts.Heights;
import org.fourquadrant.facts.screen.Box;
import org.fourquadrant.facts.years.Trail;
import org.fourquadrant.facts.years.YearPlace;

/**
 * The way of a country over the years, laid out.
 *
 * @param trail whose way
 * @param points where it stood, in the order of years
 */
public record TrailPath(Trail trail, List<TrailPoint> points) {

    private static final double LINE = 13;
    private static final double AWAY = 5;

    /**
     * A year of a way.
     *
     * @param place where the country stood
     * @param x logical pixels
     * @param y logical pixels
     */
    public record TrailPoint(YearPlace place, double x, double y) {}

    /**
     * A year that is written at a way.
     *
     * @param text what is written
     * @param box where
     */
    public record TrailYear(String text, Box box) {}

    public TrailPath {
        points = List.copyOf(points);
    }

    /** The ways of a chart. */
    public static List<TrailPath> of(List<Trail> trails, Heights heights, PlotGeometry plot) {
        return trails.stream()
                .map(trail -> new TrailPath(
                        trail,
                        trail.places().stream()
                                .map(place -> new TrailPoint(
                                        place,
                                        plot.xOfShare(place.share().value()),
                                        plot.yOfBalance(heights.of(place).orElseThrow())))
                                .toList()))
                .toList();
    }

    /**
     * The years at both ends and at each change of quadrant, as far as each finds a place beside what is there already; ends
     * go first.
     *
     * @param taken what is there already; the years are added
     */
    public List<TrailYear> years(Fonts tools, PlotGeometry plot, List<Box> taken) {
        Font font = tools.fonts().bold(TypeScale.SMALL);
        List<TrailYear> years = new ArrayList<>();
        for (int index : writtenAt()) {
            TrailPoint point = points.get(index);
            String text = String.valueOf(point.place().year());
            double width = tools.measurer().width(font, text);
            if (plot.contains(point.x(), point.y())) {
                free(point, width, taken).ifPresent(box -> {
                    taken.add(box);
                    years.add(new TrailYear(text, box));
                });
            }
        }
        return years;
    }

    private List<Integer> writtenAt() {
        List<Integer> at = new ArrayList<>(List.of(points.size() - 1, 0));
        for (int index = points.size() - 2; trail.kind() == Trail.Kind.YEARLY && index > 0; index--) {
            if (trail.crossesAt(index)) {
                at.add(index);
            }
        }
        return at;
    }

    private static Optional<Box> free(TrailPoint point, double width, List<Box> taken) {
        double left = point.x() - width / 2;
        double middle = point.y() - LINE / 2;
        return Arrays.asList(
                        new Box(left, point.y() - AWAY - LINE, width, LINE),
                        new Box(left, point.y() + AWAY, width, LINE),
                        new Box(point.x() + AWAY, middle, width, LINE),
                        new Box(point.x() - AWAY - width, middle, width, LINE),
                        new Box(point.x() + 2 * AWAY, point.y() + AWAY, width, LINE),
                        new Box(point.x() - 2 * AWAY - width, point.y() - AWAY - LINE, width, LINE),
                        new Box(left, point.y() - 3 * AWAY - LINE, width, LINE),
                        new Box(left, point.y() + 3 * AWAY, width, LINE))
                .stream()
                .filter(box -> taken.stream().noneMatch(box::overlaps))
                .findFirst();
    }
}
