package org.fourquadrant.chart.raster;

import java.util.Set;
import org.fourquadrant.chart.layout.Emphasis;
import org.fourquadrant.chart.layout.FixedLayout;
import org.fourquadrant.chart.layout.LaidOutChart;
import org.fourquadrant.chart.mark.MarkColouring;
import org.fourquadrant.chart.mark.MarkField;
import org.fourquadrant.chart.mark.MarkFill;
import org.fourquadrant.chart.mark.MarkShape;
import org.fourquadrant.chart.mark.Palette;
import org.fourquadrant.model.country.CountryCode;

/**
 * Very many marks as one picture of their own, blended from sprites to a quarter of a pixel and laid over what is
 * below. When only the line has moved, none but the columns between where it was and where it is are blended anew: no
 * mark outside them changes its quadrant.
 */
final class ManyMarksRaster {

    /**
     * What the picture is of; fixed layouts and colourings are compared by identity, which the chart keeps while it
     * can.
     */
    private record Key(
            FixedLayout ground, MarkColouring colouring, Palette palette, Set<CountryCode> selection, double scale) {

        boolean isOf(LaidOutChart scene, double itsScale) {
            return ground == scene.ground()
                    && colouring == scene.colouring()
                    && palette == scene.palette()
                    && selection.equals(scene.view().selection())
                    && scale == itsScale;
        }
    }

    private final MarkSprites sprites = new MarkSprites();
    private Key key;
    private double line;
    private OcclusionOrder marks = new OcclusionOrder(0, 0, 0);

    /** Lays the marks of a chart over a picture. */
    void paintOver(PixelGrid picture, LaidOutChart scene, double scale) {
        double now = scene.view().thresholds().main();
        boolean hasMoved = line != now;
        if (key == null
                || !key.isOf(scene, scale)
                || !marks.isAsLargeAs(picture)
                || hasMoved && scene.hasWholeShares()) {
            key = new Key(
                    scene.ground(),
                    scene.colouring(),
                    scene.palette(),
                    scene.view().selection(),
                    scale);
            marks = new OcclusionOrder(picture.width(), picture.height(), (int) Math.ceil(reach(scene)) + 1);
            sprites.prepare(scene.palette().ground(), scale);
            blend(scene, 0, picture.width());
        } else if (hasMoved) {
            double reach = reach(scene) + 1;
            double before = scene.plot().xOfShare(line) * scale;
            double after = scene.plot().xOfShare(now) * scale;
            int from = (int) Math.max(0, Math.floor(Math.min(before, after) - reach));
            int to = (int) Math.min(picture.width(), Math.ceil(Math.max(before, after) + reach));
            if (from < to) {
                marks.clear(from, to);
                blend(scene, from, to);
            }
        }
        line = now;
        marks.over(picture);
    }

    /** How far a mark reaches from its centre at most, pixels. */
    private double reach(LaidOutChart scene) {
        return (scene.field().largestRadius() * MarkShape.REACH + MarkFill.REACH) * key.scale();
    }

    private void blend(LaidOutChart scene, int fromColumn, int toColumn) {
        MarkField field = scene.field();
        Emphasis emphasis = Emphasis.of(scene);
        double reach = reach(scene);
        int[] drawn = field.drawn();
        for (int place = drawn.length - 1; place >= 0; place--) {
            int i = drawn[place];
            double x = field.x(i) * key.scale();
            if (x > fromColumn - reach && x < toColumn + reach && field.isWithin(i)) {
                blend(scene, i, emphasis, fromColumn, toColumn);
            }
        }
    }

    private void blend(LaidOutChart scene, int index, Emphasis emphasis, int fromColumn, int toColumn) {
        MarkField field = scene.field();
        int x = SubPixel.quarters(field.x(index) * key.scale());
        int y = SubPixel.quarters(field.y(index) * key.scale());
        if (marks.isHidden(SubPixel.pixel(x), SubPixel.pixel(y))) {
            return;
        }
        int argb = emphasis.shown(index, scene.markColour(index));
        MarkSprite sprite = sprites.of(
                scene.markShape(index),
                scene.markFill(index),
                argb,
                field.radius(index),
                SubPixel.phase(x),
                SubPixel.phase(y));
        marks.paintBehind(sprite, SubPixel.pixel(x), SubPixel.pixel(y), fromColumn, toColumn);
    }
}
