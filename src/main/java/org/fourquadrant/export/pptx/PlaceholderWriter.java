package org.fourquadrant.export.pptx;

import java.util.List;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.fourquadrant.export.drawing.DrawnPart;
import org.fourquadrant.export.drawing.Face;
import org.fourquadrant.export.drawing.LinkedText;
import org.fourquadrant.export.drawing.Operation.Written;
import org.fourquadrant.model.language.Language;

/** Texts in the places of a template's layouts, in whose look they stand, made smaller where there is no room. */
final class PlaceholderWriter {

    /** From line to line of the body of a usual layout, and before a paragraph, as parts of the size of its text. */
    private static final double BODY_LINE = 1.25;

    /** Japanese faces have more air. */
    private static final double BODY_LINE_JAPANESE = 1.5;

    private static final double BEFORE = 0.4;

    /** How far each level is indented there, and left free on the right, points. */
    private static final double INDENT = 40;

    /** About how wide a letter of Latin is, as a part of its size; those of Japanese are square. */
    private static final double LETTER = 0.56;

    /** The first letter of those as wide as they are high. */
    private static final int FIRST_WIDE = 0x2000;

    /** A list is not made smaller than this because it was drawn so, points. */
    private static final double LEAST_LIST = 11;

    private static final double LEAST_FITTING = 0.3;
    private static final double LESS = 0.05;

    private final double scale;
    private final Language language;

    /**
     * A writer of one page.
     *
     * @param scale points per logical pixel of what is drawn
     * @param language of the text, for spelling and for the choice of a face
     */
    PlaceholderWriter(double scale, Language language) {
        this.scale = scale;
        this.language = language;
    }

    /** Puts a text into a shape, each line a paragraph. */
    void fill(XSLFTextShape shape, String whole) {
        shape.clearText();
        for (String line : whole.lines().toList()) {
            XSLFTextRun run = shape.addNewTextParagraph().addNewTextRun();
            run.setText(line);
            run.getRPr(true).setLang(OfficeFace.languageTag(language));
        }
    }

    /** Puts paragraphs into the body of a layout. */
    void fillBody(XSLFTextShape shape, List<DrawnPart> paragraphs) {
        add(shape, paragraphs);
        fit(shape);
    }

    /** The same about as large as drawn, since one list goes over several pages, of which the last may be almost empty. */
    void fillList(XSLFTextShape shape, List<DrawnPart> paragraphs) {
        add(shape, paragraphs);
        for (int i = 0; i < paragraphs.size(); i++) {
            double drawn = Math.max(paragraphs.get(i).texts().get(0).face().size() * scale, LEAST_LIST);
            XSLFTextParagraph paragraph = shape.getTextParagraphs().get(i);
            if (drawn < paragraph.getTextRuns().get(0).getFontSize()) {
                resize(paragraph, drawn);
            }
        }
        fit(shape);
    }

    /** Those that stand farther in are on the second level, headings without its sign. */
    private void add(XSLFTextShape shape, List<DrawnPart> paragraphs) {
        double left = paragraphs.stream()
                .mapToDouble(part -> part.texts().get(0).x())
                .min()
                .orElseThrow();
        shape.clearText();
        for (DrawnPart part : paragraphs) {
            Written first = part.texts().get(0);
            XSLFTextParagraph paragraph = shape.addNewTextParagraph();
            paragraph.setIndentLevel(first.x() > left ? 1 : 0);
            boolean isHeading = first.face().weight() == Face.Weight.BOLD;
            if (isHeading) {
                paragraph.setBullet(false);
            }
            for (LinkedText.Stretch words : LinkedText.of(part.whole())) {
                XSLFTextRun run = paragraph.addNewTextRun();
                run.setText(words.text());
                run.getRPr(true).setLang(OfficeFace.languageTag(language));
                if (isHeading) {
                    run.setBold(true);
                }
                words.address().ifPresent(address -> run.createHyperlink().setAddress(address));
            }
        }
    }

    private void fit(XSLFTextShape shape) {
        double fitting = 1;
        while (fitting > LEAST_FITTING
                && heightOf(shape, fitting) > shape.getAnchor().getHeight()) {
            fitting -= LESS;
        }
        if (fitting < 1) {
            // Written out: what else says that a text is made to fit, only PowerPoint itself follows.
            for (XSLFTextParagraph paragraph : shape.getTextParagraphs()) {
                resize(paragraph, paragraph.getTextRuns().get(0).getFontSize() * fitting);
            }
        }
    }

    /** Whole halves of a point, as PowerPoint offers them. */
    private static void resize(XSLFTextParagraph paragraph, double size) {
        double offered = Math.floor(2 * size) / 2;
        paragraph.getTextRuns().forEach(run -> run.setFontSize(offered));
    }

    /** About how high a text is in its layout's sizes made smaller, points. */
    private double heightOf(XSLFTextShape shape, double smaller) {
        double line = language == Language.JAPANESE ? BODY_LINE_JAPANESE : BODY_LINE;
        double height = 0;
        for (XSLFTextParagraph paragraph : shape.getTextParagraphs()) {
            double size = paragraph.getTextRuns().get(0).getFontSize() * smaller;
            double width = paragraph
                            .getText()
                            .codePoints()
                            .mapToDouble(letter -> letter < FIRST_WIDE ? LETTER : 1)
                            .sum()
                    * size;
            double room = shape.getAnchor().getWidth() - INDENT * (1 + paragraph.getIndentLevel());
            height += (Math.ceil(width / room) * line + BEFORE) * size;
        }
        return height;
    }
}
