package org.fourquadrant.chart.lettering;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Widths and heights of text, remembered, independent of where the text will be painted. */
public final class TextMeasurer {

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    private static final int REMEMBERED = 20_000;

    private record Key(Font font, String text) {

        /** Written out: asked for every text of every picture, and what Java makes of itself is slow at first. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && text.equals(key.text) && font.equals(key.font);
        }

        @Override
        public int hashCode() {
            return 31 * font.hashCode() + text.hashCode();
        }
    }

    private final Map<Key, Double> widths = new ConcurrentHashMap<>();

    private final Map<Font, Double> capHeights = new ConcurrentHashMap<>();

    /** Width of a line, logical pixels. */
    public double width(Font font, String text) {
        if (widths.size() > REMEMBERED) {
            widths.clear();
        }
        return widths.computeIfAbsent(
                new Key(font, text),
                key -> FaceRun.of(key.font, key.text).stream()
                        .mapToDouble(TextMeasurer::width)
                        .sum());
    }

    /** Height of capital letters, which is what the eye takes for the height of a line. */
    public double capHeight(Font font) {
        return capHeights.computeIfAbsent(
                font,
                one -> one.createGlyphVector(CONTEXT, "H").getVisualBounds().getHeight());
    }

    /** Width of a run, logical pixels. */
    public static double width(FaceRun run) {
        return run.font().getStringBounds(run.shown(), CONTEXT).getWidth();
    }

    /** The outlines of a text that starts at the origin, set by the same metrics as its width. */
    public static Shape outline(Font font, String text) {
        List<FaceRun> runs = FaceRun.of(font, text);
        if (runs.size() == 1) {
            return outlineIn(runs.get(0).font(), runs.get(0).shown());
        }
        Path2D whole = new Path2D.Double();
        double pen = 0;
        for (FaceRun run : runs) {
            whole.append(
                    AffineTransform.getTranslateInstance(pen, 0)
                            .createTransformedShape(outlineIn(run.font(), run.shown())),
                    false);
            pen += width(run);
        }
        return whole;
    }

    static Shape outlineIn(Font font, String text) {
        return font.createGlyphVector(CONTEXT, text).getOutline();
    }
}
