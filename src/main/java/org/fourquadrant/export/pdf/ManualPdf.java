package org.fourquadrant.export.pdf;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.fourquadrant.export.drawing.BundledFonts;
import org.fourquadrant.export.drawing.Face;
import org.fourquadrant.export.pdf.ManualLines.Piece;
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
    private final ManualLines lines;
    private final PdfTags structure;
    private final FlowTags tags;
    private PDPageContentStream content;
    private float y;

    private ManualPdf(String title, Language language, PDDocument document) {
        this.language = language;
        this.document = document;
        this.fonts = new PdfFonts(document, new BundledFonts());
        this.lines = new ManualLines(fonts, language);
        this.structure = new PdfTags(document, title, language);
        this.tags = structure.flow();
    }

    /** Writes all pages. */
    public static void write(List<ManualPage> pages, Language language, OutputStream stream) throws IOException {
        try (PDDocument document = new PDDocument()) {
            String title = "Four-Quadrant: " + pages.get(0).title();
            ManualPdf pdf = new ManualPdf(title, language, document);
            pdf.describe(title);
            for (ManualPage page : pages) {
                pdf.chapter(page);
            }
            pdf.content.close();
            pdf.number();
            pdf.structure.finish(document);
            document.save(stream);
        }
    }

    private void describe(String title) {
        document.getDocumentInformation().setTitle(title);
        document.getDocumentInformation().setCreator(ProgramVersion.named());
        document.getDocumentCatalog().setLanguage(language.tag());
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
        document.getDocumentCatalog().setDocumentOutline(new PDDocumentOutline());
    }

    private void chapter(ManualPage page) throws IOException {
        newPage();
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(page.title());
        item.setDestination(document.getPage(document.getNumberOfPages() - 1));
        document.getDocumentCatalog().getDocumentOutline().addLast(item);
        tags.open(StandardStructureTypes.SECT).setTitle(page.title());
        boolean isInList = false;
        for (ManualPage.Block block : page.blocks()) {
            boolean isItem = block instanceof ManualPage.Item;
            if (isInList && !isItem) {
                tags.close();
                space(5);
            }
            if (isItem && !isInList) {
                tags.open(StandardStructureTypes.L);
            }
            isInList = isItem;
            print(block);
        }
        if (isInList) {
            tags.close();
        }
        tags.close();
    }

    private void print(ManualPage.Block block) throws IOException {
        if (block instanceof ManualPage.Heading heading) {
            float size = heading.level() == 1 ? 20 : 13;
            space(heading.level() == 1 ? 0 : 8);
            // Never the last line of a page.
            room(size * LEADING + 3 * TEXT * LEADING);
            String type = heading.level() == 1 ? StandardStructureTypes.H1 : StandardStructureTypes.H2;
            flow(type, List.of(new Span(heading.text(), Style.STRONG, "")), MARGIN, WIDTH, size, INK);
            space(6);
        } else if (block instanceof ManualPage.Item item) {
            item(item);
        } else if (block instanceof ManualPage.Table table) {
            table(table);
        } else if (block instanceof ManualPage.Code code) {
            tags.open(StandardStructureTypes.P);
            for (String line : code.lines()) {
                List<Span> typed = List.of(new Span(line, Style.CODE, ""));
                flow(StandardStructureTypes.CODE, typed, MARGIN + INDENT, WIDTH - INDENT, CODE, SOFT);
            }
            tags.close();
            space(8);
        } else if (block instanceof ManualPage.Picture picture) {
            picture(picture);
        } else if (block instanceof ManualPage.Paragraph paragraph) {
            flow(StandardStructureTypes.P, paragraph.spans(), MARGIN, WIDTH, TEXT, INK);
            space(7);
        }
    }

    private void item(ManualPage.Item item) throws IOException {
        room(TEXT * LEADING);
        tags.open(StandardStructureTypes.LI);
        tags.open(StandardStructureTypes.LBL);
        tags.begin(content);
        line(List.of(new Piece(item.mark(), Style.PLAIN)), MARGIN, y - TEXT, TEXT, INK);
        FlowTags.end(content);
        tags.close();
        flow(StandardStructureTypes.L_BODY, item.spans(), MARGIN + INDENT, WIDTH - INDENT, TEXT, INK);
        tags.close();
        space(3);
    }

    private void table(ManualPage.Table table) throws IOException {
        int columns = table.rows().get(0).size();
        float width = WIDTH / columns;
        tags.open(StandardStructureTypes.TABLE);
        for (List<List<Span>> row : table.rows()) {
            float needed = 0;
            for (List<Span> cell : row) {
                needed = Math.max(needed, lines.of(cell, width - 8, SMALL).size() * SMALL * LEADING);
            }
            room(needed + 6);
            float top = y;
            tags.open(StandardStructureTypes.TR);
            boolean isHead = row == table.rows().get(0);
            for (int column = 0; column < columns; column++) {
                y = top;
                List<Span> cell = isHead ? strong(row.get(column)) : row.get(column);
                String type = isHead ? StandardStructureTypes.TH : StandardStructureTypes.TD;
                flow(type, cell, MARGIN + column * width, width - 8, SMALL, INK);
            }
            tags.close();
            y = top - needed - 3;
            rule();
            y -= 3;
        }
        tags.close();
        space(8);
    }

    private void rule() throws IOException {
        FlowTags.beginDecoration(content);
        content.setStrokingColor(EDGE);
        content.moveTo(MARGIN, y);
        content.lineTo(MARGIN + WIDTH, y);
        content.stroke();
        FlowTags.end(content);
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
            // What is seen on it stands under it, and is read in its place once.
            tags.open(StandardStructureTypes.Figure).setAlternateDescription(picture.caption());
            tags.begin(content);
            content.drawImage(image, MARGIN, y, image.getWidth() * scale, image.getHeight() * scale);
            FlowTags.end(content);
            space(3);
            List<Span> caption = List.of(new Span(picture.caption(), Style.PLAIN, ""));
            flow(StandardStructureTypes.CAPTION, caption, MARGIN, WIDTH, SMALL, SOFT);
            tags.close();
            space(8);
        }
    }

    private void flow(String type, List<Span> spans, float x, float width, float size, Color colour)
            throws IOException {
        tags.open(type);
        List<List<Piece>> all = lines.of(spans, width, size);
        for (int i = 0; i < all.size(); i++) {
            room(together(i, all.size()) * size * LEADING);
            tags.begin(content);
            line(all.get(i), x, y - size, size, colour);
            FlowTags.end(content);
            y -= size * LEADING;
        }
        tags.close();
    }

    /** How many lines from one on stand on one page: no page ends or begins with a single line of a paragraph. */
    private static int together(int line, int lines) {
        boolean isFirst = line == 0;
        if (isFirst && lines <= 3) {
            return lines;
        }
        return isFirst || line == lines - 2 ? 2 : 1;
    }

    private void line(List<Piece> pieces, float x, float baseline, float size, Color colour) throws IOException {
        content.beginText();
        content.newLineAtOffset(x, baseline);
        for (Piece piece : pieces) {
            Face.Weight weight = ManualLines.face(piece.style(), size).weight();
            content.setNonStrokingColor(piece.style() == Style.CODE ? TYPED : colour);
            content.setFont(fonts.of(weight), size);
            content.showText(fonts.writable(weight, piece.text()));
        }
        content.endText();
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
        tags.page(page);
        content = new PDPageContentStream(document, page);
        y = PDRectangle.A4.getHeight() - MARGIN;
    }

    private void number() throws IOException {
        for (int i = 0; i < document.getNumberOfPages(); i++) {
            try (PDPageContentStream foot = new PDPageContentStream(
                    document, document.getPage(i), PDPageContentStream.AppendMode.APPEND, true, true)) {
                content = foot;
                String text = ProgramVersion.named() + " · " + (i + 1);
                FlowTags.beginDecoration(content);
                line(List.of(new Piece(text, Style.PLAIN)), MARGIN, MARGIN / 2, SMALL, SOFT);
                FlowTags.end(content);
            }
        }
    }
}
