package org.fourquadrant.export.provenance;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import org.fourquadrant.text.XmlInput;

/** Named texts as an XML element, for the formats that are XML themselves. */
public final class ProvenanceXml {

    /** Names the elements; it need not lead anywhere. */
    public static final String NAMESPACE = "https://fourquadrant.org/ns/slide/1";

    private static final String ROOT = "slide";
    private static final String TEXT = "text";
    private static final int MOST_ELEMENTS = 2_000_000;

    private ProvenanceXml() {}

    /** Writes the element with its texts. */
    public static void write(Map<String, String> texts, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement(ROOT);
        xml.writeDefaultNamespace(NAMESPACE);
        for (Map.Entry<String, String> text : texts.entrySet()) {
            xml.writeStartElement(TEXT);
            xml.writeAttribute("name", text.getKey());
            xml.writeCharacters(XmlCharacters.of(text.getValue()));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    /**
     * The texts anywhere in a document; none if it has no such element.
     *
     * @param document bounded by whoever opens it
     * @throws IOException if it is not XML, or declares a document type, which none of ours does
     */
    public static Map<String, String> read(InputStream document) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        try {
            XMLStreamReader xml = XmlInput.open(document);
            for (int i = 0; i < MOST_ELEMENTS && xml.hasNext(); i++) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT && isText(xml)) {
                    read(xml, texts);
                } else if (xml.isEndElement() && isRoot(xml)) {
                    break;
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException("Not well-formed XML", e);
        }
        return texts;
    }

    private static void read(XMLStreamReader xml, Map<String, String> texts) throws XMLStreamException {
        String name = String.valueOf(xml.getAttributeValue(null, "name"));
        String text = xml.getElementText();
        if (ProvenanceTexts.isName(name) && text.length() <= ProvenanceTexts.LONGEST) {
            texts.put(name, text);
        }
    }

    private static boolean isText(XMLStreamReader xml) {
        return NAMESPACE.equals(xml.getNamespaceURI()) && TEXT.equals(xml.getLocalName());
    }

    private static boolean isRoot(XMLStreamReader xml) {
        return NAMESPACE.equals(xml.getNamespaceURI()) && ROOT.equals(xml.getLocalName());
    }
}
