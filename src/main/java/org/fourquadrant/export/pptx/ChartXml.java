package org.fourquadrant.export.pptx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.fourquadrant.model.language.Language;

/** Writes the XML of a chart part, element by element. */
final class ChartXml {

    static final String EXTENSION = "http://schemas.microsoft.com/office/drawing/2012/chart";

    private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final ByteArrayOutputStream stream = new ByteArrayOutputStream();
    private final XMLStreamWriter xml;

    /** What stands within an element. */
    @FunctionalInterface
    interface Content {
        void write() throws XMLStreamException;
    }

    ChartXml() throws XMLStreamException {
        xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(stream, StandardCharsets.UTF_8.name());
    }

    /** The finished part: a chart space with what is written in it. */
    byte[] space(Content content) throws IOException {
        try {
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.writeStartElement("c:chartSpace");
            xml.writeAttribute("xmlns:c", CHART);
            xml.writeAttribute("xmlns:a", DRAWING);
            xml.writeAttribute("xmlns:r", RELATIONS);
            xml.writeAttribute("xmlns:c15", EXTENSION);
            content.write();
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException("Cannot write a chart", e);
        }
        return stream.toByteArray();
    }

    /** An element with others in it. */
    void in(String name, Content content) throws XMLStreamException {
        xml.writeStartElement(name);
        content.write();
        xml.writeEndElement();
    }

    /** An element with a text. */
    void text(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    /** An element that has one value. */
    void value(String name, Object value) throws XMLStreamException {
        empty(name, "val", value.toString());
    }

    /** An empty element with attributes, names and values in turn. */
    void empty(String name, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(name);
        attributes(attributes);
    }

    /** Attributes of the element that was begun last, names and values in turn. */
    void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }

    /** A line of a colour of the theme, its width in English Metric Units. */
    void line(int width, String colour) throws XMLStreamException {
        in("a:ln", () -> {
            attributes("w", String.valueOf(width));
            fill(colour);
        });
    }

    /** The inside of a colour of the theme. */
    void fill(String colour) throws XMLStreamException {
        in("a:solidFill", () -> value("a:schemeClr", colour));
    }

    /** How text looks: its size in points and its colour of the theme. */
    void textLook(double size, String colour, Language language) throws XMLStreamException {
        in("c:txPr", () -> {
            empty("a:bodyPr");
            empty("a:lstStyle");
            in("a:p", () -> {
                in(
                        "a:pPr",
                        () -> in("a:defRPr", () -> {
                            attributes("sz", String.valueOf(Math.round(size * 100)), "b", "0");
                            fill(colour);
                        }));
                empty("a:endParaRPr", "lang", OfficeFace.languageTag(language));
            });
        });
    }

    /** A text of one paragraph. */
    void paragraph(Content content) throws XMLStreamException {
        empty("a:bodyPr");
        empty("a:lstStyle");
        in("a:p", content);
    }
}
