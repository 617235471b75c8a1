package org.fourquadrant.export.pptx;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;

/** The shape of PowerPoint that a Java2D shape is. */
enum NativeShape {
    LINE,
    RECTANGLE,
    PILL,
    ELLIPSE,
    TRIANGLE_DOWN,
    DIAMOND,
    FREE_FORM;

    static NativeShape of(Shape shape) {
        if (shape instanceof Line2D) {
            return LINE;
        }
        if (shape instanceof RoundRectangle2D) {
            return PILL;
        }
        if (shape instanceof Rectangle2D) {
            return RECTANGLE;
        }
        return shape instanceof Ellipse2D ? ELLIPSE : ofCorners(shape);
    }

    private static NativeShape ofCorners(Shape shape) {
        List<double[]> corners = corners(shape);
        Rectangle2D box = shape.getBounds2D();
        if (corners.size() == 3
                && corners.stream()
                                .filter(corner -> corner[1] <= box.getMinY() + 0.01)
                                .count()
                        == 2) {
            return TRIANGLE_DOWN;
        }
        boolean isDiamond = corners.size() == 4
                && corners.stream()
                        .allMatch(corner -> Math.abs(corner[0] - box.getCenterX()) < 0.01
                                || Math.abs(corner[1] - box.getCenterY()) < 0.01);
        return isDiamond ? DIAMOND : FREE_FORM;
    }

    /** The corners of a closed polygon; none for anything else. */
    private static List<double[]> corners(Shape shape) {
        List<double[]> corners = new ArrayList<>();
        double[] point = new double[6];
        for (PathIterator steps = shape.getPathIterator(null); !steps.isDone(); steps.next()) {
            int kind = steps.currentSegment(point);
            if (kind == PathIterator.SEG_QUADTO || kind == PathIterator.SEG_CUBICTO) {
                return List.of();
            }
            if (kind != PathIterator.SEG_CLOSE) {
                corners.add(new double[] {point[0], point[1]});
            }
        }
        return corners;
    }
}
