package org.fourquadrant.export.pptx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.fourquadrant.export.provenance.BoundedText;
import org.fourquadrant.export.provenance.ProvenanceTexts;
import org.fourquadrant.export.provenance.ProvenanceXml;

/**
 * Reads what the slides of a PowerPoint file were drawn from. Only the custom parts are unpacked, each up to a length; the
 * rest of a file, which somebody else may have made, is not looked at.
 */
public final class PptxReader {

    private static final int MOST_PARTS = 100;
    private static final String CUSTOM_PART = "customXml/item\\d{1,4}\\.xml";

    private PptxReader() {}

    /** The texts in the custom part that is ours; none if there is no such part. */
    public static Map<String, String> texts(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            int looked = 0;
            long unpacked = 0;
            for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements() && looked < MOST_PARTS; ) {
                ZipEntry entry = all.nextElement();
                if (entry.getName().matches(CUSTOM_PART)) {
                    looked++;
                    byte[] part = part(zip, entry);
                    unpacked += part.length;
                    if (unpacked > ProvenanceTexts.LONGEST_TOGETHER) {
                        throw new IOException("Longer together than " + ProvenanceTexts.LONGEST_TOGETHER);
                    }
                    Map<String, String> texts = ProvenanceXml.read(new ByteArrayInputStream(part));
                    if (!texts.isEmpty()) {
                        return texts;
                    }
                }
            }
        }
        return Map.of();
    }

    private static byte[] part(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream stream = zip.getInputStream(entry)) {
            return BoundedText.bytes(stream);
        }
    }
}
