package org.fourquadrant.export.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is drawn somewhere else on a page, as the chart beside a claim's figure, stays what it is. */
class MovedDrawingTest {

    @Test
    void aLineStaysALine() {
        Operation.Outlined line =
                (Operation.Outlined) operations(new Line2D.Double(1, 2, 30, 4)).get(1);
        Line2D moved = assertInstanceOf(Line2D.class, line.shape());
        assertEquals(101, moved.getX1());
        assertEquals(52, moved.getY1());
        assertEquals(130, moved.getX2());
        assertEquals(54, moved.getY2());
    }

    @Test
    void insideAndOutlineStayOneShape() {
        Path2D triangle = new Path2D.Double();
        triangle.moveTo(0, 0);
        triangle.lineTo(10, 0);
        triangle.lineTo(5, 8);
        triangle.closePath();
        List<Operation> both = operations(triangle);
        assertSame(((Operation.Filled) both.get(0)).shape(), ((Operation.Outlined) both.get(1)).shape());
    }

    private static List<Operation> operations(Shape shape) {
        return Drawing.of(
                        400,
                        300,
                        graphics -> {
                            graphics.translate(100, 50);
                            graphics.setColor(Color.BLACK);
                            graphics.fill(shape);
                            graphics.draw(shape);
                        },
                        part -> "")
                .parts()
                .get(0)
                .operations();
    }
}
