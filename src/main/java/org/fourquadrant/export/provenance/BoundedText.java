package org.fourquadrant.export.provenance;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Reads text of a file that somebody else may have written, up to a length. */
public final class BoundedText {

    private BoundedText() {}

    /** @throws IOException if it is longer than anything that we write */
    public static String read(InputStream stream) throws IOException {
        return new String(bytes(stream), StandardCharsets.UTF_8);
    }

    /** @throws IOException if it is longer than anything that we write */
    public static byte[] bytes(InputStream stream) throws IOException {
        byte[] bytes = stream.readNBytes(ProvenanceTexts.LONGEST + 1);
        if (bytes.length > ProvenanceTexts.LONGEST) {
            throw new IOException("Longer than " + ProvenanceTexts.LONGEST + " bytes");
        }
        return bytes;
    }
}
