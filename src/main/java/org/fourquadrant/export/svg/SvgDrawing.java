package org.fourquadrant.export.svg;

import java.awt.Color;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.fourquadrant.export.drawing.Drawing;
import org.fourquadrant.export.drawing.DrawnPart;
import org.fourquadrant.export.drawing.Operation;
import org.fourquadrant.export.drawing.Pen;

/** A drawing as a group for each part, with the part's name as its id. */
final class SvgDrawing {

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
                xml.writeCharacters(Svg.text(part.description()));
                xml.writeEndElement();
            }
            for (Operation operation : part.operations()) {
                write(operation);
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
        if (operation instanceof Operation.Written text) {
            texts.write(text);
        } else if (operation instanceof Operation.Filled filled) {
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
                    "stroke-dasharray", pen.dashes().stream().map(Svg::number).collect(Collectors.joining(" ")));
        }
    }
}
