package org.fourquadrant.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The texts of a slide as other programs find them in its file. */
final class TextsInFiles {

    private static final String SVG = "http://www.w3.org/2000/svg";

    private TextsInFiles() {}

    /** Every line of text of an SVG picture, in the order of the file. */
    static List<String> ofSvg(byte[] file) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        NodeList texts = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(file))
                .getElementsByTagNameNS(SVG, "text");
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < texts.getLength(); i++) {
            lines.add(((Element) texts.item(i)).getTextContent());
        }
        return lines;
    }

    /** Every line of text of the first page, in the order in which it is drawn, its letters in their plain form. */
    static List<String> ofPdf(byte[] file) throws IOException {
        List<String> lines = new ArrayList<>();
        PDFTextStripper reader = new PDFTextStripper() {
            @Override
            public void showTextString(byte[] string) throws IOException {
                lines.add("");
                super.showTextString(string);
            }

            @Override
            protected void processTextPosition(TextPosition text) {
                lines.set(lines.size() - 1, lines.get(lines.size() - 1) + text.getUnicode());
            }
        };
        reader.setEndPage(1);
        try (PDDocument document = Loader.loadPDF(file)) {
            reader.getText(document);
        }
        return lines.stream()
                .map(line -> Normalizer.normalize(line, Normalizer.Form.NFKC))
                .toList();
    }

    /** The text of the first slide's shapes by their names, without spaces: lines are joined there. */
    static Map<String, String> ofPptx(byte[] file) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(file))) {
            for (XSLFShape shape : ShapesOnSlide.all(show.getSlides().get(0)).toList()) {
                if (shape instanceof XSLFTextShape text && !text.getText().isBlank()) {
                    String name = shape.getShapeName().replaceFirst("( text)?( \\d+)?$", "");
                    texts.merge(name, withoutSpaces(text.getText()), String::concat);
                }
            }
        }
        return texts;
    }

    static String withoutSpaces(String text) {
        return text.replaceAll("\\s", "");
    }
}
