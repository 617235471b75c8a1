package org.fourquadrant.chart.axis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.fourquadrant.facts.scale.SignedLogTransform;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.Range;
import org.junit.jupiter.api.Test;

class TransformedAxisTest {

    private static final Rectangle2D AREA = new Rectangle2D.Double(100, 50, 400, 600);
    private final SignedLogTransform transform = new SignedLogTransform(1_000);
    private final TransformedAxis axis =
            new TransformedAxis("balance", transform, new Range(-300_000, 60_000), List.of(new AxisTick(0, "0")));

    @Test
    void endsOfTheRangeAreEndsOfTheArea() {
        assertEquals(650, axis.valueToJava2D(-300_000, AREA, RectangleEdge.LEFT), 1e-9);
        assertEquals(50, axis.valueToJava2D(60_000, AREA, RectangleEdge.LEFT), 1e-9);
        assertEquals(100, axis.valueToJava2D(-300_000, AREA, RectangleEdge.BOTTOM), 1e-9);
    }

    @Test
    void pixelsComeBackAsTheirValues() {
        for (double value : new double[] {-295_402, -68_468, -1_000, -1, 0, 443, 55_516}) {
            double pixel = axis.valueToJava2D(value, AREA, RectangleEdge.LEFT);
            assertEquals(value, axis.java2DToValue(pixel, AREA, RectangleEdge.LEFT), Math.abs(value) * 1e-9 + 1e-9);
        }
    }

    @Test
    void panningMovesEveryPixelByTheSameLength() {
        double before = axis.valueToJava2D(-5_000, AREA, RectangleEdge.LEFT);
        double far = axis.valueToJava2D(20_000, AREA, RectangleEdge.LEFT);
        axis.pan(0.1);
        assertEquals(60, axis.valueToJava2D(-5_000, AREA, RectangleEdge.LEFT) - before, 1e-6);
        assertEquals(60, axis.valueToJava2D(20_000, AREA, RectangleEdge.LEFT) - far, 1e-6);
    }

    @Test
    void zoomingAboutAValueKeepsItWhereItIs() {
        double before = axis.valueToJava2D(-10_000, AREA, RectangleEdge.LEFT);
        axis.resizeRange2(0.5, -10_000);
        assertEquals(before, axis.valueToJava2D(-10_000, AREA, RectangleEdge.LEFT), 1e-6);
        double span = transform.forward(axis.getUpperBound()) - transform.forward(axis.getLowerBound());
        assertEquals((transform.forward(60_000) - transform.forward(-300_000)) / 2, span, 1e-9);
    }

    @Test
    void zoomingToPartsMeasuresTheAxisNotTheValues() {
        double quarter = axis.java2DToValue(500, AREA, RectangleEdge.LEFT);
        double half = axis.java2DToValue(350, AREA, RectangleEdge.LEFT);
        axis.zoomRange(0.25, 0.5);
        assertEquals(quarter, axis.getLowerBound(), 1e-6);
        assertEquals(half, axis.getUpperBound(), 1e-6);
    }
}
