package org.fourquadrant.chart.raster;

import java.awt.Color;
import java.util.Arrays;
import org.fourquadrant.chart.layout.Emphasis;
import org.fourquadrant.chart.layout.FixedLayout;
import org.fourquadrant.chart.layout.LaidOutChart;
import org.fourquadrant.chart.mark.MarkField;
import org.fourquadrant.chart.mark.MarkFill;
import org.fourquadrant.chart.mark.MarkShape;
import org.fourquadrant.chart.mark.Palette;

/**
 * Marks as sprites made for the very place of each, so that they look just like their shapes. While the line moves only
 * those that it passes are made anew.
 */
final class FewMarksRaster {

    /** What the sprites are of; fixed layouts are compared by identity, which the chart keeps while it can. */
    private record Key(FixedLayout ground, Palette palette, double scale) {}

    private static final long NONE = -1;

    private Key key;
    private MarkSprite[] sprites = new MarkSprite[0];
    private long[] looks = new long[0];

    /** Paints the marks of a chart. */
    void paintOver(PixelGrid picture, LaidOutChart scene, double scale) {
        MarkField field = scene.field();
        if (key == null || key.ground() != scene.ground() || key.palette() != scene.palette() || key.scale() != scale) {
            key = new Key(scene.ground(), scene.palette(), scale);
            sprites = new MarkSprite[field.size()];
            looks = new long[field.size()];
            Arrays.fill(looks, NONE);
        }
        Emphasis emphasis = Emphasis.of(scene);
        for (int i : field.drawn()) {
            if (field.isWithin(i)) {
                makeIfChanged(field, i, scene.markShape(i), scene.markFill(i), emphasis.shown(i, scene.markColour(i)));
                int x = (int) Math.floor(field.x(i) * scale);
                int y = (int) Math.floor(field.y(i) * scale);
                picture.blend(sprites[i], x, y, 0, picture.width());
            }
        }
    }

    private void makeIfChanged(MarkField field, int index, MarkShape shape, MarkFill fill, int argb) {
        long look = (long) (shape.ordinal() << 2 | fill.ordinal()) << 32 | argb & 0xFFFFFFFFL;
        if (looks[index] != look) {
            double x = field.x(index) * key.scale();
            double y = field.y(index) * key.scale();
            sprites[index] = new MarkStamp(key.palette().ground(), key.scale())
                    .make(
                            shape,
                            fill,
                            new Color(argb, true),
                            field.radius(index),
                            x - Math.floor(x),
                            y - Math.floor(y));
            looks[index] = look;
        }
    }
}
