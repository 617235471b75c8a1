package org.fourquadrant.export.pptx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.xmlbeans.XmlCursor;
import org.fourquadrant.export.provenance.ProvenanceXml;

/**
 * Named texts in a presentation, which PowerPoint keeps when a person edits and saves it: those of all slides in a custom
 * part of the file, those of each in its tags, which go along when it is copied into another presentation.
 */
final class CarriedTexts {

    /** The name of the tag; PowerPoint writes names of tags in capitals. */
    static final String TAG = "FOURQUADRANT";

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/";
    private static final String RELATIONS = OFFICE + "relationships";
    private static final String PRESENTATION = "http://schemas.openxmlformats.org/presentationml/2006/main";
    private static final String TAGS_TYPE = "application/vnd.openxmlformats-officedocument.presentationml.tags+xml";
    private static final String PROPERTIES_TYPE =
            "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
    private static final String PROPERTIES = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?>\n"
            + "<ds:datastoreItem ds:itemID=\"{5F0E9B1C-6F6A-4D4E-9C55-2B8F4A6C7D10}\""
            + " xmlns:ds=\"" + OFFICE + "customXml\"><ds:schemaRefs>"
            + "<ds:schemaRef ds:uri=\"" + ProvenanceXml.NAMESPACE + "\"/></ds:schemaRefs></ds:datastoreItem>";

    private CarriedTexts() {}

    /** Adds the texts of all slides. */
    static void addToFile(XMLSlideShow show, Map<String, String> texts) throws IOException {
        int free = 1;
        while (show.getPackage().containPart(name("/customXml/item" + free + ".xml"))) {
            free++;
        }
        PackagePartName item = name("/customXml/item" + free + ".xml");
        PackagePart part = part(show.getPackage(), item, "application/xml", xml(texts));
        show.getPackagePart().addRelationship(item, TargetMode.INTERNAL, RELATIONS + "/customXml");
        PackagePartName properties = name("/customXml/itemProps" + free + ".xml");
        part(show.getPackage(), properties, PROPERTIES_TYPE, PROPERTIES.getBytes(StandardCharsets.UTF_8));
        part.addRelationship(properties, TargetMode.INTERNAL, RELATIONS + "/customXmlProps");
    }

    /**
     * Adds the texts of one slide.
     *
     * @param number of the slide, from 1
     */
    static void addToSlide(XSLFSlide slide, int number, Map<String, String> texts) throws IOException {
        PackagePartName tags = name("/ppt/tags/fourquadrant" + number + ".xml");
        part(slide.getSlideShow().getPackage(), tags, TAGS_TYPE, tag(packed(xml(texts))));
        String id = slide.getPackagePart()
                .addRelationship(tags, TargetMode.INTERNAL, RELATIONS + "/tags")
                .getId();
        try (XmlCursor cursor = slide.getXmlObject().getCSld().getSpTree().newCursor()) {
            cursor.toEndToken();
            cursor.toNextToken();
            cursor.beginElement("custDataLst", PRESENTATION);
            cursor.beginElement("tags", PRESENTATION);
            cursor.insertAttributeWithValue(new QName(RELATIONS, "id"), id);
        }
    }

    /** Whether a custom part of a file is one that was added here. */
    static boolean isOurs(PackagePart part) throws IOException {
        try (InputStream stream = part.getInputStream()) {
            return !ProvenanceXml.read(stream).isEmpty();
        } catch (IOException notXml) {
            return false;
        }
    }

    private static byte[] xml(Map<String, String> texts) throws IOException {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = writer(stream);
            ProvenanceXml.write(texts, xml);
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException("Cannot write the texts of a slide", e);
        }
        return stream.toByteArray();
    }

    /** One line without spaces, as the value of an attribute has to be to come back as it was. */
    private static String packed(byte[] texts) throws IOException {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        try (OutputStream packing = new DeflaterOutputStream(stream)) {
            packing.write(texts);
        }
        return Base64.getEncoder().encodeToString(stream.toByteArray());
    }

    private static byte[] tag(String value) throws IOException {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = writer(stream);
            xml.writeStartElement("p", "tagLst", PRESENTATION);
            xml.writeNamespace("p", PRESENTATION);
            xml.writeEmptyElement("p", "tag", PRESENTATION);
            xml.writeAttribute("name", TAG);
            xml.writeAttribute("val", value);
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException("Cannot write the tags of a slide", e);
        }
        return stream.toByteArray();
    }

    private static XMLStreamWriter writer(OutputStream stream) throws XMLStreamException {
        XMLStreamWriter xml =
                XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(stream, StandardCharsets.UTF_8.name());
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        return xml;
    }

    private static PackagePart part(OPCPackage file, PackagePartName name, String type, byte[] content)
            throws IOException {
        PackagePart part = file.createPart(name, type);
        try (OutputStream stream = part.getOutputStream()) {
            stream.write(content);
        }
        return part;
    }

    private static PackagePartName name(String path) {
        try {
            return PackagingURIHelper.createPartName(path);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("The names of the parts are constants", e);
        }
    }
}
