package org.fourquadrant.export.svg;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Shapes as the elements that a person would use for them. */
final class SvgShapes {

    private final XMLStreamWriter xml;

    SvgShapes(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** Writes an empty element, to which attributes can still be added. */
    void write(Shape shape) throws XMLStreamException {
        if (shape instanceof Line2D line) {
            element("line", "x1", line.getX1(), "y1", line.getY1(), "x2", line.getX2(), "y2", line.getY2());
        } else if (shape instanceof Ellipse2D ellipse) {
            ellipse(ellipse);
        } else if (shape instanceof RoundRectangle2D rect) {
            box("rect", rect.getX(), rect.getY(), rect.getWidth(), rect.getHeight());
            attribute("rx", rect.getArcWidth() / 2);
        } else if (shape instanceof Rectangle2D rect) {
            box("rect", rect.getX(), rect.getY(), rect.getWidth(), rect.getHeight());
        } else {
            xml.writeEmptyElement("path");
            xml.writeAttribute("d", path(shape));
        }
    }

    private void ellipse(Ellipse2D ellipse) throws XMLStreamException {
        double radiusX = ellipse.getWidth() / 2;
        double radiusY = ellipse.getHeight() / 2;
        if (radiusX == radiusY) {
            element("circle", "cx", ellipse.getCenterX(), "cy", ellipse.getCenterY(), "r", radiusX);
        } else {
            element("ellipse", "cx", ellipse.getCenterX(), "cy", ellipse.getCenterY(), "rx", radiusX, "ry", radiusY);
        }
    }

    private void box(String name, double x, double y, double width, double height) throws XMLStreamException {
        element(name, "x", x, "y", y, "width", width, "height", height);
    }

    /** An element with numbers: name and value in turn. */
    private void element(String name, Object... numbers) throws XMLStreamException {
        xml.writeEmptyElement(name);
        for (int i = 0; i < numbers.length; i += 2) {
            attribute((String) numbers[i], (Double) numbers[i + 1]);
        }
    }

    private void attribute(String name, double value) throws XMLStreamException {
        xml.writeAttribute(name, Svg.number(value));
    }

    private static String path(Shape shape) {
        StringBuilder path = new StringBuilder();
        double[] points = new double[6];
        for (PathIterator steps = shape.getPathIterator(null); !steps.isDone(); steps.next()) {
            switch (steps.currentSegment(points)) {
                case PathIterator.SEG_MOVETO -> step(path, 'M', points, 2);
                case PathIterator.SEG_LINETO -> step(path, 'L', points, 2);
                case PathIterator.SEG_QUADTO -> step(path, 'Q', points, 4);
                case PathIterator.SEG_CUBICTO -> step(path, 'C', points, 6);
                default -> path.append('Z');
            }
        }
        return path.toString();
    }

    private static void step(StringBuilder path, char letter, double[] points, int count) {
        path.append(letter);
        for (int i = 0; i < count; i++) {
            path.append(i == 0 ? "" : " ").append(Svg.number(points[i]));
        }
    }
}
