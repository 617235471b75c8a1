package org.fourquadrant.export.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.fourquadrant.chart.lettering.LineBreaker;
import org.fourquadrant.export.drawing.Face;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.text.manual.ManualPage.Span;
import org.fourquadrant.text.manual.ManualPage.Style;

/** Where the manual's texts break into lines. Lengths are points. */
final class ManualLines {

    private final PdfFonts fonts;
    private final Language language;

    ManualLines(PdfFonts fonts, Language language) {
        this.fonts = fonts;
        this.language = language;
    }

    /** A text that is not broken, in one style. */
    record Piece(String text, Style style) {}

    /** A text in the lines that it takes at a width. */
    List<List<Piece>> of(List<Span> spans, float width, float size) throws IOException {
        List<List<Piece>> lines = new ArrayList<>();
        List<Piece> line = new ArrayList<>();
        double used = 0;
        for (Piece piece : pieces(spans, width, size)) {
            double wide = fonts.width(face(piece.style(), size), piece.text().stripTrailing());
            if (used + wide > width && !line.isEmpty()) {
                lines.add(line);
                line = new ArrayList<>();
                used = 0;
            }
            line.add(piece);
            used += fonts.width(face(piece.style(), size), piece.text());
        }
        lines.add(line);
        return lines;
    }

    private List<Piece> pieces(List<Span> spans, float width, float size) {
        List<Piece> pieces = new ArrayList<>();
        for (Span span : spans) {
            LineBreaker.pieces(span.text(), text -> width(span.style(), size, text), width, language)
                    .forEach(text -> pieces.add(new Piece(text, span.style())));
        }
        return pieces;
    }

    private double width(Style style, float size, String text) {
        try {
            return fonts.width(face(style, size), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Face face(Style style, float size) {
        boolean strong = style == Style.STRONG || style == Style.CONTROL;
        return new Face(strong ? Face.Weight.BOLD : Face.Weight.REGULAR, size);
    }
}
