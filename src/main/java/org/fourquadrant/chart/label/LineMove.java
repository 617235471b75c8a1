package org.fourquadrant.chart.label;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fourquadrant.analysis.label.Obstacle;
import org.fourquadrant.analysis.screen.Box;
import org.fourquadrant.chart.ground.SceneGround;
import org.fourquadrant.model.CountryCode;
import org.fourquadrant.model.LabelOffset;
import org.fourquadrant.model.View;

/**
 * From one scene to the next nothing but the line has moved. Labels far from it stay where they are, or without a place,
 * so that a frame looks only at those near it.
 */
final class LineMove {

    /** Up to so many marks all labels are looked at in each frame; there is time for it. */
    private static final int FEW = 100;

    /** How far beside the line marks lie whose labels may move, logical pixels. */
    private static final double NEAR = 60;

    private final Map<CountryCode, MarkLabel> before = new HashMap<>();
    private final double from;
    private final double to;
    private final List<Obstacle> obstacles;

    private LineMove(LabelPlan previous, double line, List<Obstacle> obstacles) {
        double lineBefore =
                previous.ground().plot().xOfShare(previous.view().thresholds().main());
        this.from = Math.min(lineBefore, line) - NEAR;
        this.to = Math.max(lineBefore, line) + NEAR;
        this.obstacles = obstacles;
        previous.placed().forEach(label -> before.put(label.country(), label));
    }

    /** The move to a view, if nothing else has changed that labels depend on and there are enough of them to matter. */
    static Optional<LineMove> to(View view, SceneGround ground, LabelPlan previous, List<Obstacle> obstacles) {
        return previous != null
                        && ground.field().size() > FEW
                        && previous.ground() == ground
                        && previous.view().labels().equals(view.labels())
                        && previous.view().selection().equals(view.selection())
                        && previous.view()
                                .thresholds()
                                .references()
                                .equals(view.thresholds().references())
                ? Optional.of(new LineMove(
                        previous, ground.plot().xOfShare(view.thresholds().main()), obstacles))
                : Optional.empty();
    }

    /** Whether a label is looked at in this frame: it has a place, or its mark is near the line. */
    boolean concerns(CountryCode country, double markX) {
        return before.containsKey(country) || isNear(markX);
    }

    /** Where a label far from the line stays; none for one that may move or that something now stands in the way of. */
    Optional<LabelOffset> kept(CountryCode country, double markX) {
        return Optional.ofNullable(before.get(country))
                .filter(label -> !isNear(markX) && isFree(label.box()))
                .map(MarkLabel::offset);
    }

    private boolean isNear(double x) {
        return x >= from && x <= to;
    }

    private boolean isFree(LabelBox label) {
        Box box = new Box(label.x(), label.y(), label.width(), label.height());
        return obstacles.stream()
                .filter(obstacle -> obstacle.strength() == Obstacle.Strength.HARD)
                .noneMatch(obstacle -> obstacle.box().overlaps(box));
    }
}
