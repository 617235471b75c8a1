package org.fourquadrant.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.fourquadrant.chart.mark.Palette;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.model.view.ColourBy;
import org.fourquadrant.model.view.Theme;
import org.fourquadrant.model.view.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

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
        Palette palette = Palette.of(theme);
        for (Quadrant quadrant : Quadrant.values()) {
            String colour = String.format("%06X", palette.mark(quadrant).getRGB() & 0xFFFFFF);
            String accent = parts.elements("ppt/theme/theme1.xml", "accent" + (quadrant.ordinal() + 1))
                    .get(0)
                    .getFirstChild()
                    .getAttributes()
                    .getNamedItem("val")
                    .getNodeValue();
            assertEquals(colour, accent);
        }
    }

    /** Every kind of page and of colouring, light and dark in one deck: another theme changes all of it. */
    @Test
    void noColourIsWrittenOut() throws Exception {
        List<Slide> slides = new ArrayList<>();
        for (ColourBy by : List.of(ColourBy.QUADRANT, ColourBy.TARIFF, ColourBy.NEGOTIATION)) {
            View view = Examples.JAPANESE.withMarks(Examples.JAPANESE.marks().withColourBy(by));
            slides.add(Examples.slide(view.withTheme(Theme.values()[slides.size() % 2])));
        }
        Deck deck = new Deck("", slides, EnumSet.allOf(Deck.Extra.class));
        ZippedParts parts = new ZippedParts(Examples.bytes(deck, SlideFormat.PPTX));
        parts.forEach(
                "ppt/(slides|charts)/[^/]+[.]xml",
                name -> assertEquals(List.of(), parts.elements(name, "srgbClr"), name));
    }

    /** What Office makes of the theme's colours by the changes written at them is what was painted. */
    @ParameterizedTest
    @EnumSource(Theme.class)
    void shadesOfTheThemeLookAsPainted(Theme theme) throws Exception {
        View view = Examples.ENGLISH.withTheme(theme);
        ZippedParts parts = new ZippedParts(Examples.bytes(view, SlideFormat.PPTX));
        Palette palette = Palette.of(theme);
        Map<String, Color> scheme = new HashMap<>(Map.of("tx1", palette.ink(), "bg1", palette.ground()));
        for (Quadrant quadrant : Quadrant.values()) {
            scheme.put("accent" + (quadrant.ordinal() + 1), palette.mark(quadrant));
        }
        scheme.put("accent5", palette.accent());
        List<Color> seen = parts.elements("ppt/slides/slide1.xml", "schemeClr").stream()
                .map(colour -> shade(scheme.get(colour.getAttribute("val")), colour))
                .toList();
        for (Color painted : List.of(
                palette.ground(), palette.ink(), palette.softInk(), palette.grid(), palette.title(Quadrant.III))) {
            assertTrue(seen.stream().anyMatch(colour -> isLike(colour, painted)), painted + " in " + Set.copyOf(seen));
        }
    }

    private static Color shade(Color base, Element changes) {
        double[] hsl = hsl(base);
        NodeList all = changes.getChildNodes();
        for (int i = 0; i < all.getLength(); i++) {
            double value = Double.parseDouble(((Element) all.item(i)).getAttribute("val"));
            switch (all.item(i).getLocalName()) {
                case "hueOff" -> hsl[0] += value / 60_000;
                case "satMod" -> hsl[1] *= value / 100_000;
                case "lumMod" -> hsl[2] *= value / 100_000;
                case "lumOff" -> hsl[2] += value / 100_000;
                default -> assertEquals("alpha", all.item(i).getLocalName());
            }
        }
        double reach = hsl[1] * Math.min(hsl[2], 1 - hsl[2]);
        return new Color(channel(hsl, reach, 0), channel(hsl, reach, 8), channel(hsl, reach, 4));
    }

    private static float channel(double[] hsl, double reach, int shift) {
        double k = (shift + hsl[0] / 30 + 24) % 12;
        return (float) Math.max(0, Math.min(1, hsl[2] - reach * Math.max(-1, Math.min(Math.min(k - 3, 9 - k), 1))));
    }

    private static double[] hsl(Color colour) {
        float[] hsb = Color.RGBtoHSB(colour.getRed(), colour.getGreen(), colour.getBlue(), null);
        double lightness = hsb[2] * (1 - hsb[1] / 2);
        double room = Math.min(lightness, 1 - lightness);
        return new double[] {hsb[0] * 360, room == 0 ? 0 : (hsb[2] - lightness) / room, lightness};
    }

    private static boolean isLike(Color one, Color other) {
        return Math.abs(one.getRed() - other.getRed()) <= 3
                && Math.abs(one.getGreen() - other.getGreen()) <= 3
                && Math.abs(one.getBlue() - other.getBlue()) <= 3;
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
