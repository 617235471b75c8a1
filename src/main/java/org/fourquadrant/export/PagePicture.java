package org.fourquadrant.export;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import org.fourquadrant.chart.layer.PaintHints;
import org.fourquadrant.chart.lettering.Lettering;
import org.fourquadrant.export.drawing.DrawnPart;
import org.fourquadrant.export.drawing.Face;
import org.fourquadrant.export.drawing.Operation;
import org.fourquadrant.export.drawing.Pen;
import org.fourquadrant.export.page.Page;

/** Paints pages from what was written down of them, as a reader of a PDF file does. */
final class PagePicture {

    private final Lettering lettering;

    PagePicture(Lettering lettering) {
        this.lettering = lettering;
    }

    /** Premultiplied ARGB row by row, the page as wide as the picture. */
    int[] pixels(Page page, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = image.createGraphics();
        PaintHints.set(graphics);
        double scale = width / page.drawing().width();
        graphics.scale(scale, scale);
        for (DrawnPart part : page.drawing().parts()) {
            part.operations().forEach(operation -> paint(graphics, operation));
        }
        graphics.dispose();
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }

    private void paint(Graphics2D graphics, Operation operation) {
        graphics.setColor(operation.colour());
        if (operation instanceof Operation.Filled filled) {
            graphics.fill(filled.shape());
        } else if (operation instanceof Operation.Outlined outlined) {
            graphics.setStroke(strokeOf(outlined.pen()));
            graphics.draw(outlined.shape());
        } else if (operation instanceof Operation.Written text) {
            AffineTransform before = graphics.getTransform();
            graphics.translate(text.x(), text.baseline());
            graphics.rotate(text.angle());
            graphics.setFont(lettering.font(styleOf(text.face())));
            graphics.drawString(text.text(), 0, 0);
            graphics.setTransform(before);
        }
    }

    private static Lettering.Style styleOf(Face face) {
        Lettering.Weight weight = face.weight() == Face.Weight.BOLD ? Lettering.Weight.BOLD : Lettering.Weight.REGULAR;
        return new Lettering.Style(weight, face.size());
    }

    private static BasicStroke strokeOf(Pen pen) {
        float width = (float) pen.width();
        if (pen.dashes().isEmpty()) {
            return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
        }
        float[] dashes = new float[pen.dashes().size()];
        for (int i = 0; i < dashes.length; i++) {
            dashes[i] = pen.dashes().get(i).floatValue();
        }
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dashes, 0);
    }
}
