package org.fourquadrant.export.drawing;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RectangularShape;
import java.awt.image.BufferedImage;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.batik.ext.awt.g2d.AbstractGraphics2D;
import org.apache.batik.ext.awt.g2d.GraphicContext;
import org.fourquadrant.chart.lettering.FaceRun;
import org.fourquadrant.chart.lettering.TextAlign;
import org.fourquadrant.chart.lettering.TextMeasurer;
import org.fourquadrant.chart.lettering.TextOutline;
import org.fourquadrant.chart.paint.ChartPart;
import org.fourquadrant.text.WritableText;

/**
 * A graphics that writes down what is drawn on it. Pictures and attributed text, which the chart does not draw, are
 * refused rather than lost. What reaches beyond the clip is written down as the area that is left of it; text is whole.
 */
final class DrawingRecorder extends AbstractGraphics2D {

    private static final ChartPart UNNAMED = new ChartPart(ChartPart.Kind.DRAWING, "");

    /** What lies beyond the clip by less is within it, pixels. */
    private static final double TOUCHING = 0.5;

    /** How far the line around letters may be off their curves, pixels. */
    private static final double FLATNESS = 0.25;

    private record Open(ChartPart part, List<Operation> operations) {}

    private final List<Open> parts;
    private Placed last = new Placed(new Path2D.Double(), new AffineTransform(), new Path2D.Double());

    /**
     * A shape in pixels of the picture.
     *
     * @param given what was drawn
     * @param transform how
     * @param shape what became of it
     */
    private record Placed(Shape given, AffineTransform transform, Shape shape) {}

    DrawingRecorder() {
        super(false);
        gc = new GraphicContext();
        parts = new ArrayList<>();
    }

    private DrawingRecorder(DrawingRecorder original) {
        super(original);
        parts = original.parts;
    }

    /** What was drawn; descriptions are not known here. */
    List<DrawnPart> parts() {
        return parts.stream()
                .filter(part -> !part.operations().isEmpty())
                .map(part -> new DrawnPart(part.part(), "", part.operations()))
                .toList();
    }

    @Override
    public void setRenderingHint(RenderingHints.Key key, Object value) {
        super.setRenderingHint(key, value);
        if (value instanceof ChartPart part) {
            parts.add(new Open(part, new ArrayList<>()));
        }
    }

    private void add(Operation operation) {
        if (parts.isEmpty()) {
            parts.add(new Open(UNNAMED, new ArrayList<>()));
        }
        parts.get(parts.size() - 1).operations().add(operation);
    }

    @Override
    public void fill(Shape shape) {
        if (isWithinClip(shape.getBounds2D())) {
            add(new Operation.Filled(placed(shape), colour()));
        } else {
            fillClipped(shape);
        }
    }

    private void fillClipped(Shape shape) {
        Area left = new Area(shape);
        left.intersect(new Area(getClip()));
        if (!left.isEmpty()) {
            add(new Operation.Filled(placed(left), colour()));
        }
    }

    private boolean isWithinClip(Rectangle2D box) {
        Shape shape = getClip();
        if (shape == null) {
            return true;
        }
        // Rectangle2D.contains() knows no box without a width, such as that of a line.
        Rectangle2D clip = shape.getBounds2D();
        return box.getMinX() >= clip.getMinX() - TOUCHING
                && box.getMaxX() <= clip.getMaxX() + TOUCHING
                && box.getMinY() >= clip.getMinY() - TOUCHING
                && box.getMaxY() <= clip.getMaxY() + TOUCHING;
    }

    @Override
    public void draw(Shape shape) {
        if (isWithinClip(shape.getBounds2D())) {
            add(new Operation.Outlined(placed(shape), colour(), Pen.of(getStroke())));
        } else {
            fillClipped(getStroke().createStrokedShape(shape));
        }
    }

    @Override
    public void drawString(String given, float x, float y) {
        String text = WritableText.of(given);
        AffineTransform transform = getTransform();
        Point2D start = transform.transform(new Point2D.Double(x, y), null);
        List<Operation.Run> runs = new ArrayList<>();
        double width = 0;
        for (FaceRun run : FaceRun.of(getFont(), text)) {
            runs.add(run(run, width, x + width, y));
            width += TextMeasurer.width(run);
        }
        double angle = Math.atan2(transform.getShearY(), transform.getScaleX());
        add(new Operation.Written(
                text,
                start.getX(),
                start.getY(),
                width,
                Face.of(getFont()),
                colour(),
                TextAlign.of(this),
                angle,
                TextOutline.of(this).map(outline -> outlined(outline, text, transform, x, y)),
                runs));
    }

    private Operation.Run run(FaceRun run, double along, double x, double y) {
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        Optional<Shape> letters = run.face() == FaceRun.Origin.COMPUTER
                ? Optional.of(placed(place.createTransformedShape(TextMeasurer.outline(run.font(), run.text()))))
                : Optional.empty();
        return new Operation.Run(run.text(), run.shown(), along, letters);
    }

    private Operation.LetterOutline outlined(
            TextOutline outline, String text, AffineTransform transform, float x, float y) {
        Font font = getFont();
        return new Operation.LetterOutline(
                () -> around(text, font, transform, x, y), outline.colour(), new Pen(2 * outline.reach(), List.of()));
    }

    private static Shape around(String text, Font font, AffineTransform transform, float x, float y) {
        Shape letters =
                AffineTransform.getTranslateInstance(x, y).createTransformedShape(TextMeasurer.outline(font, text));
        // Nobody sees the curves of what lies under the letters, and they would double the size of a file.
        Path2D line = new Path2D.Double();
        line.append(transform.createTransformedShape(letters).getPathIterator(null, FLATNESS), false);
        return line;
    }

    /** The shape in pixels of the picture, the same for its outline as for its inside. */
    private Shape placed(Shape shape) {
        AffineTransform transform = getTransform();
        if (transform.isIdentity()) {
            return shape;
        }
        if (last.given() != shape || !last.transform().equals(transform)) {
            last = new Placed(shape, transform, transformed(shape, transform));
        }
        return last.shape();
    }

    /** A line stays a line; what has a frame, as an ellipse, stays what it is unless it is turned. */
    private static Shape transformed(Shape shape, AffineTransform transform) {
        if (shape instanceof Line2D line) {
            return new Line2D.Double(transform.transform(line.getP1(), null), transform.transform(line.getP2(), null));
        }
        boolean isUpright = transform.getShearX() == 0 && transform.getShearY() == 0;
        if (isUpright && (shape instanceof Ellipse2D || shape instanceof Rectangle2D)) {
            RectangularShape placed = (RectangularShape) ((RectangularShape) shape).clone();
            placed.setFrame(transform
                    .createTransformedShape(((RectangularShape) shape).getFrame())
                    .getBounds2D());
            return placed;
        }
        return transform.createTransformedShape(shape);
    }

    private Color colour() {
        if (!(getPaint() instanceof Color colour)) {
            throw new UnsupportedOperationException("Only plain colours are written down: " + getPaint());
        }
        float alpha = getComposite() instanceof AlphaComposite composite ? composite.getAlpha() : 1;
        return alpha == 1
                ? colour
                : new Color(
                        colour.getRed(), colour.getGreen(), colour.getBlue(), Math.round(colour.getAlpha() * alpha));
    }

    @Override
    public Graphics create() {
        return new DrawingRecorder(this);
    }

    @Override
    public FontMetrics getFontMetrics(Font font) {
        return new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB)
                .createGraphics()
                .getFontMetrics(font);
    }

    @Override
    public GraphicsConfiguration getDeviceConfiguration() {
        return null;
    }

    @Override
    public void dispose() {
        // Nothing is held.
    }

    @Override
    public void setXORMode(Color colour) {
        throw refused();
    }

    @Override
    public void copyArea(int x, int y, int width, int height, int dx, int dy) {
        throw refused();
    }

    @Override
    public void drawString(AttributedCharacterIterator text, float x, float y) {
        throw refused();
    }

    @Override
    public boolean drawImage(Image image, int x, int y, ImageObserver observer) {
        throw refused();
    }

    @Override
    public boolean drawImage(Image image, int x, int y, int width, int height, ImageObserver observer) {
        throw refused();
    }

    @Override
    public void drawRenderedImage(RenderedImage image, AffineTransform transform) {
        throw refused();
    }

    @Override
    public void drawRenderableImage(RenderableImage image, AffineTransform transform) {
        throw refused();
    }

    private static UnsupportedOperationException refused() {
        return new UnsupportedOperationException("The chart draws shapes and plain text only");
    }
}
