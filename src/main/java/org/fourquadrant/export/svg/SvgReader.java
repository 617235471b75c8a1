package org.fourquadrant.export.svg;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.fourquadrant.export.provenance.ProvenanceXml;

/** Reads what an SVG picture was drawn from. */
public final class SvgReader {

    private SvgReader() {}

    /** The named texts in the metadata of a picture. */
    public static Map<String, String> texts(InputStream stream) throws IOException {
        return ProvenanceXml.read(stream);
    }
}
