package org.fourquadrant.chart.layout;

import java.util.ArrayList;
import java.util.List;
import org.fourquadrant.chart.mark.MarkField;
import org.fourquadrant.chart.mark.SecondPlace;
import org.fourquadrant.chart.mark.SecondPlaceField;
import org.fourquadrant.facts.label.Obstacle;
import org.fourquadrant.facts.screen.Box;

/**
 * The second places as something that labels keep off where there is other room, and the connectors that run along the
 * lines of text and would strike it through.
 */
final class SecondPlaceObstacles {

    /** Around a second place and a connector, logical pixels. */
    private static final double AIR = 1;

    /** Up to this rise, in logical pixels, a connector runs along the text. */
    private static final double LEVEL = 6;

    private SecondPlaceObstacles() {}

    static List<Obstacle> of(FixedLayout ground) {
        List<Obstacle> obstacles = new ArrayList<>();
        MarkField field = ground.field();
        for (SecondPlace place : ground.secondPlaces().places()) {
            if (place.isApart(field)) {
                double radius = field.radius(place.mark()) * SecondPlaceField.PART_OF_MARK;
                obstacles.add(between(place.endX(), place.endY(), place.endX(), place.endY(), radius + AIR));
                if (Math.abs(place.endY() - field.y(place.mark())) <= LEVEL) {
                    obstacles.add(
                            between(field.x(place.mark()), field.y(place.mark()), place.endX(), place.endY(), AIR));
                }
            }
        }
        return obstacles;
    }

    private static Obstacle between(double oneX, double oneY, double otherX, double otherY, double air) {
        return Obstacle.soft(new Box(
                Math.min(oneX, otherX) - air,
                Math.min(oneY, otherY) - air,
                Math.abs(oneX - otherX) + 2 * air,
                Math.abs(oneY - otherY) + 2 * air));
    }
}
