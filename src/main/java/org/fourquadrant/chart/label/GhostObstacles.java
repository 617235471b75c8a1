package org.fourquadrant.chart.label;

import java.util.ArrayList;
import java.util.List;
import org.fourquadrant.analysis.label.Obstacle;
import org.fourquadrant.analysis.screen.Box;
import org.fourquadrant.chart.ground.SceneGround;
import org.fourquadrant.chart.mark.Ghost;
import org.fourquadrant.chart.mark.GhostField;
import org.fourquadrant.chart.mark.MarkField;

/** The ghosts and their connectors as something that labels keep off where there is other room. */
final class GhostObstacles {

    /** A connector is covered by boxes of this size, logical pixels. */
    private static final double STEP = 12;

    private GhostObstacles() {}

    static List<Obstacle> of(SceneGround ground) {
        List<Obstacle> obstacles = new ArrayList<>();
        MarkField field = ground.field();
        for (Ghost ghost : ground.ghosts().ghosts()) {
            double radius = field.radius(ghost.mark()) * GhostField.PART_OF_MARK + 1;
            double awayX = ghost.endX() - field.x(ghost.mark());
            double awayY = ghost.endY() - field.y(ghost.mark());
            int steps = (int) Math.ceil(Math.hypot(awayX, awayY) / STEP);
            // The mark itself is kept clear anyway.
            for (int step = 1; step < steps; step++) {
                double part = (double) step / steps;
                obstacles.add(around(field.x(ghost.mark()) + awayX * part, field.y(ghost.mark()) + awayY * part, 1));
            }
            if (steps > 0 && ghost.isWithin()) {
                obstacles.add(around(ghost.x(), ghost.y(), radius));
            }
        }
        return obstacles;
    }

    private static Obstacle around(double x, double y, double half) {
        return Obstacle.soft(new Box(x - half, y - half, 2 * half, 2 * half));
    }
}
