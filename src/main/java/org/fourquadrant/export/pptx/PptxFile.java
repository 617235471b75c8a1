package org.fourquadrant.export.pptx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.fourquadrant.export.page.Page;
import org.fourquadrant.export.page.PageSize;
import org.fourquadrant.export.page.Pages;
import org.fourquadrant.export.page.Progress;
import org.fourquadrant.export.provenance.Provenance;
import org.fourquadrant.export.provenance.ProvenanceTexts;

/** Writes pages as a PowerPoint file. */
public final class PptxFile {

    private PptxFile() {}

    /** Writes a file to a stream, which stays open. */
    public static void write(Pages pages, Progress progress, OutputStream stream) throws IOException {
        try (XMLSlideShow show = new XMLSlideShow()) {
            describe(show, pages);
            PageSize size = Template.sizeFor(pages.size());
            Template.apply(show, size);
            NotesWriter notes = new NotesWriter(show);
            List<Provenance> provenances = new ArrayList<>();
            int count = pages.pages().size();
            for (int i = 0; i < count; i++) {
                Page page = pages.pages().get(i).get();
                XSLFSlide slide = new SlideWriter(
                                show, page, size.width() / page.drawing().width())
                        .write();
                if (!page.notes().isEmpty()) {
                    notes.write(slide, page.notes(), page.language());
                }
                page.provenance().ifPresent(provenances::add);
                progress.done(i + 1, count);
            }
            CustomXml.add(show, ProvenanceTexts.write(provenances, pages.scenes()));
            show.write(stream);
        }
    }

    private static void describe(XMLSlideShow show, Pages pages) {
        POIXMLProperties.CoreProperties core = show.getProperties().getCoreProperties();
        core.setTitle(pages.title());
        core.setCreator("Four-Quadrant");
        core.getUnderlyingProperties()
                .setLanguageProperty(Optional.of(pages.language().tag()));
    }
}
