package org.fourquadrant.chart.layout;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.fourquadrant.chart.axis.PlotGeometry;
import org.fourquadrant.chart.mark.MarkField;
import org.fourquadrant.chart.mark.SecondPlace;
import org.fourquadrant.chart.mark.SecondPlaceField;
import org.fourquadrant.facts.label.Obstacle;
import org.fourquadrant.facts.screen.Box;
import org.fourquadrant.model.view.View;

/** What labels keep off besides marks: the titles in the corners, the threshold line and zero; if they can, further lines, the pinned one and ghosts. */
final class LabelObstacles {

    /** Half the width of the ground kept clear along the line, logical pixels. */
    private static final double LINE_MARGIN = 2;

    /** Half the width of what the line of zero strikes out of a text, logical pixels. */
    private static final double ZERO_MARGIN = 1;

    /** What is kept clear before and after a title, else a label in its row reads on in it, logical pixels. */
    private static final double TITLE_MARGIN = 4;

    private LabelObstacles() {}

    static List<Obstacle> of(View view, FixedLayout ground, List<CornerTitle> corners) {
        List<Rectangle2D> titles =
                corners.stream().flatMap(corner -> corner.rows().stream()).toList();
        List<Obstacle> obstacles = atRest(ground, view.thresholds().references(), titles);
        // Every drag pins its start: whoever is at home stays there, and only who looks for a place keeps off.
        view.thresholds().pinned().ifPresent(share -> obstacles.add(Obstacle.soft(line(ground.plot(), share))));
        obstacles.add(Obstacle.line(line(ground.plot(), view.thresholds().main())));
        return obstacles;
    }

    /** All but the line that is moved. */
    static List<Obstacle> atRest(FixedLayout ground, List<Double> references, List<Rectangle2D> titles) {
        List<Obstacle> obstacles = new ArrayList<>(SecondPlaceObstacles.of(ground));
        references.forEach(share -> obstacles.add(Obstacle.soft(line(ground.plot(), share))));
        obstacles.add(Obstacle.level(zero(ground.plot())));
        for (Rectangle2D box : titles) {
            obstacles.add(Obstacle.hard(new Box(
                    box.getX() - TITLE_MARGIN, box.getY(), box.getWidth() + 2 * TITLE_MARGIN, box.getHeight())));
        }
        return obstacles;
    }

    /** Whether a label is under nothing of what is always kept clear. */
    static boolean leaveFree(List<Obstacle> obstacles, Box label) {
        return obstacles.stream()
                .filter(Obstacle::isKeptClear)
                .noneMatch(obstacle -> obstacle.box().overlaps(label));
    }

    private static Box zero(PlotGeometry plot) {
        return new Box(plot.x(), plot.yOfBalance(0) - ZERO_MARGIN, plot.width(), 2 * ZERO_MARGIN);
    }

    private static Box line(PlotGeometry plot, double share) {
        return new Box(plot.xOfShare(share) - LINE_MARGIN, plot.y(), 2 * LINE_MARGIN, plot.height());
    }

    /**
     * The second places as something that labels keep off where there is other room, and the connectors that run along the
     * lines of text and would strike it through.
     */
    static final class SecondPlaceObstacles {

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
}
