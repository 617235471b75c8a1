package org.fourquadrant.export.svg;

import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.fourquadrant.export.drawing.BundledFonts;
import org.fourquadrant.export.drawing.Drawing;
import org.fourquadrant.export.drawing.DrawnPart;
import org.fourquadrant.export.drawing.Face;
import org.fourquadrant.export.drawing.LinkedText;
import org.fourquadrant.export.drawing.Operation;
import org.fourquadrant.export.drawing.Operation.LetterOutline;
import org.fourquadrant.export.drawing.Operation.Written;
import org.fourquadrant.export.drawing.Pen;
import org.fourquadrant.export.page.Page;
import org.fourquadrant.export.provenance.ProvenanceTexts;
import org.fourquadrant.export.provenance.ProvenanceXml;
import org.fourquadrant.export.provenance.XmlCharacters;

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
        xml.writeCharacters(XmlCharacters.of(text));
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

    /** A drawing as a group for each part, with the part's name as its id. */
    private static final class SvgDrawing {

        private final XMLStreamWriter xml;
        private final SvgShapes shapes;
        private final SvgText texts;
        private final Map<String, Integer> used = new HashMap<>();

        SvgDrawing(XMLStreamWriter xml) {
            this.xml = xml;
            this.shapes = new SvgShapes(xml);
            this.texts = new SvgText(xml);
        }

        void write(Drawing drawing) throws XMLStreamException {
            for (DrawnPart part : drawing.parts()) {
                xml.writeCharacters("\n");
                xml.writeStartElement("g");
                xml.writeAttribute("id", id(part));
                if (!part.description().isEmpty()) {
                    xml.writeStartElement("title");
                    xml.writeCharacters(XmlCharacters.of(part.description()));
                    xml.writeEndElement();
                }
                Iterator<List<LinkedText.Stretch>> lines = LinkedText.of(part).iterator();
                for (Operation operation : part.operations()) {
                    if (operation instanceof Operation.Written text) {
                        texts.write(text, lines.next());
                    } else {
                        write(operation);
                    }
                }
                xml.writeEndElement();
            }
        }

        /** A second part of one name gets a number, since ids are unique. */
        private String id(DrawnPart part) {
            String id = part.part().id();
            int count = used.merge(id, 1, Integer::sum);
            return count == 1 ? id : id + "-" + count;
        }

        private void write(Operation operation) throws XMLStreamException {
            if (operation instanceof Operation.Filled filled) {
                shapes.write(filled.shape());
                paint("fill", filled.colour());
            } else if (operation instanceof Operation.Outlined outlined) {
                shapes.write(outlined.shape());
                xml.writeAttribute("fill", "none");
                paint("stroke", outlined.colour());
                pen(outlined.pen());
            }
        }

        private void paint(String attribute, Color colour) throws XMLStreamException {
            xml.writeAttribute(attribute, Svg.colour(colour));
            if (colour.getAlpha() < 255) {
                xml.writeAttribute(attribute + "-opacity", Svg.opacity(colour));
            }
        }

        private void pen(Pen pen) throws XMLStreamException {
            xml.writeAttribute("stroke-width", Svg.number(pen.width()));
            if (!pen.dashes().isEmpty()) {
                xml.writeAttribute(
                        "stroke-dasharray",
                        pen.dashes().stream().map(Svg::number).collect(Collectors.joining(" ")));
            }
        }
    }

    /** Lines of text, held at the end that stays in its place in another face. */
    private static final class SvgText {

        private final XMLStreamWriter xml;

        SvgText(XMLStreamWriter xml) {
            this.xml = xml;
        }

        void write(Written text, List<LinkedText.Stretch> stretches) throws XMLStreamException {
            double along = text.anchorX() - text.x();
            String x = Svg.number(text.x() + along * Math.cos(text.angle()));
            String y = Svg.number(text.baseline() + along * Math.sin(text.angle()));
            xml.writeStartElement("text");
            xml.writeAttribute("x", x);
            xml.writeAttribute("y", y);
            xml.writeAttribute("font-size", Svg.number(text.face().size()));
            if (text.face().weight() == Face.Weight.BOLD) {
                xml.writeAttribute("font-weight", "700");
            }
            switch (text.align()) {
                case LEFT -> {}
                case CENTRE -> xml.writeAttribute("text-anchor", "middle");
                case RIGHT -> xml.writeAttribute("text-anchor", "end");
            }
            if (text.angle() != 0) {
                xml.writeAttribute(
                        "transform", "rotate(" + Svg.number(Math.toDegrees(text.angle())) + " " + x + " " + y + ")");
            }
            xml.writeAttribute("fill", Svg.colour(text.colour()));
            if (text.colour().getAlpha() < 255) {
                xml.writeAttribute("fill-opacity", Svg.opacity(text.colour()));
            }
            if (text.outline().isPresent()) {
                LetterOutline outline = text.outline().get();
                xml.writeAttribute("stroke", Svg.colour(outline.colour()));
                xml.writeAttribute("stroke-width", Svg.number(outline.pen().width()));
                xml.writeAttribute("stroke-linejoin", "round");
                xml.writeAttribute("paint-order", "stroke");
            }
            for (LinkedText.Stretch stretch : stretches) {
                write(stretch);
            }
            xml.writeEndElement();
        }

        private void write(LinkedText.Stretch stretch) throws XMLStreamException {
            if (stretch.address().isPresent()) {
                xml.writeStartElement("a");
                xml.writeAttribute("href", XmlCharacters.of(stretch.address().get()));
            }
            xml.writeCharacters(XmlCharacters.of(stretch.text()));
            if (stretch.address().isPresent()) {
                xml.writeEndElement();
            }
        }
    }
}
