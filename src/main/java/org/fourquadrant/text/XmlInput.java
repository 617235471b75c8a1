package org.fourquadrant.text;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Opens XML that anybody may have written: nothing is read from elsewhere, and nothing is printed. The JDK's reader writes
 * to standard error where bytes are no text of their encoding, whatever it is told, so it is given letters, not bytes.
 */
public final class XmlInput {

    private static final int LONGEST_DECLARATION = 200;
    private static final Pattern ENCODING =
            Pattern.compile("\\A<\\?xml\\s[^>]{0,100}?encoding\\s*=\\s*[\"']([A-Za-z][\\w.-]{0,40})[\"']");

    private XmlInput() {}

    /**
     * Opens a document, whose texts come in one piece each.
     *
     * @param document bounded by whoever opens it
     * @throws XMLStreamException if it cannot be read or names an encoding that is not known here
     */
    public static XMLStreamReader open(InputStream document) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            BufferedInputStream bytes = new BufferedInputStream(document);
            Charset encoding = encoding(bytes);
            // A decoder of its own stops at what is no text; that of a reader by name would put signs in its place.
            return factory.createXMLStreamReader(new InputStreamReader(bytes, encoding.newDecoder()));
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new XMLStreamException(unreadable.getMessage(), unreadable);
        }
    }

    /** The encoding by the first bytes (XML 1.0, appendix F); a mark of the order of bytes in UTF-8 is passed over. */
    private static Charset encoding(BufferedInputStream bytes) throws IOException {
        bytes.mark(LONGEST_DECLARATION);
        byte[] first = bytes.readNBytes(LONGEST_DECLARATION);
        bytes.reset();
        if (FirstBytes.are(first, 0xEF, 0xBB, 0xBF)) {
            bytes.skipNBytes(3);
            return StandardCharsets.UTF_8;
        }
        if (FirstBytes.are(first, 0xFE, 0xFF) || FirstBytes.are(first, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16;
        }
        if (FirstBytes.are(first, 0, '<')) {
            return StandardCharsets.UTF_16BE;
        }
        if (FirstBytes.are(first, '<', 0)) {
            return StandardCharsets.UTF_16LE;
        }
        Matcher declared = ENCODING.matcher(new String(first, StandardCharsets.ISO_8859_1));
        return declared.find() ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
    }
}
