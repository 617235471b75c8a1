package org.fourquadrant.export.pptx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import javax.xml.namespace.QName;
import org.apache.poi.ooxml.POIXMLTypeLoader;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.fourquadrant.export.page.Beside;

/**
 * Slides and notes that nothing is added to any more: they become text on a thread of their own while the next ones are
 * drawn, where the library would do so with all of them at the end. Each has an XML tree of its own, so that no two threads
 * meet in one.
 */
final class FinishedSheets implements AutoCloseable {

    private static final String PRESENTATION = "http://schemas.openxmlformats.org/presentationml/2006/main";

    private final Beside thread = new Beside("sheets");
    private final Map<XSLFSheet, Supplier<byte[]>> texts = new LinkedHashMap<>();

    /**
     * Takes a slide; its notes may still be written.
     *
     * @param last what is still done to the slide
     */
    void add(XSLFSlide slide, Runnable last) {
        texts.put(slide, thread.ask(() -> {
            last.run();
            return textOf(slide.getXmlObject(), "sld");
        }));
    }

    /** Takes notes. */
    void add(XSLFNotes notes) {
        texts.put(notes, thread.ask(() -> textOf(notes.getXmlObject(), "notes")));
    }

    /** Puts the texts into the file, for which they are then not made again. */
    void commit() throws IOException {
        for (Map.Entry<XSLFSheet, Supplier<byte[]>> text : texts.entrySet()) {
            try (OutputStream part = text.getKey().getPackagePart().getOutputStream()) {
                part.write(text.getValue().get());
            }
            text.getKey().setCommitted(true);
        }
    }

    private static byte[] textOf(XmlObject sheet, String root) {
        ByteArrayOutputStream text = new ByteArrayOutputStream(1 << 16);
        try {
            sheet.save(
                    text,
                    new XmlOptions(POIXMLTypeLoader.DEFAULT_XML_OPTIONS)
                            .setSaveSyntheticDocumentElement(new QName(PRESENTATION, root)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toByteArray();
    }

    @Override
    public void close() {
        thread.close();
    }
}
