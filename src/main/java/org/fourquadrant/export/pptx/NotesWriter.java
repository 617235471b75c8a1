package org.fourquadrant.export.pptx;

import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.fourquadrant.model.language.Language;

/** What the speaker reads under a slide. */
final class NotesWriter {

    private final XMLSlideShow show;

    NotesWriter(XMLSlideShow show) {
        this.show = show;
    }

    /** Adds notes to a slide, each line a paragraph. */
    void write(XSLFSlide slide, String text, Language language) {
        XSLFNotes notes = show.getNotesSlide(slide);
        for (XSLFTextShape shape : notes.getPlaceholders()) {
            if (shape.getTextType() == Placeholder.BODY) {
                shape.clearText();
                text.lines().forEach(line -> add(shape.addNewTextParagraph(), line, language));
            } else if (shape.getPlaceholder() != Placeholder.SLIDE_IMAGE) {
                // Of the date and the page number POI copies the text with attributes of a field, which is not valid.
                notes.removeShape(shape);
            }
        }
    }

    private static void add(XSLFTextParagraph paragraph, String line, Language language) {
        if (!line.isEmpty()) {
            XSLFTextRun run = paragraph.addNewTextRun();
            run.setText(line);
            run.getRPr(true).setLang(OfficeFace.languageTag(language));
        }
    }
}
