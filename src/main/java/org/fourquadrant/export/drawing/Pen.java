package org.fourquadrant.export.drawing;

import java.awt.BasicStroke;
import java.awt.Stroke;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The pen of an outline: its width and dashes.
 *
 * @param width logical pixels
 * @param dashes lengths of dashes and gaps in turn; empty for a solid line
 */
public record Pen(double width, List<Double> dashes) {

    public Pen {
        dashes = List.copyOf(dashes);
    }

    static Pen of(Stroke stroke) {
        if (!(stroke instanceof BasicStroke basic)) {
            throw new IllegalArgumentException("Not a plain stroke: " + stroke);
        }
        float[] lengths = basic.getDashArray() == null ? new float[0] : basic.getDashArray();
        List<Double> dashes = IntStream.range(0, lengths.length)
                .mapToObj(i -> (double) lengths[i])
                .toList();
        return new Pen(basic.getLineWidth(), dashes);
    }
}
