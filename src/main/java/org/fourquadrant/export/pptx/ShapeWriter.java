package org.fourquadrant.export.pptx;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.sl.usermodel.StrokeStyle;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFConnectorShape;
import org.apache.poi.xslf.usermodel.XSLFFreeformShape;
import org.apache.poi.xslf.usermodel.XSLFShapeContainer;
import org.apache.poi.xslf.usermodel.XSLFSimpleShape;
import org.fourquadrant.export.drawing.Pen;
import org.openxmlformats.schemas.drawingml.x2006.main.CTGeomGuide;
import org.openxmlformats.schemas.drawingml.x2006.main.CTPresetGeometry2D;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** Shapes as PowerPoint's own. */
final class ShapeWriter {

    private final XSLFShapeContainer shapes;
    private final Placing placing;

    /**
     * @param shapes the slide, or a group on it
     */
    ShapeWriter(XSLFShapeContainer shapes, Placing placing) {
        this.shapes = shapes;
        this.placing = placing;
    }

    XSLFSimpleShape write(TextStyle look) {
        NativeShape kind = NativeShape.of(look.shape());
        XSLFSimpleShape shape = switch (kind) {
            case LINE -> line((Line2D) look.shape());
            case RECTANGLE -> boxed(ShapeType.RECT, look);
            case PILL -> boxed(ShapeType.ROUND_RECT, look);
            case ELLIPSE -> boxed(ShapeType.ELLIPSE, look);
            case DIAMOND -> boxed(ShapeType.DIAMOND, look);
            case TRIANGLE_DOWN -> {
                XSLFSimpleShape triangle = boxed(ShapeType.TRIANGLE, look);
                triangle.setFlipVertical(true);
                yield triangle;
            }
            case FREE_FORM -> freeForm(look.shape());
        };
        if (kind != NativeShape.LINE) {
            shape.setFillColor(look.fill().orElse(null));
        }
        line(shape, look);
        return shape;
    }

    private void line(XSLFSimpleShape shape, TextStyle look) {
        Color colour = look.line().orElse(null);
        shape.setLineColor(colour);
        if (look.pen().isPresent()) {
            Pen pen = look.pen().get();
            // Of a line under the inside only the outer half is seen; the shape has been made larger by the rest.
            shape.setLineWidth(pen.width() * placing.scale() * (look.lineBelow() ? 0.5 : 1));
            if (!pen.dashes().isEmpty()) {
                shape.setLineDash(StrokeStyle.LineDash.DASH);
            }
        }
    }

    private XSLFAutoShape boxed(ShapeType type, TextStyle look) {
        XSLFAutoShape shape = shapes.createAutoShape();
        shape.setShapeType(type);
        double grown = look.lineBelow() ? look.pen().orElseThrow().width() / 4 : 0;
        Rectangle2D box = look.shape().getBounds2D();
        shape.setAnchor(points(
                box.getX() - grown, box.getY() - grown, box.getWidth() + 2 * grown, box.getHeight() + 2 * grown));
        if (type == ShapeType.ROUND_RECT) {
            // Half of the shorter side, so that the ends are half circles.
            CTPresetGeometry2D geometry =
                    ((CTShape) shape.getXmlObject()).getSpPr().getPrstGeom();
            CTGeomGuide roundness = (geometry.isSetAvLst() ? geometry.getAvLst() : geometry.addNewAvLst()).addNewGd();
            roundness.setName("adj");
            roundness.setFmla("val 50000");
        }
        return shape;
    }

    private XSLFConnectorShape line(Line2D line) {
        XSLFConnectorShape shape = shapes.createConnector();
        Rectangle2D box = line.getBounds2D();
        shape.setAnchor(points(box.getX(), box.getY(), box.getWidth(), box.getHeight()));
        boolean falls = (line.getX2() - line.getX1()) * (line.getY2() - line.getY1()) >= 0;
        shape.setFlipVertical(!falls);
        return shape;
    }

    private XSLFFreeformShape freeForm(Shape outline) {
        XSLFFreeformShape shape = shapes.createFreeform();
        shape.setPath(new Path2D.Double(outline, placing.transform()));
        return shape;
    }

    private Rectangle2D points(double x, double y, double width, double height) {
        return placing.box(x, y, width, height);
    }

    /** The shape of PowerPoint that a Java2D shape is. */
    private enum NativeShape {
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
}
