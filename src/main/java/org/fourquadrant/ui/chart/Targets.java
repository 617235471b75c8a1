package org.fourquadrant.ui.chart;

import java.util.List;
import java.util.Optional;
import org.fourquadrant.chart.layout.LaidOutChart;
import org.fourquadrant.chart.layout.LegendPlace;
import org.fourquadrant.chart.layout.MarkLabel;
import org.fourquadrant.chart.layout.PointOnChart;
import org.fourquadrant.chart.mark.MarkPlace;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.country.Quadrant;

/**
 * What is meant by a point on the chart. A label always means its country, however near another mark is; a mark wins
 * over the line.
 *
 * @param scene the chart as it is laid out
 * @param x logical pixels
 * @param y logical pixels
 */
record Targets(LaidOutChart scene, double x, double y) {

    /** How far a mark may be from the pointer to be meant, logical pixels. */
    static final double REACH = 20;

    /** A mark this near wins over the line. */
    private static final double TOUCH = 7;

    /** Marks this close to each other lie on one spot. */
    private static final double SAME_SPOT = 5;

    /** The country of the mark or label that is meant. */
    Optional<CountryCode> country() {
        return label().map(MarkLabel::country).or(this::ghost).or(() -> point().nearest(REACH));
    }

    /** The country whose ghost is touched and no mark. */
    private Optional<CountryCode> ghost() {
        return isOnMark() ? Optional.empty() : point().nearestGhost(TOUCH);
    }

    Optional<MarkLabel> label() {
        return point().label();
    }

    boolean isOnLine() {
        return LineTool.reaches(scene, x, y) && !isOnMark();
    }

    boolean isOnStrip() {
        return point().shareOnStrip().isPresent();
    }

    /** The quadrant whose title is in the corner here. */
    Optional<Quadrant> quadrantTitle() {
        return point().quadrantTitle();
    }

    Optional<LegendPlace> legendEntry() {
        return point().legendEntry();
    }

    /** All countries whose marks lie on the spot of the mark that is meant. */
    List<CountryCode> stack() {
        if (label().isPresent() || ghost().isPresent()) {
            return List.of();
        }
        return point().nearest(REACH)
                .flatMap(scene::markOf)
                .map(mark -> stack(scene, mark))
                .orElse(List.of());
    }

    /** All countries whose marks lie on the spot of a mark, itself first. */
    static List<CountryCode> stack(LaidOutChart scene, MarkPlace mark) {
        return scene.at(mark.x(), mark.y()).stack(SAME_SPOT);
    }

    /** What is under the point itself. */
    private PointOnChart point() {
        return scene.at(x, y);
    }

    private boolean isOnMark() {
        return point().nearest(TOUCH).isPresent();
    }
}
