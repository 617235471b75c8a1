package org.fourquadrant.export.svg;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.fourquadrant.export.drawing.Drawing;
import org.fourquadrant.export.drawing.Face;
import org.fourquadrant.export.font.BundledFonts;
import org.fourquadrant.export.page.Page;
import org.fourquadrant.export.provenance.ProvenanceTexts;
import org.fourquadrant.export.provenance.ProvenanceXml;

/** Writes a page as an SVG picture; the same page gives the same bytes. */
public final class SvgWriter {

    private final BundledFonts fonts;

    public SvgWriter(BundledFonts fonts) {
        this.fonts = fonts;
    }

    /**
     * Writes a picture to a stream, which stays open.
     *
     * @param width pixels
     * @param height pixels
     */
    public void write(Page page, int width, int height, OutputStream stream) throws IOException {
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(stream, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.writeCharacters("\n");
            root(xml, page, width, height);
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw e.getCause() instanceof IOException cause ? cause : new IOException("Cannot write SVG", e);
        }
    }

    private void root(XMLStreamWriter xml, Page page, int width, int height) throws XMLStreamException, IOException {
        Drawing drawing = page.drawing();
        xml.writeStartElement("svg");
        xml.writeDefaultNamespace(Svg.NAMESPACE);
        xml.writeAttribute("width", Integer.toString(width));
        xml.writeAttribute("height", Integer.toString(height));
        xml.writeAttribute("viewBox", "0 0 " + Svg.number(drawing.width()) + " " + Svg.number(drawing.height()));
        xml.writeAttribute("xml:lang", page.language().tag());
        xml.writeAttribute("role", "img");
        xml.writeAttribute("aria-labelledby", "slide-title slide-description");
        xml.writeAttribute("font-family", "'" + Face.FAMILY + "', 'Noto Sans CJK JP', 'Yu Gothic', Meiryo, sans-serif");
        text(xml, "title", "slide-title", page.title());
        text(xml, "desc", "slide-description", page.description());
        xml.writeStartElement("metadata");
        ProvenanceXml.write(
                ProvenanceTexts.write(page.provenance().map(List::of).orElse(List.of())), xml);
        xml.writeEndElement();
        style(xml, drawing);
        new SvgDrawing(xml).write(drawing);
        xml.writeCharacters("\n");
        xml.writeEndElement();
    }

    private static void text(XMLStreamWriter xml, String name, String id, String text) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement(name);
        xml.writeAttribute("id", id);
        xml.writeCharacters(Svg.text(text));
        xml.writeEndElement();
    }

    /** The letters that the picture uses, so that it looks the same where the face is not installed. */
    private void style(XMLStreamWriter xml, Drawing drawing) throws XMLStreamException, IOException {
        xml.writeCharacters("\n");
        xml.writeStartElement("style");
        for (Face.Weight weight : Face.Weight.values()) {
            SortedSet<Integer> letters = letters(drawing, weight);
            if (!letters.isEmpty()) {
                String font = Base64.getEncoder().encodeToString(fonts.subset(weight, letters));
                xml.writeCharacters("@font-face{font-family:'" + Face.FAMILY + "';font-weight:"
                        + (weight == Face.Weight.BOLD ? "700" : "400")
                        + ";src:url(data:font/ttf;base64," + font + ") format('truetype')}\n");
            }
        }
        xml.writeEndElement();
    }

    private static SortedSet<Integer> letters(Drawing drawing, Face.Weight weight) {
        SortedSet<Integer> letters = new TreeSet<>();
        drawing.texts()
                .filter(text -> text.face().weight() == weight)
                .forEach(text -> text.text().codePoints().forEach(letters::add));
        return letters;
    }
}
