package org.fourquadrant.export.pdf;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.fourquadrant.chart.lettering.LineBreaker;
import org.fourquadrant.export.drawing.BundledFonts;
import org.fourquadrant.export.drawing.Face;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.text.ProgramVersion;
import org.fourquadrant.text.manual.ManualPage;
import org.fourquadrant.text.manual.ManualPage.Span;
import org.fourquadrant.text.manual.ManualPage.Style;

/** Prints the manual on A4, a chapter after the other, each with a bookmark. Lengths are points. */
public final class ManualPdf {

    private static final float MARGIN = 56;
    private static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
    private static final float TEXT = 10.5f;
    private static final float SMALL = 9;
    private static final float CODE = 8.5f;
    private static final float INDENT = 18;
    /** No picture is higher. */
    private static final float HIGHEST = 280;

    private static final float LEADING = 1.55f;
    private static final Color INK = new Color(0x1F2937);
    private static final Color SOFT = new Color(0x4B5563);
    /** What is typed or named as it stands. */
    private static final Color TYPED = new Color(0x1D4ED8);

    private static final Color EDGE = new Color(0xC9D0DA);

    private final Language language;
    private final PDDocument document;
    private final PdfFonts fonts;
    private PDPageContentStream content;
    private float y;

    private ManualPdf(Language language, PDDocument document) {
        this.language = language;
        this.document = document;
        this.fonts = new PdfFonts(document, new BundledFonts());
    }

    /** Writes all pages. */
    public static void write(List<ManualPage> pages, Language language, OutputStream stream) throws IOException {
        try (PDDocument document = new PDDocument()) {
            ManualPdf pdf = new ManualPdf(language, document);
            pdf.describe(pages.get(0).title());
            for (ManualPage page : pages) {
                pdf.chapter(page);
            }
            pdf.content.close();
            pdf.number();
            document.save(stream);
        }
    }

    private void describe(String title) {
        document.getDocumentInformation().setTitle("Four-Quadrant: " + title);
        document.getDocumentInformation().setCreator(ProgramVersion.named());
        document.getDocumentCatalog().setLanguage(language.tag());
        document.getDocumentCatalog().setDocumentOutline(new PDDocumentOutline());
    }

    private void chapter(ManualPage page) throws IOException {
        newPage();
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(page.title());
        item.setDestination(document.getPage(document.getNumberOfPages() - 1));
        document.getDocumentCatalog().getDocumentOutline().addLast(item);
        ManualPage.Block before = null;
        for (ManualPage.Block block : page.blocks()) {
            if (before instanceof ManualPage.Item && !(block instanceof ManualPage.Item)) {
                space(5);
            }
            print(block);
            before = block;
        }
    }

    private void print(ManualPage.Block block) throws IOException {
        if (block instanceof ManualPage.Heading heading) {
            float size = heading.level() == 1 ? 20 : 13;
            space(heading.level() == 1 ? 0 : 8);
            // Never the last line of a page.
            room(size * LEADING + 3 * TEXT * LEADING);
            flow(List.of(new Span(heading.text(), Style.STRONG, "")), MARGIN, WIDTH, size, INK);
            space(6);
        } else if (block instanceof ManualPage.Item item) {
            room(TEXT * LEADING);
            line(List.of(new Piece(item.mark(), Style.PLAIN)), MARGIN, y - TEXT, TEXT, INK);
            flow(item.spans(), MARGIN + INDENT, WIDTH - INDENT, TEXT, INK);
            space(3);
        } else if (block instanceof ManualPage.Table table) {
            table(table);
        } else if (block instanceof ManualPage.Code code) {
            for (String line : code.lines()) {
                flow(List.of(new Span(line, Style.CODE, "")), MARGIN + INDENT, WIDTH - INDENT, CODE, SOFT);
            }
            space(8);
        } else if (block instanceof ManualPage.Picture picture) {
            picture(picture);
        } else if (block instanceof ManualPage.Paragraph paragraph) {
            flow(paragraph.spans(), MARGIN, WIDTH, TEXT, INK);
            space(7);
        }
    }

    private void table(ManualPage.Table table) throws IOException {
        int columns = table.rows().get(0).size();
        float width = WIDTH / columns;
        for (List<List<Span>> row : table.rows()) {
            float needed = 0;
            for (List<Span> cell : row) {
                needed = Math.max(needed, lines(cell, width - 8, SMALL).size() * SMALL * LEADING);
            }
            room(needed + 6);
            float top = y;
            for (int column = 0; column < columns; column++) {
                y = top;
                List<Span> cell = row == table.rows().get(0) ? strong(row.get(column)) : row.get(column);
                flow(cell, MARGIN + column * width, width - 8, SMALL, INK);
            }
            y = top - needed - 3;
            content.setStrokingColor(EDGE);
            content.moveTo(MARGIN, y);
            content.lineTo(MARGIN + WIDTH, y);
            content.stroke();
            y -= 3;
        }
        space(8);
    }

    private static List<Span> strong(List<Span> cell) {
        return cell.stream()
                .map(span -> new Span(span.text(), Style.STRONG, ""))
                .toList();
    }

    private void picture(ManualPage.Picture picture) throws IOException {
        String resource = picture.resource(language.tag());
        try (InputStream in = ManualPdf.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("Missing from the program: " + resource);
            }
            PDImageXObject image = PDImageXObject.createFromByteArray(document, in.readAllBytes(), picture.name());
            float scale = Math.min(WIDTH / image.getWidth(), HIGHEST / image.getHeight());
            room(image.getHeight() * scale + SMALL * LEADING);
            y -= image.getHeight() * scale;
            content.drawImage(image, MARGIN, y, image.getWidth() * scale, image.getHeight() * scale);
            space(3);
            flow(List.of(new Span(picture.caption(), Style.PLAIN, "")), MARGIN, WIDTH, SMALL, SOFT);
            space(8);
        }
    }

    /** A text that is not broken, in one style. */
    private record Piece(String text, Style style) {}

    private void flow(List<Span> spans, float x, float width, float size, Color colour) throws IOException {
        for (List<Piece> line : lines(spans, width, size)) {
            room(size * LEADING);
            line(line, x, y - size, size, colour);
            y -= size * LEADING;
        }
    }

    private List<List<Piece>> lines(List<Span> spans, float width, float size) throws IOException {
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

    private void line(List<Piece> pieces, float x, float baseline, float size, Color colour) throws IOException {
        content.beginText();
        content.newLineAtOffset(x, baseline);
        for (Piece piece : pieces) {
            Face.Weight weight = face(piece.style(), size).weight();
            content.setNonStrokingColor(piece.style() == Style.CODE ? TYPED : colour);
            content.setFont(fonts.of(weight), size);
            content.showText(fonts.writable(weight, piece.text()));
        }
        content.endText();
    }

    private static Face face(Style style, float size) {
        boolean strong = style == Style.STRONG || style == Style.CONTROL;
        return new Face(strong ? Face.Weight.BOLD : Face.Weight.REGULAR, size);
    }

    private void space(float points) {
        y -= points;
    }

    private void room(float points) throws IOException {
        if (y - points < MARGIN) {
            newPage();
        }
    }

    private void newPage() throws IOException {
        if (content != null) {
            content.close();
        }
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        content = new PDPageContentStream(document, page);
        y = PDRectangle.A4.getHeight() - MARGIN;
    }

    private void number() throws IOException {
        for (int i = 0; i < document.getNumberOfPages(); i++) {
            try (PDPageContentStream foot = new PDPageContentStream(
                    document, document.getPage(i), PDPageContentStream.AppendMode.APPEND, true, true)) {
                content = foot;
                String text = ProgramVersion.named() + " · " + (i + 1);
                line(List.of(new Piece(text, Style.PLAIN)), MARGIN, MARGIN / 2, SMALL, SOFT);
            }
        }
    }
}
