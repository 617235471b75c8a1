package org.fourquadrant.export.png;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.fourquadrant.export.provenance.ProvenanceTexts;

/** Reads the named texts of a PNG picture; its pixels are passed over. */
public final class PngReader {

    private static final int AFTER_KEYWORD = 5;
    private static final int MOST_CHUNKS = 1_000_000;

    private PngReader() {}

    /**
     * The texts of a picture that are ours. Compressed texts, which we do not write, are passed over.
     *
     * @throws IOException if it is not a PNG picture or ends too early
     */
    public static Map<String, String> texts(InputStream stream) throws IOException {
        DataInputStream in = new DataInputStream(stream);
        if (!Arrays.equals(in.readNBytes(PngWriter.SIGNATURE.length), PngWriter.SIGNATURE)) {
            throw new IOException("Not a PNG picture");
        }
        Map<String, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < MOST_CHUNKS; i++) {
            int length = in.readInt();
            String type = new String(in.readNBytes(4), StandardCharsets.US_ASCII);
            if (length < 0) {
                throw new IOException("Not a PNG picture: a chunk of negative length");
            }
            if (type.equals("iTXt") && length <= ProvenanceTexts.LONGEST) {
                add(in.readNBytes(length), texts);
                in.skipNBytes(Integer.BYTES);
            } else if (type.equals("IEND")) {
                return texts;
            } else {
                in.skipNBytes((long) length + Integer.BYTES);
            }
        }
        throw new EOFException("A PNG picture of too many chunks");
    }

    private static void add(byte[] chunk, Map<String, String> texts) {
        int end = 0;
        while (end < chunk.length && chunk[end] != 0) {
            end++;
        }
        String keyword = new String(chunk, 0, end, StandardCharsets.ISO_8859_1);
        int start = end + AFTER_KEYWORD;
        if (ProvenanceTexts.isName(keyword) && start <= chunk.length && chunk[end + 1] == 0) {
            texts.put(keyword, new String(chunk, start, chunk.length - start, StandardCharsets.UTF_8));
        }
    }
}
