package org.fourquadrant.export.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.fourquadrant.export.provenance.BoundedText;
import org.fourquadrant.export.provenance.ProvenanceTexts;

/** Reads what the pages of a PDF document were drawn from. */
public final class PdfReader {

    private PdfReader() {}

    /**
     * The attached texts of a document that are ours.
     *
     * @throws IOException if it is not a PDF document, or is locked
     */
    public static Map<String, String> texts(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
            PDEmbeddedFilesNameTreeNode tree = names == null ? null : names.getEmbeddedFiles();
            Map<String, PDComplexFileSpecification> files = tree == null ? null : tree.getNames();
            return files == null ? Map.of() : texts(files);
        } catch (RuntimeException e) {
            // The library meets broken documents with whatever breaks first.
            throw new IOException("Not a PDF document that can be read", e);
        }
    }

    private static Map<String, String> texts(Map<String, PDComplexFileSpecification> files) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        long whole = 0;
        for (Map.Entry<String, PDComplexFileSpecification> file : files.entrySet()) {
            PDEmbeddedFile embedded =
                    file.getValue() == null ? null : file.getValue().getEmbeddedFile();
            if (ProvenanceTexts.isName(file.getKey()) && embedded != null) {
                String text = text(embedded);
                whole += text.length();
                if (whole > ProvenanceTexts.LONGEST_TOGETHER) {
                    throw new IOException("Longer together than " + ProvenanceTexts.LONGEST_TOGETHER);
                }
                texts.put(file.getKey(), text);
            }
        }
        return texts;
    }

    /** Inflated here and not by the library, which would inflate however much there is. */
    private static String text(PDEmbeddedFile file) throws IOException {
        COSBase filter = file.getCOSObject().getFilters();
        if (filter != null && !COSName.FLATE_DECODE.equals(filter)) {
            throw new IOException("An attached file is packed as " + filter);
        }
        try (InputStream raw = file.getCOSObject().createRawInputStream();
                InputStream stream = filter == null ? raw : new InflaterInputStream(raw)) {
            return BoundedText.read(stream);
        }
    }
}
