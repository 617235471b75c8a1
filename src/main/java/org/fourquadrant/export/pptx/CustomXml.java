package org.fourquadrant.export.pptx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.fourquadrant.export.provenance.ProvenanceXml;

/** Named texts as a custom XML part, which PowerPoint keeps when a person edits and saves the slides. */
final class CustomXml {

    static final String PATH = "customXml/item1.xml";

    private static final String RELATION =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml";
    private static final String PROPERTIES_RELATION =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXmlProps";
    private static final String PROPERTIES_TYPE =
            "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
    private static final String PROPERTIES = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?>\n"
            + "<ds:datastoreItem ds:itemID=\"{5F0E9B1C-6F6A-4D4E-9C55-2B8F4A6C7D10}\""
            + " xmlns:ds=\"http://schemas.openxmlformats.org/officeDocument/2006/customXml\"><ds:schemaRefs>"
            + "<ds:schemaRef ds:uri=\"" + ProvenanceXml.NAMESPACE + "\"/></ds:schemaRefs></ds:datastoreItem>";

    private CustomXml() {}

    static void add(XMLSlideShow show, Map<String, String> texts) throws IOException {
        try {
            PackagePartName name = PackagingURIHelper.createPartName("/" + PATH);
            PackagePart part = show.getPackage().createPart(name, "application/xml");
            try (OutputStream stream = part.getOutputStream()) {
                write(texts, stream);
            }
            show.getPackagePart().addRelationship(name, TargetMode.INTERNAL, RELATION);
            PackagePartName propertiesName = PackagingURIHelper.createPartName("/customXml/itemProps1.xml");
            PackagePart properties = show.getPackage().createPart(propertiesName, PROPERTIES_TYPE);
            try (OutputStream stream = properties.getOutputStream()) {
                stream.write(PROPERTIES.getBytes(StandardCharsets.UTF_8));
            }
            part.addRelationship(propertiesName, TargetMode.INTERNAL, PROPERTIES_RELATION);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("The names of the parts are constants", e);
        }
    }

    private static void write(Map<String, String> texts, OutputStream stream) throws IOException {
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(stream, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            ProvenanceXml.write(texts, xml);
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException("Cannot write the custom part", e);
        }
    }
}
