package org.fourquadrant.export.pptx;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.fourquadrant.export.page.Page;
import org.fourquadrant.export.page.PageSize;
import org.fourquadrant.export.page.Pages;
import org.fourquadrant.export.page.Progress;
import org.fourquadrant.export.provenance.Provenance;
import org.fourquadrant.export.provenance.ProvenanceTexts;
import org.fourquadrant.export.provenance.ProvenanceXml;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.text.ProgramVersion;
import org.openxmlformats.schemas.drawingml.x2006.main.CTFontCollection;
import org.openxmlformats.schemas.drawingml.x2006.main.CTFontScheme;

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
            Optional<ThemeColours> theme = Optional.empty();
            int count = pages.pages().size();
            for (int i = 0; i < count; i++) {
                Page page = pages.pages().get(i).get();
                Optional<ThemeColours> colours = ThemeColours.of(page.drawing());
                if (i == 0) {
                    colours.ifPresent(first -> first.setOn(show));
                    theme = colours;
                }
                XSLFSlide slide = new SlideWriter(
                                show, page, size.width() / page.drawing().width())
                        .write();
                // A slide of another theme than the first one's keeps its colours.
                theme.filter(first -> colours.filter(first::isSame).isPresent()).ifPresent(own -> own.nameOn(slide));
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

    private static void describe(XMLSlideShow show, Pages pages) throws IOException {
        Leftovers.remove(show, pages.pages().size());
        POIXMLProperties.CoreProperties core = show.getProperties().getCoreProperties();
        core.setTitle(pages.title());
        core.setCreator(ProgramVersion.named());
        core.getUnderlyingProperties()
                .setLanguageProperty(Optional.of(pages.language().tag()));
    }

    /** What the template of the writing library says of itself. */
    private static final class Leftovers {

        private Leftovers() {}

        static void remove(XMLSlideShow show, int slides) throws IOException {
            var core = show.getProperties().getCoreProperties().getUnderlyingProperties();
            core.setCreatedProperty(Optional.empty());
            core.setModifiedProperty(Optional.empty());
            var extended = show.getProperties().getExtendedProperties().getUnderlyingProperties();
            extended.setApplication(ProgramVersion.named());
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

    /** Named texts as a custom XML part, which PowerPoint keeps when a person edits and saves the slides. */
    private static final class CustomXml {

        static final String PATH = "customXml/item1.xml";

        private static final String RELATION =
                "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml";
        private static final String PROPERTIES_RELATION =
                "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXmlProps";
        private static final String PROPERTIES_TYPE =
                "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
        private static final String PROPERTIES = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?>\n"
                + "<ds:datastoreItem ds:itemID=\"{5F0E9B1C-6F6A-4D4E-9C55-2B8F4A6C7D10}\""
                + " xmlns:ds=\"http://schemas.openxmlformats.org/officeDocument/2006/customXml\"><ds:schemaRefs>"
                + "<ds:schemaRef ds:uri=\"" + ProvenanceXml.NAMESPACE + "\"/></ds:schemaRefs></ds:datastoreItem>";

        private CustomXml() {}

        static void add(XMLSlideShow show, Map<String, String> texts) throws IOException {
            try {
                PackagePartName name = PackagingURIHelper.createPartName("/" + PATH);
                PackagePart part = show.getPackage().createPart(name, "application/xml");
                try (OutputStream stream = part.getOutputStream()) {
                    write(texts, stream);
                }
                show.getPackagePart().addRelationship(name, TargetMode.INTERNAL, RELATION);
                PackagePartName propertiesName = PackagingURIHelper.createPartName("/customXml/itemProps1.xml");
                PackagePart properties = show.getPackage().createPart(propertiesName, PROPERTIES_TYPE);
                try (OutputStream stream = properties.getOutputStream()) {
                    stream.write(PROPERTIES.getBytes(StandardCharsets.UTF_8));
                }
                part.addRelationship(propertiesName, TargetMode.INTERNAL, PROPERTIES_RELATION);
            } catch (InvalidFormatException e) {
                throw new IllegalStateException("The names of the parts are constants", e);
            }
        }

        private static void write(Map<String, String> texts, OutputStream stream) throws IOException {
            try {
                XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory()
                        .createXMLStreamWriter(stream, StandardCharsets.UTF_8.name());
                xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
                ProvenanceXml.write(texts, xml);
                xml.writeEndDocument();
                xml.flush();
            } catch (XMLStreamException e) {
                throw new IOException("Cannot write the custom part", e);
            }
        }
    }

    /** What the speaker reads under a slide. */
    private static final class NotesWriter {

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
                    // Of the date and the page number POI copies the text with attributes of a field, which is not
                    // valid.
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

    /** Makes POI's plain template ours: the size of the page and the face, so that slides added later fit as well. */
    private static final class Template {

        private static final int EMU_PER_POINT = 12_700;

        /** A side of a slide has at most 56 inches. */
        private static final double LONGEST = 56 * 72;

        private Template() {}

        /** The size that PowerPoint can have for a page, in points. */
        static PageSize sizeFor(PageSize wanted) {
            double scale = Math.min(1, LONGEST / Math.max(wanted.width(), wanted.height()));
            return new PageSize(wanted.width() * scale, wanted.height() * scale);
        }

        static void apply(XMLSlideShow show, PageSize size) {
            double stretchX = size.width() / show.getPageSize().getWidth();
            double stretchY = size.height() / show.getPageSize().getHeight();
            var page = show.getCTPresentation().getSldSz();
            page.setCx((int) Math.round(size.width() * EMU_PER_POINT));
            page.setCy((int) Math.round(size.height() * EMU_PER_POINT));
            if (page.isSetType()) {
                page.unsetType();
            }
            for (XSLFSlideMaster master : show.getSlideMasters()) {
                setFace(master.getTheme().getXmlObject().getThemeElements().getFontScheme());
                stretch(master.getShapes(), stretchX, stretchY);
                for (XSLFSlideLayout layout : master.getSlideLayouts()) {
                    stretch(layout.getShapes(), stretchX, stretchY);
                }
            }
        }

        private static void setFace(CTFontScheme scheme) {
            for (CTFontCollection fonts : List.of(scheme.getMajorFont(), scheme.getMinorFont())) {
                fonts.getLatin().setTypeface(OfficeFace.LATIN);
                fonts.getEa().setTypeface(OfficeFace.EAST_ASIAN);
            }
        }

        private static void stretch(List<XSLFShape> shapes, double x, double y) {
            for (XSLFShape shape : new ArrayList<>(shapes)) {
                if (shape instanceof XSLFTextShape text
                        && text.getXmlObject().toString().contains("<a:off")) {
                    Rectangle2D box = text.getAnchor();
                    text.setAnchor(new Rectangle2D.Double(
                            box.getX() * x, box.getY() * y, box.getWidth() * x, box.getHeight() * y));
                }
            }
        }
    }
}
