package org.fourquadrant.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFConnectorShape;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.fourquadrant.chart.layout.LaidOutChart;
import org.fourquadrant.facts.place.PlottedCountry;
import org.fourquadrant.model.country.Quadrant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

class PptxSlideTest {

    private static final double POINTS_PER_PIXEL = 0.75;

    private static XMLSlideShow show;
    private static XSLFSlide slide;

    @BeforeAll
    static void open() throws IOException {
        show = new XMLSlideShow(new ByteArrayInputStream(Examples.bytes(Examples.ENGLISH, SlideFormat.PPTX)));
        slide = show.getSlides().get(0);
    }

    @AfterAll
    static void close() throws IOException {
        show.close();
    }

    @Test
    void everyCountryIsAShapeOfItsQuadrantWhereItsValuesAre() {
        LaidOutChart scene = Examples.EXPORTER.preview(Examples.FACTS, Examples.slide(Examples.ENGLISH));
        Map<String, XSLFAutoShape> shapes = ShapesOnSlide.all(slide)
                .filter(XSLFAutoShape.class::isInstance)
                .map(XSLFAutoShape.class::cast)
                .filter(shape -> shape.getShapeName().matches("[A-Z]{3}"))
                .collect(Collectors.toMap(XSLFShape::getShapeName, shape -> shape));
        assertEquals(63, shapes.size());
        for (PlottedCountry country : scene.facts().classification().plotted()) {
            String code = country.country().code().value();
            XSLFAutoShape shape = shapes.get(code);
            assertEquals(typeOf(country.quadrant()), shape.getShapeType(), code);
            Rectangle2D box = shape.getAnchor();
            double above = country.quadrant() == Quadrant.III ? 0.78 / 1.98 : 0.5;
            double x = scene.plot().xOfShare(country.share().value()) * POINTS_PER_PIXEL;
            double y = scene.plot().yOfBalance(country.balance().value()) * POINTS_PER_PIXEL;
            // Half a pixel of 1920 by 1080 on 960 points.
            assertEquals(x, box.getCenterX(), 0.25, code);
            assertEquals(y, box.getY() + above * box.getHeight(), 0.25, code);
        }
    }

    private static ShapeType typeOf(Quadrant quadrant) {
        return switch (quadrant) {
            case I -> ShapeType.ELLIPSE;
            case II -> ShapeType.RECT;
            case III -> ShapeType.TRIANGLE;
            case IV -> ShapeType.DIAMOND;
        };
    }

    @Test
    void aCountrySaysItsNumbersToThoseWhoDoNotSeeIt() {
        XSLFShape japan = named("JPN");
        String description =
                ((CTShape) japan.getXmlObject()).getNvSpPr().getCNvPr().getDescr();
        assertEquals("Japan: US goods-trade balance −$68.5bn, defence spending 1.4% of GDP, quadrant III", description);
    }

    @Test
    void theTitleIsInItsPlaceholderAndTextCanBeEdited() {
        assertEquals("24 of 63 economies meet 2%", slide.getTitle());
        assertEquals("Japan", ((XSLFTextShape) named("label-JPN")).getText());
        assertTrue(named("threshold") instanceof XSLFConnectorShape);
    }

    @Test
    void theChartIsOneGroupAndACountryWithItsNameOneInIt() {
        List<XSLFGroupShape> groups = slide.getShapes().stream()
                .filter(XSLFGroupShape.class::isInstance)
                .map(XSLFGroupShape.class::cast)
                .toList();
        assertEquals(1, groups.size());
        XSLFGroupShape chart = groups.get(0);
        assertEquals("24 of 63 economies meet 2%", chart.getShapeName());
        XSLFGroupShape japan = (XSLFGroupShape) named("Japan");
        assertEquals(chart, japan.getParent());
        Set<String> within =
                japan.getShapes().stream().map(XSLFShape::getShapeName).collect(Collectors.toSet());
        assertTrue(within.containsAll(Set.of("JPN", "label-JPN")), within.toString());
        Rectangle2D box = chart.getAnchor();
        ShapesOnSlide.all(chart)
                .forEach(shape -> assertTrue(
                        box.createUnion(shape.getAnchor()).getWidth() <= box.getWidth() + 0.01, shape.getShapeName()));
        assertTrue(box.getMinX() >= 0 && box.getMaxX() <= 960 && box.getMaxY() <= 540, box.toString());
    }

    @Test
    void noNameIsThereTwiceAndWhatSaysNothingIsDecorative() {
        Set<String> names = new HashSet<>();
        ShapesOnSlide.all(slide).forEach(shape -> assertTrue(names.add(shape.getShapeName()), shape.getShapeName()));
        List<XSLFShape> silent = ShapesOnSlide.all(slide)
                .filter(shape -> shape.getShapeName().matches("(grid|zero|leader-|rule).*"))
                .toList();
        assertTrue(silent.size() > 10, names.toString());
        silent.forEach(
                shape -> assertTrue(shape.getXmlObject().xmlText().contains("decorative"), shape.getShapeName()));
        for (String name : List.of("JPN", "quadrant-III", "threshold", "label-JPN")) {
            assertTrue(!named(name).getXmlObject().xmlText().contains("decorative"), name);
        }
    }

    @Test
    void theDateIsInThePlaceOfTheLayout() {
        XSLFTextShape date = (XSLFTextShape) named("date text");
        assertEquals(Placeholder.DATETIME, date.getTextType());
        assertEquals("As of 7 March 2026", date.getText());
    }

    @Test
    void theNotesHaveTheNumbersAndTheSources() {
        String notes = slide.getNotes().getTextParagraphs().stream()
                .flatMap(paragraphs -> paragraphs.stream())
                .map(paragraph -> paragraph.getText())
                .collect(Collectors.joining("\n"));
        assertTrue(notes.contains("Japan (JPN): −$68.5bn; 1.4% of GDP"), notes);
        assertTrue(notes.contains("Vietnam (VNM)") && notes.contains("(of 2018)"), notes);
        assertTrue(notes.contains("European Union") && notes.contains("SHA-256"), notes);
    }

    @Test
    void theSlideIsAsLargeAsPowerPointsOwn() {
        assertEquals(960, show.getPageSize().getWidth());
        assertEquals(540, show.getPageSize().getHeight());
    }

    private static XSLFShape named(String name) {
        return ShapesOnSlide.all(slide)
                .filter(shape -> shape.getShapeName().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
