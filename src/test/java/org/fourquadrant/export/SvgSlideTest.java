package org.fourquadrant.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.fourquadrant.chart.layout.LaidOutChart;
import org.fourquadrant.facts.place.PlottedCountry;
import org.fourquadrant.model.country.Quadrant;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class SvgSlideTest {

    private static Document document;
    private static final Map<String, Element> GROUPS = new HashMap<>();

    @BeforeAll
    static void parse() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        document = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(Examples.bytes(Examples.JAPANESE, SlideFormat.SVG)));
        NodeList groups = document.getElementsByTagNameNS("*", "g");
        for (int i = 0; i < groups.getLength(); i++) {
            Element group = (Element) groups.item(i);
            assertEquals(null, GROUPS.put(group.getAttribute("id"), group), "id twice: " + group.getAttribute("id"));
        }
    }

    @Test
    void itHasATitleADescriptionAndALanguage() {
        Element root = document.getDocumentElement();
        assertEquals("ja", root.getAttribute("xml:lang"));
        assertEquals("1920", root.getAttribute("width"));
        assertTrue(text("title").contains("63か国・地域"), text("title"));
        assertTrue(text("desc").contains("63か国"), text("desc"));
    }

    @Test
    void everyMarkStandsWhereItsValuesAre() {
        LaidOutChart scene = Examples.EXPORTER.preview(Examples.FACTS, Examples.slide(Examples.JAPANESE));
        double pixels = 1920 / scene.size().width();
        for (PlottedCountry country : scene.facts().classification().plotted()) {
            String code = country.country().code().value();
            double[] centre = centre(GROUPS.get("mark-" + code), country.quadrant());
            double x = scene.plot().xOfShare(country.share().value());
            double y = scene.plot().yOfBalance(country.balance().value());
            assertEquals(x * pixels, centre[0] * pixels, 0.5, code);
            assertEquals(y * pixels, centre[1] * pixels, 0.5, code);
        }
        assertEquals(63, scene.facts().classification().plotted().size());
    }

    @Test
    void textIsTextAndTheFaceCarriesItsLettersOnly() {
        assertEquals(
                "日本",
                GROUPS.get("label-JPN")
                        .getElementsByTagNameNS("*", "text")
                        .item(0)
                        .getTextContent());
        String style = text("style");
        assertTrue(style.contains("font-weight:400") && style.contains("font-weight:700"));
        assertTrue(style.length() < 300_000, "letters that nobody sees: " + style.length());
    }

    @Test
    void everyMarkSaysWhatItIs() {
        String title = GROUPS.get("mark-JPN")
                .getElementsByTagNameNS("*", "title")
                .item(0)
                .getTextContent();
        assertTrue(title.startsWith("日本：") && title.contains("1.4"), title);
    }

    private static String text(String name) {
        return document.getElementsByTagNameNS("*", name).item(0).getTextContent();
    }

    /** The point that a mark is drawn about, from its outline. */
    private static double[] centre(Element group, Quadrant quadrant) {
        for (String name : new String[] {"circle", "rect", "path"}) {
            NodeList found = group.getElementsByTagNameNS("*", name);
            if (found.getLength() > 0) {
                Element shape = (Element) found.item(0);
                return switch (name) {
                    case "circle" -> new double[] {number(shape, "cx"), number(shape, "cy")};
                    case "rect" ->
                        new double[] {
                            number(shape, "x") + number(shape, "width") / 2,
                            number(shape, "y") + number(shape, "height") / 2
                        };
                    default -> ofCorners(shape.getAttribute("d"), quadrant);
                };
            }
        }
        throw new AssertionError("No shape in " + group.getAttribute("id"));
    }

    private static double[] ofCorners(String path, Quadrant quadrant) {
        String[] corners = path.replace("Z", "").substring(1).split("L");
        double minX = Double.MAX_VALUE;
        double maxX = -Double.MAX_VALUE;
        double minY = Double.MAX_VALUE;
        double maxY = -Double.MAX_VALUE;
        for (String corner : corners) {
            String[] point = corner.split(" ");
            minX = Math.min(minX, Double.parseDouble(point[0]));
            maxX = Math.max(maxX, Double.parseDouble(point[0]));
            minY = Math.min(minY, Double.parseDouble(point[1]));
            maxY = Math.max(maxY, Double.parseDouble(point[1]));
        }
        // A triangle hangs by its centre of gravity: 0.78 of 1.98 of its height lie above.
        double above = quadrant == Quadrant.III ? 0.78 / 1.98 : 0.5;
        return new double[] {(minX + maxX) / 2, minY + (maxY - minY) * above};
    }

    private static double number(Element element, String name) {
        return Double.parseDouble(element.getAttribute(name));
    }
}
