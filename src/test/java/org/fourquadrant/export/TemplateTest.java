package org.fourquadrant.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFRelation;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.fourquadrant.chart.words.Caption;
import org.fourquadrant.export.pptx.OfficeTemplate;
import org.fourquadrant.export.pptx.TemplateException;
import org.fourquadrant.model.view.ColourBy;
import org.fourquadrant.model.view.Theme;
import org.fourquadrant.model.view.View;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.drawingml.x2006.main.STSchemeColorVal;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** A deck on somebody else's template looks as that says; one that cannot be used is refused with its reason. */
class TemplateTest {

    private static final byte[] BLUE = {0x11, 0x22, 0x66};

    @TempDir
    private Path folder;

    private Path template;

    @BeforeEach
    void write() throws IOException {
        template = template("ministry.potx", show -> {});
    }

    /** A template of 4:3 with its own face and first accent, its title lower than ours, and a slide that was left in it. */
    private Path template(String name, Consumer<XMLSlideShow> change) throws IOException {
        Path file = folder.resolve(name);
        try (XMLSlideShow show = new XMLSlideShow();
                OutputStream stream = Files.newOutputStream(file)) {
            for (XSLFSlideMaster master : show.getSlideMasters()) {
                var elements = master.getTheme().getXmlObject().getThemeElements();
                elements.getFontScheme().getMajorFont().getLatin().setTypeface("Georgia");
                elements.getClrScheme().getAccent1().getSrgbClr().setVal(BLUE);
                for (XSLFSlideLayout layout : master.getSlideLayouts()) {
                    for (XSLFTextShape shape : layout.getPlaceholders()) {
                        if (shape.getTextType() == Placeholder.TITLE) {
                            shape.setAnchor(new Rectangle(60, 40, 600, 70));
                        }
                    }
                }
            }
            show.createSlide();
            change.accept(show);
            show.getPackage()
                    .replaceContentType(
                            XSLFRelation.MAIN.getContentType(), XSLFRelation.PRESENTATIONML_TEMPLATE.getContentType());
            show.write(stream);
        }
        return file;
    }

    private byte[] deck() throws IOException {
        Deck deck = new Deck(
                "",
                List.of(Examples.slide(Examples.ENGLISH), Examples.slide(Examples.JAPANESE)),
                Set.of(Deck.Extra.AGENDA, Deck.Extra.DOSSIERS, Deck.Extra.SOURCES));
        return Examples.bytes(deck.on(Optional.of(OfficeTemplate.read(template))), SlideFormat.PPTX);
    }

    @Test
    void sizeFacesAndColoursAreTheTemplates() throws Exception {
        ZippedParts parts = new ZippedParts(deck());
        String theme = parts.part("ppt/theme/theme1.xml").getDocumentElement().getTextContent();
        assertTrue(theme.isBlank(), theme);
        assertEquals(
                "Georgia",
                parts.elements("ppt/theme/theme1.xml", "latin").get(0).getAttribute("typeface"));
        assertEquals(
                "9144000",
                parts.elements("ppt/presentation.xml", "sldSz").get(0).getAttribute("cx"));
        assertTrue(parts.elements("ppt/slides/slide3.xml", "schemeClr").stream()
                .anyMatch(colour -> colour.getAttribute("val").equals("accent1")));
        assertEquals(List.of(), parts.elements("ppt/slides/slide2.xml", "bg"));
        assertTrue(parts.elements("[Content_Types].xml", "Override").stream()
                .noneMatch(kind -> kind.getAttribute("ContentType").contains("template")));
    }

    @Test
    void titleDayAndNumberAreInItsPlacesAndTheRestBetweenThem() throws IOException {
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(deck()))) {
            int number = 0;
            for (XSLFSlide slide : show.getSlides()) {
                number++;
                List<Placeholder> kinds = Arrays.stream(slide.getPlaceholders())
                        .map(XSLFTextShape::getTextType)
                        .toList();
                Set<Placeholder> expected = EnumSet.of(
                        Placeholder.TITLE, Placeholder.DATETIME, Placeholder.FOOTER, Placeholder.SLIDE_NUMBER);
                String title = slide.getTitle();
                if (title.equals("Agenda") || title.equals("Sources")) {
                    expected.add(Placeholder.CONTENT);
                } else if (slide.getSlideLayout().getType() == SlideLayout.SECTION_HEADER) {
                    expected.add(Placeholder.BODY);
                }
                assertEquals(expected, kinds.stream().collect(Collectors.toSet()), "slide " + number);
                assertEquals(
                        "US goods-trade balance and defence spending, 2024",
                        text(slide, Placeholder.FOOTER),
                        "the template's footer is empty, so that the deck's title stands there");
                for (XSLFTextShape shape : slide.getPlaceholders()) {
                    String xml = shape.getXmlObject().xmlText();
                    assertFalse(((CTShape) shape.getXmlObject()).getSpPr().isSetXfrm(), xml);
                    assertTrue(shape.getTextType() == Placeholder.CONTENT || !xml.contains(" sz=\""), xml);
                }
                double foot = slide.getSlideLayout().getShapes().stream()
                        .filter(shape ->
                                shape instanceof XSLFTextShape text && text.getTextType() == Placeholder.SLIDE_NUMBER)
                        .mapToDouble(shape -> shape.getAnchor().getY())
                        .findFirst()
                        .orElseThrow();
                slide.getShapes().stream()
                        .filter(shape -> !(shape instanceof XSLFTextShape text && text.isPlaceholder()))
                        .forEach(shape -> assertWithin(shape.getAnchor(), foot, shape.getShapeName()));
            }
            assertTrue(number > 4, "slides: " + number);
            assertEquals("24 of 63 economies meet 2%", show.getSlides().get(2).getTitle());
            assertTrue(show.getSlides().get(2).getShapes().stream().anyMatch(XSLFGroupShape.class::isInstance));
        }
    }

    private static String text(XSLFSlide slide, Placeholder kind) {
        return placeholder(slide, kind).getText();
    }

    private static XSLFTextShape placeholder(XSLFSlide slide, Placeholder kind) {
        return Arrays.stream(slide.getPlaceholders())
                .filter(shape -> shape.getTextType() == kind)
                .findFirst()
                .orElseThrow();
    }

    /** An agenda stands in the body of the template's layout with its look; its entries lead to their slides. */
    @Test
    void theAgendaIsInTheBodyOfTheTemplate() throws IOException {
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(deck()))) {
            XSLFTextShape body = Arrays.stream(show.getSlides().get(0).getPlaceholders())
                    .filter(shape -> shape.getTextType() == Placeholder.CONTENT)
                    .findFirst()
                    .orElseThrow();
            assertEquals(4, body.getTextParagraphs().size());
            assertEquals(0, body.getTextParagraphs().get(0).getIndentLevel());
            assertEquals(1, body.getTextParagraphs().get(1).getIndentLevel());
            assertTrue(body.getTextParagraphs().stream()
                    .allMatch(paragraph -> paragraph.getTextRuns().get(0).getHyperlink() != null));
        }
    }

    /** Sources are links in the body of the template's layout, over several pages in one size. */
    @Test
    void sourcesAreInTheBodyOfTheTemplate() throws IOException {
        // Colours and countries that rest on many acts and papers.
        View coloured = Examples.ENGLISH
                .withMarks(Examples.ENGLISH.marks().withColourBy(ColourBy.TARIFF))
                .withSelection(Examples.JAPANESE.selection());
        List<Slide> slides = Stream.of(LocalDate.of(2025, 4, 10), LocalDate.of(2025, 8, 10), LocalDate.of(2026, 3, 7))
                .map(day -> coloured.withData(coloured.data().withAsOf(day)))
                .map(view -> new Slide(view, SlideOptions.STANDARD))
                .toList();
        Deck sources = new Deck("", slides, Set.of(Deck.Extra.DOSSIERS, Deck.Extra.SOURCES));
        byte[] file = Examples.bytes(sources.on(Optional.of(OfficeTemplate.read(template))), SlideFormat.PPTX);
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(file))) {
            List<XSLFTextShape> bodies = show.getSlides().stream()
                    .filter(page -> page.getTitle().equals("Sources"))
                    .map(page -> placeholder(page, Placeholder.CONTENT))
                    .toList();
            assertTrue(bodies.size() > 1, "pages: " + bodies.size());
            assertTrue(bodies.stream()
                    .flatMap(body -> body.getTextParagraphs().stream())
                    .flatMap(paragraph -> paragraph.getTextRuns().stream())
                    .filter(run -> run.getRawText().startsWith("https://"))
                    .allMatch(run -> run.getHyperlink().getAddress().equals(run.getRawText())));
            XSLFTextParagraph heading = bodies.get(0).getTextParagraphs().get(0);
            assertEquals("Data", heading.getText());
            assertTrue(heading.getTextRuns().get(0).isBold());
            assertFalse(heading.isBullet());
            List<Double> sizes = bodies.stream()
                    .flatMap(body -> body.getTextParagraphs().stream())
                    .filter(paragraph -> !paragraph.getTextRuns().get(0).isBold())
                    .map(paragraph -> paragraph.getTextRuns().get(0).getFontSize())
                    .distinct()
                    .toList();
            assertEquals(1, sizes.size(), sizes.toString());
            assertTrue(sizes.get(0) >= 9, sizes.toString());
        }
    }

    /** The head of a part has the layout for heads, with its title and its body. */
    @Test
    void headsAreInTheLayoutForHeads() throws IOException {
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(deck()))) {
            XSLFSlide head = show.getSlides().get(1);
            assertEquals(SlideLayout.SECTION_HEADER, head.getSlideLayout().getType());
            assertTrue(head.getTitle().startsWith("1."), head.getTitle());
            String shown = placeholder(head, Placeholder.BODY).getText();
            assertTrue(shown.endsWith("line at 2%"), shown);
        }
    }

    /** What a ministry has written into the feet of its pages stays there. */
    @Test
    void theTemplatesOwnFooterStays() throws IOException {
        template = template(
                "own.potx",
                show -> show.getSlideMasters().get(0).getLayout(SlideLayout.TITLE_ONLY).getShapes().stream()
                        .filter(shape ->
                                shape instanceof XSLFTextShape text && text.getTextType() == Placeholder.FOOTER)
                        .forEach(shape -> ((XSLFTextShape) shape).setText("Ministry")));
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(deck()))) {
            assertEquals("Ministry", text(show.getSlides().get(2), Placeholder.FOOTER));
        }
    }

    @Test
    void aLongSubtitleHasRoomInAWideFace() throws IOException {
        try (XMLSlideShow brief = subtitled("Both figures");
                XMLSlideShow full = subtitled(
                        "All economies of the paper with both figures, at the line of today, in the"
                                + " year that it was written in, and nobody else at all, as the office has it in May, before the summer")) {
            XSLFTextShape subtitle = subtitleOf(full);
            assertFalse(subtitle.getWordWrap(), "one line");
            double right =
                    subtitle.getAnchor().getX() + 1.25 * subtitle.getAnchor().getWidth();
            assertTrue(right <= full.getPageSize().getWidth(), right + " of " + full.getPageSize());
            assertTrue(sizeOf(subtitle) < sizeOf(subtitleOf(brief)), "made smaller: " + sizeOf(subtitle));
        }
    }

    private XMLSlideShow subtitled(String words) throws IOException {
        Slide plain = Examples.slide(Examples.ENGLISH);
        SlideOptions options = plain.options();
        Slide slide =
                new Slide(plain.view(), options.withCaptions(options.captions().withSubtitle(new Caption.Own(words))));
        Deck deck = new Deck("", List.of(slide), Set.of()).on(Optional.of(OfficeTemplate.read(template)));
        return new XMLSlideShow(new ByteArrayInputStream(Examples.bytes(deck, SlideFormat.PPTX)));
    }

    private static XSLFTextShape subtitleOf(XMLSlideShow show) {
        return show.getSlides().get(0).getShapes().stream()
                .filter(shape -> shape.getShapeName().startsWith("subtitle"))
                .map(XSLFTextShape.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static double sizeOf(XSLFTextShape text) {
        return text.getTextParagraphs().get(0).getTextRuns().get(0).getFontSize();
    }

    private static void assertWithin(Rectangle2D box, double foot, String name) {
        assertTrue(box.getMinY() >= 110 && box.getMaxY() <= foot + 0.5, name + " " + box);
        assertTrue(box.getMinX() >= 55 && box.getMaxX() <= 680, name + " " + box);
    }

    @Test
    void aDarkTemplateHasDarkPages() throws IOException {
        Path dark = template(
                "dark.potx",
                show -> show.getSlideMasters()
                        .get(0)
                        .getXmlObject()
                        .getCSld()
                        .getBg()
                        .getBgRef()
                        .getSchemeClr()
                        .setVal(STSchemeColorVal.TX_1));
        assertEquals(Theme.DARK, OfficeTemplate.read(dark).theme());
        assertEquals(Theme.LIGHT, OfficeTemplate.read(template).theme());
    }

    @Test
    void whatCannotBeUsedIsRefused() throws IOException {
        byte[] whole = Files.readAllBytes(template);
        assertEquals(TemplateException.Reason.NOT_READ, reason(folder.resolve("none.potx")));
        assertEquals(
                TemplateException.Reason.DAMAGED, reason(file("cut.potx", Arrays.copyOf(whole, whole.length / 2))));
        assertEquals(TemplateException.Reason.DAMAGED, reason(file("text.potx", "no template".getBytes())));
        ByteArrayOutputStream locked = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(new byte[9]), "EncryptedPackage");
            files.writeFilesystem(locked);
        }
        assertEquals(TemplateException.Reason.LOCKED, reason(file("locked.potx", locked.toByteArray())));
        assertEquals(TemplateException.Reason.MACROS, reason(template("macros.potm", TemplateTest::addMacros)));
        assertEquals(
                TemplateException.Reason.NO_TITLE_LAYOUT, reason(template("bare.potx", TemplateTest::removeTitles)));
    }

    private static void addMacros(XMLSlideShow show) {
        try {
            show.getPackage()
                    .createPart(
                            PackagingURIHelper.createPartName("/ppt/vbaProject.bin"),
                            "application/vnd.ms-office.vbaProject")
                    .getOutputStream()
                    .close();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static void removeTitles(XMLSlideShow show) {
        for (XSLFSlideLayout layout : show.getSlideMasters().get(0).getSlideLayouts()) {
            for (XSLFTextShape shape : layout.getPlaceholders()) {
                if (shape.getTextType() == Placeholder.TITLE) {
                    layout.removeShape(shape);
                }
            }
        }
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private static TemplateException.Reason reason(Path file) {
        return assertThrows(TemplateException.class, () -> OfficeTemplate.read(file))
                .reason();
    }
}
