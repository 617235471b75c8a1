package org.fourquadrant.export.pptx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.fourquadrant.export.provenance.BoundedText;
import org.fourquadrant.export.provenance.Provenance;
import org.fourquadrant.export.provenance.ProvenanceTexts;
import org.fourquadrant.export.provenance.ProvenanceXml;
import org.fourquadrant.text.XmlInput;

/**
 * Reads what the slides of a PowerPoint file were drawn from: from the custom part of a file of ours, or from the tags of
 * slides that were copied into another one. Only these parts are unpacked, each up to a length; the rest of a file, which
 * somebody else may have made, is not looked at.
 */
public final class PptxReader {

    private static final int MOST_PARTS = 1_000;
    private static final String CUSTOM_PART = "customXml/item\\d{1,4}\\.xml";
    private static final String TAGS = "ppt/tags/[A-Za-z]{1,40}\\d{1,6}\\.xml";

    private PptxReader() {}

    /** The texts that the file or its slides carry; none if there are none of ours. */
    public static Map<String, String> texts(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Unpacking unpacking = new Unpacking();
            for (ZipEntry entry : parts(zip, CUSTOM_PART)) {
                Map<String, String> texts = ProvenanceXml.read(unpacking.part(zip, entry));
                if (!texts.isEmpty()) {
                    return texts;
                }
            }
            List<Provenance> slides = new ArrayList<>();
            for (ZipEntry entry : parts(zip, TAGS)) {
                Optional<String> packed = tag(unpacking.part(zip, entry));
                if (packed.isPresent()) {
                    slides.addAll(ProvenanceTexts.read(ProvenanceXml.read(unpacking.tag(packed.get()))));
                }
            }
            return ProvenanceTexts.write(slides);
        }
    }

    /** The parts of a kind, in the order of their numbers. */
    private static List<? extends ZipEntry> parts(ZipFile zip, String kind) {
        return zip.stream()
                .filter(entry -> entry.getName().matches(kind))
                .sorted(Comparator.comparingInt(
                        entry -> Integer.parseInt(entry.getName().replaceAll("\\D", ""))))
                .limit(MOST_PARTS)
                .toList();
    }

    /** The value of the tag that is ours. */
    private static Optional<String> tag(InputStream tags) throws IOException {
        try {
            XMLStreamReader xml = XmlInput.open(tags);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && CarriedTexts.TAG.equalsIgnoreCase(xml.getAttributeValue(null, "name"))) {
                    return Optional.ofNullable(xml.getAttributeValue(null, "val"));
                }
            }
            return Optional.empty();
        } catch (XMLStreamException e) {
            throw new IOException("The tags of a slide are not well-formed", e);
        }
    }

    /** Unpacks parts and tags, all of a file together up to a length. */
    private static final class Unpacking {

        private long unpacked;

        InputStream part(ZipFile zip, ZipEntry entry) throws IOException {
            try (InputStream stream = zip.getInputStream(entry)) {
                return counted(BoundedText.bytes(stream));
            }
        }

        InputStream tag(String value) throws IOException {
            try (InputStream stream = new InflaterInputStream(
                    new ByteArrayInputStream(Base64.getDecoder().decode(value)))) {
                return counted(BoundedText.bytes(stream));
            } catch (IllegalArgumentException e) {
                throw new IOException("The tag of a slide is not as it was written", e);
            }
        }

        private InputStream counted(byte[] bytes) throws IOException {
            unpacked += bytes.length;
            if (unpacked > ProvenanceTexts.LONGEST_TOGETHER) {
                throw new IOException("Longer together than " + ProvenanceTexts.LONGEST_TOGETHER);
            }
            return new ByteArrayInputStream(bytes);
        }
    }
}
