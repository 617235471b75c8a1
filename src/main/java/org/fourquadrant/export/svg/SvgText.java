package org.fourquadrant.export.svg;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.fourquadrant.export.drawing.Face;
import org.fourquadrant.export.drawing.Operation.Written;

/** Lines of text, held at the end that stays in its place in another face. */
final class SvgText {

    private final XMLStreamWriter xml;

    SvgText(XMLStreamWriter xml) {
        this.xml = xml;
    }

    void write(Written text) throws XMLStreamException {
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
        xml.writeCharacters(Svg.text(text.text()));
        xml.writeEndElement();
    }
}
