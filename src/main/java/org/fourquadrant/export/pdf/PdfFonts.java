package org.fourquadrant.export.pdf;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.fourquadrant.export.drawing.BundledFonts;
import org.fourquadrant.export.drawing.Face;

/** The bundled face within one document. */
final class PdfFonts {

    private final PDDocument document;
    private final BundledFonts fonts;
    private final Map<Face.Weight, PDFont> embedded = new EnumMap<>(Face.Weight.class);

    PdfFonts(PDDocument document, BundledFonts fonts) {
        this.document = document;
        this.fonts = fonts;
    }

    /** A font of which the letters used are embedded when the document is saved. */
    PDFont of(Face.Weight weight) throws IOException {
        PDFont font = embedded.get(weight);
        if (font == null) {
            font = PDType0Font.load(document, fonts.whole(weight), true);
            embedded.put(weight, font);
        }
        return font;
    }

    /** Width of a text as it is written, logical pixels. */
    double width(Face face, String text) throws IOException {
        String written = writable(face.weight(), text);
        return of(face.weight()).getStringWidth(written) / 1000 * face.size();
    }

    String writable(Face.Weight weight, String text) throws IOException {
        return fonts.writable(weight, text);
    }
}
