package org.fourquadrant.chart.label;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.fourquadrant.chart.axis.PlotGeometry;
import org.fourquadrant.chart.ground.SceneGround;
import org.fourquadrant.chart.layout.CornerTitle;
import org.fourquadrant.facts.label.Obstacle;
import org.fourquadrant.facts.screen.Box;
import org.fourquadrant.model.view.View;

/** What labels keep off besides marks: the titles in the corners and the threshold line; if they can, further lines, ghosts and zero. */
final class LabelObstacles {

    /** Half the width of the ground kept clear along the line, logical pixels. */
    private static final double LINE_MARGIN = 2;

    /** Half the width of what the line of zero strikes out of a text, logical pixels. */
    private static final double ZERO_MARGIN = 1;

    private LabelObstacles() {}

    static List<Obstacle> of(View view, SceneGround ground, List<CornerTitle> corners) {
        List<Rectangle2D> titles = corners.stream().map(CornerTitle::box).toList();
        List<Obstacle> obstacles = atRest(ground, view.thresholds().references(), titles);
        obstacles.add(Obstacle.line(line(ground.plot(), view.thresholds().main())));
        return obstacles;
    }

    /** All but the line that is moved. */
    static List<Obstacle> atRest(SceneGround ground, List<Double> references, List<Rectangle2D> titles) {
        List<Obstacle> obstacles = new ArrayList<>(GhostObstacles.of(ground));
        references.forEach(share -> obstacles.add(Obstacle.soft(line(ground.plot(), share))));
        obstacles.add(Obstacle.faint(zero(ground.plot())));
        for (Rectangle2D box : titles) {
            obstacles.add(Obstacle.hard(new Box(box.getX(), box.getY(), box.getWidth(), box.getHeight())));
        }
        return obstacles;
    }

    /** Whether a label is under nothing of what is always kept clear. */
    static boolean leaveFree(List<Obstacle> obstacles, LabelBox label) {
        Box box = new Box(label.x(), label.y(), label.width(), label.height());
        return obstacles.stream()
                .filter(obstacle ->
                        obstacle.strength() == Obstacle.Strength.HARD || obstacle.strength() == Obstacle.Strength.LINE)
                .noneMatch(obstacle -> obstacle.box().overlaps(box));
    }

    private static Box zero(PlotGeometry plot) {
        return new Box(plot.x(), plot.yOfBalance(0) - ZERO_MARGIN, plot.width(), 2 * ZERO_MARGIN);
    }

    private static Box line(PlotGeometry plot, double share) {
        return new Box(plot.xOfShare(share) - LINE_MARGIN, plot.y(), 2 * LINE_MARGIN, plot.height());
    }
}
