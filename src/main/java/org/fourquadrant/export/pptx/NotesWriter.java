package org.fourquadrant.export.pptx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFFactory;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFRelation;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.fourquadrant.model.language.Language;
import org.openxmlformats.schemas.presentationml.x2006.main.CTNotesSlide;

/** What the speaker reads under a slide. */
final class NotesWriter {

    private final XMLSlideShow show;
    private Optional<CTNotesSlide> plain = Optional.empty();
    private int number;

    NotesWriter(XMLSlideShow show) {
        this.show = show;
    }

    /** POI gives the theme of notes a number of which it looks for presentation's own themes only. */
    private void makeMaster() {
        List<String> lent = new ArrayList<>();
        for (XSLFSlideMaster master : show.getSlideMasters()) {
            if (!show.getRelations().contains(master.getTheme())) {
                lent.add(show.addRelation(null, XSLFRelation.THEME, master.getTheme())
                        .getRelationship()
                        .getId());
            }
        }
        show.createNotesMaster();
        lent.forEach(show.getPackagePart()::removeRelationship);
    }

    /** Adds notes to a slide, each line a paragraph, and reads nothing of the slide itself. */
    XSLFNotes write(XSLFSlide slide, String text, Language language) {
        if (show.getNotesMaster() == null) {
            makeMaster();
        }
        Optional<XSLFTextShape> body = plain.isPresent() ? copy(slide, plain.get()) : first(slide);
        body.ifPresent(shape -> text.lines().forEach(line -> add(shape.addNewTextParagraph(), line, language)));
        return slide.getNotes();
    }

    /** Notes as the library makes them of their master, with an empty text. */
    private Optional<XSLFTextShape> first(XSLFSlide slide) {
        XSLFNotes notes = show.getNotesSlide(slide);
        Optional<XSLFTextShape> body = Optional.empty();
        for (XSLFTextShape shape : notes.getPlaceholders()) {
            if (shape.getTextType() == Placeholder.BODY) {
                shape.clearText();
                body = Optional.of(shape);
            } else if (shape.getPlaceholder() != Placeholder.SLIDE_IMAGE) {
                // Of the date and the page number POI copies the text with attributes of a field, which is not valid.
                notes.removeShape(shape);
            }
        }
        number = XSLFRelation.NOTES.getFileNameIndex(notes);
        plain = Optional.of((CTNotesSlide) notes.getXmlObject().copy());
        return body;
    }

    /** The same for another slide: the library would look through the master again for every property of every text. */
    private Optional<XSLFTextShape> copy(XSLFSlide slide, CTNotesSlide empty) {
        number++;
        XSLFNotes notes = (XSLFNotes) show.createRelationship(XSLFRelation.NOTES, XSLFFactory.getInstance(), number);
        slide.addRelation(null, XSLFRelation.NOTES, notes);
        notes.addRelation(null, XSLFRelation.NOTES_MASTER, show.getNotesMaster());
        notes.addRelation(null, XSLFRelation.SLIDE, slide);
        notes.getXmlObject().set(empty);
        return Arrays.stream(notes.getPlaceholders())
                .filter(shape -> shape.getTextType() == Placeholder.BODY)
                .findFirst();
    }

    private static void add(XSLFTextParagraph paragraph, String line, Language language) {
        if (!line.isEmpty()) {
            XSLFTextRun run = paragraph.addNewTextRun();
            run.setText(line);
            run.getRPr(true).setLang(OfficeFace.languageTag(language));
        }
    }
}
