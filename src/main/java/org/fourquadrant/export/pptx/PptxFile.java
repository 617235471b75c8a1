package org.fourquadrant.export.pptx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.xml.namespace.QName;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ooxml.POIXMLTypeLoader;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.fourquadrant.export.office.MadeBy;
import org.fourquadrant.export.office.UndatedZip;
import org.fourquadrant.export.page.Beside;
import org.fourquadrant.export.page.Page;
import org.fourquadrant.export.page.Pages;
import org.fourquadrant.export.page.Progress;
import org.fourquadrant.export.provenance.Provenance;
import org.fourquadrant.export.provenance.ProvenanceTexts;

/** Writes pages as a PowerPoint file. */
public final class PptxFile {

    private PptxFile() {}

    /**
     * Writes a file to a stream, which stays open.
     *
     * @param template what the slides are put on; empty for our own plain layout
     */
    public static void write(Pages pages, Optional<OfficeTemplate> template, Progress progress, OutputStream stream)
            throws IOException {
        try (XMLSlideShow show =
                        template.isEmpty() ? BlankShow.open() : template.get().open();
                FinishedSheets finished = new FinishedSheets()) {
            describe(show, pages);
            SlideBase base = template.isEmpty()
                    ? SlideBase.ours(show, Template.sizeFor(pages.size()))
                    : new SlideBase(show, false);
            Slides slides = new Slides(base, pages.title(), finished);
            int count = pages.pages().size();
            for (int i = 0; i < count; i++) {
                slides.add(pages.pages().get(i).get(), i + 1);
                progress.done(i + 1, count);
            }
            // While the last slides become text.
            CarriedTexts.addToFile(show, ProvenanceTexts.write(slides.provenances(), pages.scenes()));
            slides.finish();
            show.write(new UndatedZip(stream));
        }
    }

    private static void describe(XMLSlideShow show, Pages pages) throws IOException {
        Leftovers.remove(show, pages.pages().size());
        POIXMLProperties.CoreProperties core = show.getProperties().getCoreProperties();
        core.setTitle(pages.title());
        core.getUnderlyingProperties()
                .setLanguageProperty(Optional.of(pages.language().tag()));
    }

    /** The slides of a file, one after the other. */
    private static final class Slides {

        private final SlideBase base;
        private final String deckTitle;
        private final FinishedSheets finished;
        private final NotesWriter notes;
        private final List<Provenance> provenances = new ArrayList<>();
        private final List<SlideTexts.Lead> leads = new ArrayList<>();

        /** Takes the slides that lead to others, once those are there. */
        private final List<Runnable> leading = new ArrayList<>();

        private Optional<ThemeColours> theme = Optional.empty();

        Slides(SlideBase base, String deckTitle, FinishedSheets finished) {
            this.base = base;
            this.deckTitle = deckTitle;
            this.finished = finished;
            notes = new NotesWriter(base.show());
        }

        /** @param number of the page, from 1 */
        void add(Page page, int number) throws IOException {
            if (number == 1) {
                theme = ThemeColours.of(page.drawing());
                theme.filter(first -> base.isOurs()).ifPresent(first -> first.setOn(base.show()));
            }
            SlideWriter writer = new SlideWriter(base, page, deckTitle);
            XSLFSlide slide = writer.write();
            if (page.provenance().isPresent()) {
                Provenance drawnFrom = page.provenance().get();
                if (page.points().isEmpty()) {
                    provenances.add(drawnFrom);
                }
                CarriedTexts.addToSlide(slide, number, ProvenanceTexts.write(List.of(drawnFrom)));
            }
            Optional<ThemeColours> own = theme.flatMap(first -> first.next(page.drawing()));
            Runnable naming = () -> own.ifPresent(colours -> colours.nameOn(slide));
            if (writer.leads().isEmpty()) {
                finished.add(slide, naming);
            } else {
                leads.addAll(writer.leads());
                leading.add(() -> finished.add(slide, naming));
            }
            // While the slide becomes text.
            if (!page.notes().isEmpty()) {
                finished.add(notes.write(slide, page.notes(), page.language()));
            }
        }

        /** Puts all of them into the file. */
        void finish() throws IOException {
            leads.forEach(lead -> lead.make(base.show()));
            leading.forEach(Runnable::run);
            finished.commit();
        }

        List<Provenance> provenances() {
            return provenances;
        }
    }

    /** What the template of the writing library says of itself. */
    private static final class Leftovers {

        private Leftovers() {}

        static void remove(XMLSlideShow show, int slides) throws IOException {
            MadeBy.program(show.getProperties());
            var extended = show.getProperties().getExtendedProperties().getUnderlyingProperties();
            extended.setSlides(slides);
            if (extended.isSetPresentationFormat()) {
                extended.unsetPresentationFormat();
            }
            if (extended.isSetTitlesOfParts()) {
                extended.unsetTitlesOfParts();
            }
            if (extended.isSetHeadingPairs()) {
                extended.unsetHeadingPairs();
            }
            removeThumbnail(show);
        }

        private static void removeThumbnail(XMLSlideShow show) throws IOException {
            OPCPackage file = show.getPackage();
            for (PackageRelationship relation : file.getRelationshipsByType(PackageRelationshipTypes.THUMBNAIL)) {
                PackagePart picture = file.getPart(relation);
                file.removeRelationship(relation.getId());
                file.removePart(picture);
            }
        }
    }

    /**
     * Slides and notes that nothing is added to any more: they become text on a thread of their own while the next ones are
     * drawn, where the library would do so with all of them at the end. Each has an XML tree of its own, so that no two threads
     * meet in one.
     */
    static final class FinishedSheets implements AutoCloseable {

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

    /** The blank slide show that our own decks begin with: a master with the six layouts that presenters use, of which we fill two. */
    static final class BlankShow {

        private static final String FILE = "blank.pptx";

        private BlankShow() {}

        /** Opens it anew. */
        static XMLSlideShow open() throws IOException {
            try (InputStream file = BlankShow.class.getResourceAsStream(FILE)) {
                return new XMLSlideShow(file);
            }
        }
    }
}
