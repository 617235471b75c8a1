package org.fourquadrant.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.fourquadrant.chart.mark.Palette;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.model.view.Theme;
import org.fourquadrant.model.view.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A presentation can be given another theme, and nothing in it is of the library that wrote it. */
class PptxThemeTest {

    @ParameterizedTest
    @EnumSource(Theme.class)
    void quadrantsTextAndGroundAreTheThemesColours(Theme theme) throws Exception {
        View view = Examples.ENGLISH.withTheme(theme);
        ZippedParts parts = new ZippedParts(Examples.bytes(view, SlideFormat.PPTX));
        Set<String> names = parts.elements("ppt/slides/slide1.xml", "schemeClr").stream()
                .map(colour -> colour.getAttribute("val"))
                .collect(Collectors.toSet());
        assertTrue(
                names.containsAll(List.of("bg1", "tx1", "accent1", "accent2", "accent3", "accent4")), names.toString());
        Set<String> written = parts.elements("ppt/slides/slide1.xml", "srgbClr").stream()
                .map(colour -> colour.getAttribute("val"))
                .collect(Collectors.toSet());
        Palette palette = Palette.of(theme);
        for (Quadrant quadrant : Quadrant.values()) {
            String colour = String.format("%06X", palette.mark(quadrant).getRGB() & 0xFFFFFF);
            assertFalse(written.contains(colour), colour);
            String accent = parts.elements("ppt/theme/theme1.xml", "accent" + (quadrant.ordinal() + 1))
                    .get(0)
                    .getFirstChild()
                    .getAttributes()
                    .getNamedItem("val")
                    .getNodeValue();
            assertEquals(colour, accent);
        }
    }

    @Test
    void nothingIsLeftOfTheLibrarysTemplate() throws Exception {
        ZippedParts parts = new ZippedParts(Examples.bytes(Examples.ENGLISH, SlideFormat.PPTX));
        assertFalse(
                parts.names().stream().anyMatch(name -> name.contains("thumbnail")),
                parts.names().toString());
        assertEquals(List.of(), parts.elements("docProps/app.xml", "PresentationFormat"));
        assertEquals("1", parts.elements("docProps/app.xml", "Slides").get(0).getTextContent());
        assertEquals(List.of(), parts.elements("docProps/core.xml", "created"));
    }

    @Test
    void aColumnOfTextIsOneBoxOfParagraphs() throws IOException {
        View view = Examples.JAPANESE;
        Deck deck = new Deck("", List.of(Examples.slide(view)), Set.of(Deck.Extra.DOSSIERS, Deck.Extra.SOURCES));
        byte[] file = Examples.bytes(deck, SlideFormat.PPTX);
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(file))) {
            List<XSLFShape> shapes = show.getSlides().get(1).getShapes();
            List<XSLFTextShape> said = shapes.stream()
                    .filter(shape -> shape.getShapeName().equals("text-trade"))
                    .map(XSLFTextShape.class::cast)
                    .toList();
            assertEquals(1, said.size());
            assertTrue(said.get(0).getTextParagraphs().size() > 2);
            assertTrue(IntStream.range(0, said.get(0).getTextParagraphs().size())
                    .noneMatch(i ->
                            said.get(0).getTextParagraphs().get(i).getText().isEmpty()));
        }
    }
}
