package org.fourquadrant.chart.raster;

import java.util.List;
import org.fourquadrant.chart.axis.PlotGeometry;
import org.fourquadrant.chart.ground.SceneGround;
import org.fourquadrant.chart.layer.ScenePainter;
import org.fourquadrant.chart.scene.ChartScene;
import org.fourquadrant.model.view.Theme;

/**
 * The part of the picture that a moving line leaves as it is, kept twice: tinted as if no country met the line, and as
 * if all did. A frame takes the left of the one and the right of the other, so that the tints move at the cost of a
 * copy.
 */
final class StillPicture {

    private final SceneGround ground;
    private final Theme theme;
    private final List<Double> furtherLines;
    private final int width;
    private final int height;
    private final double scale;
    private final PixelGrid below;
    private final PixelGrid meeting;

    StillPicture(ScenePainter painter, ChartScene scene, int width, int height, double scale) {
        this.ground = scene.ground();
        this.theme = scene.view().theme();
        this.furtherLines = scene.view().thresholds().references();
        this.width = width;
        this.height = height;
        this.scale = scale;
        PlotGeometry plot = scene.plot();
        below = new PixelGrid(new int[width * height], width, height);
        PixelTarget target = new PixelTarget(below, new TextSprites(0), new ExactMarks(), new CrowdPicture());
        target.paint(
                scale,
                graphics -> painter.paintStill(graphics, scene, plot.shareAxis().max()));
        meeting = new PixelGrid(new int[width * height], width, height);
        target.over(meeting)
                .paint(
                        scale,
                        graphics -> painter.paintStill(
                                graphics, scene, plot.shareAxis().min()));
    }

    /** Whether it serves a scene; grounds are compared by identity, which the chart keeps while it can. */
    boolean serves(ChartScene scene, int itsWidth, int itsHeight, double itsScale) {
        return ground == scene.ground()
                && theme == scene.view().theme()
                && furtherLines.equals(scene.view().thresholds().references())
                && width == itsWidth
                && height == itsHeight
                && scale == itsScale;
    }

    /** Fills a picture of the same size for a line at a logical pixel within the data area. */
    void copyTo(PixelGrid picture, double lineX) {
        double line = lineX * scale;
        int column = Math.max(0, Math.min(width - 1, (int) Math.floor(line)));
        int part = (int) Math.round((line - column) * 255);
        for (int row = 0; row < height; row++) {
            int start = row * width;
            int at = start + column;
            System.arraycopy(below.argb(), start, picture.argb(), start, column);
            System.arraycopy(meeting.argb(), at, picture.argb(), at, width - column);
            picture.argb()[at] = PixelGrid.mix(below.argb()[at], meeting.argb()[at], part);
        }
    }
}
