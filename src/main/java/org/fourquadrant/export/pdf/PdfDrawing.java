package org.fourquadrant.export.pdf;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.util.Matrix;
import org.fourquadrant.export.drawing.Drawing;
import org.fourquadrant.export.drawing.DrawnPart;
import org.fourquadrant.export.drawing.Face;
import org.fourquadrant.export.drawing.LinkedText;
import org.fourquadrant.export.drawing.Operation;
import org.fourquadrant.export.drawing.Pen;

/** A drawing as the content of a page. */
final class PdfDrawing {

    private static final int OPAQUE = 255;
    /** Coordinates are written to this part of a pixel. */
    private static final float PRECISION = 100;

    private static final int MITER = 0;
    private static final int ROUND = 1;

    private final PDPageContentStream content;
    private final PdfFonts fonts;
    private final Map<Integer, PDExtendedGraphicsState> opacities = new HashMap<>();
    private final List<PdfLink> links = new ArrayList<>();
    private final Map<String, List<PDRectangle>> areas = new HashMap<>();
    private int opacity = OPAQUE;

    PdfDrawing(PDPageContentStream content, PdfFonts fonts) {
        this.content = content;
        this.fonts = fonts;
    }

    /**
     * Draws on a page.
     *
     * @param scale points per logical pixel
     * @param height of the page, points
     */
    void write(Drawing drawing, double scale, double height, PdfTags.OfPage tags) throws IOException {
        // Logical pixels grow downwards, points upwards.
        content.transform(new Matrix(new AffineTransform(scale, 0, 0, -scale, 0, height)));
        for (DrawnPart part : drawing.parts()) {
            tags.begin(part, content);
            Iterator<List<LinkedText.Stretch>> lines = LinkedText.of(part).iterator();
            for (Operation operation : part.operations()) {
                write(operation);
                if (operation instanceof Operation.Written text) {
                    links(part, text, lines.next(), scale, height);
                    areas.computeIfAbsent(part.part().id(), id -> new ArrayList<>())
                            .add(area(text, text.x(), text.width(), scale, height));
                }
            }
        }
        tags.finish(content);
        links.forEach(link -> tags.link(link.part(), link.annotation()));
    }

    /** The links that lie over a line that is not turned. */
    private void links(
            DrawnPart part, Operation.Written line, List<LinkedText.Stretch> stretches, double scale, double height)
            throws IOException {
        double x = line.x();
        for (LinkedText.Stretch stretch : stretches) {
            double width = fonts.width(line.face(), stretch.text());
            if (stretch.address().isPresent() && line.angle() == 0) {
                links.add(PdfLink.of(part.part().id(), stretch.address().get(), area(line, x, width, scale, height)));
            }
            x += width;
        }
    }

    private static PDRectangle area(Operation.Written line, double x, double width, double scale, double height) {
        double top = line.baseline() - Face.ASCENT * line.face().size();
        double tall = (Face.ASCENT + Face.DESCENT) * line.face().size();
        return new PDRectangle(
                (float) (x * scale), (float) (height - (top + tall) * scale), (float) (width * scale), (float)
                        (tall * scale));
    }

    /** Where the lines of a part are, points from the lower left corner. */
    List<PDRectangle> areas(String part) {
        return areas.getOrDefault(part, List.of());
    }

    /** What is to be clicked on. */
    List<PDAnnotationLink> links() {
        return links.stream().map(PdfLink::annotation).toList();
    }

    /**
     * A link of a page.
     *
     * @param part the name of the text it lies over
     * @param annotation where it is and leads
     */
    private record PdfLink(String part, PDAnnotationLink annotation) {

        static PdfLink of(String part, String address, PDRectangle area) {
            PDActionURI action = new PDActionURI();
            action.setURI(address);
            PDBorderStyleDictionary border = new PDBorderStyleDictionary();
            border.setWidth(0);
            PDAnnotationLink link = new PDAnnotationLink();
            link.setAction(action);
            link.setBorderStyle(border);
            link.setContents(address);
            link.setPrinted(true);
            link.setRectangle(area);
            return new PdfLink(part, link);
        }
    }

    private void write(Operation operation) throws IOException {
        if (operation instanceof Operation.Written text && text.outline().isPresent()) {
            content.setLineJoinStyle(ROUND);
            write(text.outline().get().drawn());
            content.setLineJoinStyle(MITER);
        }
        opacity(operation.colour().getAlpha());
        Color opaque = new Color(operation.colour().getRGB());
        if (operation instanceof Operation.Written text) {
            content.setNonStrokingColor(opaque);
            text(text);
        } else if (operation instanceof Operation.Filled filled) {
            content.setNonStrokingColor(opaque);
            fill(filled.shape());
        } else if (operation instanceof Operation.Outlined outlined) {
            content.setStrokingColor(opaque);
            pen(outlined.pen());
            path(outlined.shape());
            content.stroke();
        }
    }

    private void fill(Shape shape) throws IOException {
        boolean evenOdd = path(shape) == PathIterator.WIND_EVEN_ODD;
        if (evenOdd) {
            content.fillEvenOdd();
        } else {
            content.fill();
        }
    }

    private void opacity(int alpha) throws IOException {
        if (alpha != opacity) {
            PDExtendedGraphicsState state = opacities.get(alpha);
            if (state == null) {
                state = new PDExtendedGraphicsState();
                state.setNonStrokingAlphaConstant(alpha / (float) OPAQUE);
                state.setStrokingAlphaConstant(alpha / (float) OPAQUE);
                opacities.put(alpha, state);
            }
            content.setGraphicsStateParameters(state);
            opacity = alpha;
        }
    }

    private void pen(Pen pen) throws IOException {
        content.setLineWidth((float) pen.width());
        float[] dashes = new float[pen.dashes().size()];
        for (int i = 0; i < dashes.length; i++) {
            dashes[i] = pen.dashes().get(i).floatValue();
        }
        content.setLineDashPattern(dashes, 0);
    }

    /** Letters of other faces are drawn as shapes, which say what they are to whoever copies or searches them. */
    private void text(Operation.Written text) throws IOException {
        for (Operation.Run run : text.runs()) {
            boolean isPlain = run.letters().isEmpty() && !run.isMissing();
            if (!isPlain) {
                COSDictionary meaning = new COSDictionary();
                meaning.setString(COSName.ACTUAL_TEXT, run.text());
                content.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(meaning));
            }
            if (run.letters().isPresent()) {
                fill(run.letters().get());
            } else {
                show(text, run);
            }
            if (!isPlain) {
                content.endMarkedContent();
            }
        }
    }

    private void show(Operation.Written text, Operation.Run run) throws IOException {
        content.beginText();
        content.setFont(fonts.of(text.face().weight()), (float) text.face().size());
        AffineTransform place = AffineTransform.getTranslateInstance(text.x(), text.baseline());
        place.rotate(text.angle());
        place.translate(run.along(), 0);
        place.scale(1, -1);
        content.setTextMatrix(new Matrix(place));
        content.showText(fonts.writable(text.face().weight(), run.shown()));
        content.endText();
    }

    /** Adds a path; its winding rule. */
    private int path(Shape shape) throws IOException {
        PathIterator steps = shape.getPathIterator(null);
        float[] at = new float[6];
        float x = 0;
        float y = 0;
        for (; !steps.isDone(); steps.next()) {
            int step = steps.currentSegment(at);
            for (int i = 0; i < at.length; i++) {
                at[i] = Math.round(at[i] * PRECISION) / PRECISION;
            }
            switch (step) {
                case PathIterator.SEG_MOVETO -> content.moveTo(x = at[0], y = at[1]);
                case PathIterator.SEG_LINETO -> content.lineTo(x = at[0], y = at[1]);
                case PathIterator.SEG_QUADTO -> {
                    content.curveTo(
                            x + (at[0] - x) * 2 / 3,
                            y + (at[1] - y) * 2 / 3,
                            at[2] + (at[0] - at[2]) * 2 / 3,
                            at[3] + (at[1] - at[3]) * 2 / 3,
                            x = at[2],
                            y = at[3]);
                }
                case PathIterator.SEG_CUBICTO -> content.curveTo(at[0], at[1], at[2], at[3], x = at[4], y = at[5]);
                default -> content.closePath();
            }
        }
        return steps.getWindingRule();
    }
}
