package org.fourquadrant.export.pptx;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.sl.usermodel.StrokeStyle;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFConnectorShape;
import org.apache.poi.xslf.usermodel.XSLFFreeformShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSimpleShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.fourquadrant.export.drawing.Pen;
import org.openxmlformats.schemas.drawingml.x2006.main.CTGeomGuide;
import org.openxmlformats.schemas.drawingml.x2006.main.CTPresetGeometry2D;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** Shapes as PowerPoint's own. */
final class ShapeWriter {

    private final XSLFSlide slide;
    private final double scale;

    /** @param scale points per logical pixel */
    ShapeWriter(XSLFSlide slide, double scale) {
        this.slide = slide;
        this.scale = scale;
    }

    XSLFShape write(Look look) {
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

    private void line(XSLFSimpleShape shape, Look look) {
        Color colour = look.line().orElse(null);
        shape.setLineColor(colour);
        if (look.pen().isPresent()) {
            Pen pen = look.pen().get();
            // Of a line under the inside only the outer half is seen; the shape has been made larger by the rest.
            shape.setLineWidth(pen.width() * scale * (look.lineBelow() ? 0.5 : 1));
            if (!pen.dashes().isEmpty()) {
                shape.setLineDash(StrokeStyle.LineDash.DASH);
            }
        }
    }

    private XSLFAutoShape boxed(ShapeType type, Look look) {
        XSLFAutoShape shape = slide.createAutoShape();
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
        XSLFConnectorShape shape = slide.createConnector();
        Rectangle2D box = line.getBounds2D();
        shape.setAnchor(points(box.getX(), box.getY(), box.getWidth(), box.getHeight()));
        boolean falls = (line.getX2() - line.getX1()) * (line.getY2() - line.getY1()) >= 0;
        shape.setFlipVertical(!falls);
        return shape;
    }

    private XSLFFreeformShape freeForm(Shape outline) {
        XSLFFreeformShape shape = slide.createFreeform();
        shape.setPath(new Path2D.Double(outline, AffineTransform.getScaleInstance(scale, scale)));
        return shape;
    }

    private Rectangle2D points(double x, double y, double width, double height) {
        return new Rectangle2D.Double(x * scale, y * scale, width * scale, height * scale);
    }
}
