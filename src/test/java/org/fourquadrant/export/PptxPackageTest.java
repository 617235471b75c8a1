package org.fourquadrant.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** What PowerPoint is known to call damaged, looked for in a deck with every kind of page. */
class PptxPackageTest {

    private static final String SLIDES = "ppt/(slides|notesSlides|slideLayouts|slideMasters|notesMasters)/[^/]+\\.xml";
    private static final long FIRST_MASTER_ID = 2_147_483_648L;

    private static byte[] file;
    private static ZippedParts parts;

    @BeforeAll
    static void write() throws Exception {
        List<Slide> slides = List.of(Examples.slide(Examples.ENGLISH), Examples.slide(Examples.JAPANESE));
        Set<Deck.Extra> extras = Set.of(Deck.Extra.AGENDA, Deck.Extra.DOSSIERS, Deck.Extra.SOURCES);
        file = Examples.bytes(new Deck("Deck", slides, extras), SlideFormat.PPTX);
        parts = new ZippedParts(file);
    }

    @Test
    void everyRelationLeadsToAPartAndEveryPartIsReached() {
        Set<String> reached = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(parts.targets("").values());
        while (!open.isEmpty()) {
            String name = open.pop();
            assertTrue(parts.has(name), "a relation leads nowhere: " + name);
            if (reached.add(name)) {
                open.addAll(parts.targets(name).values());
            }
        }
        assertEquals(Set.copyOf(parts.names()), reached);
    }

    @Test
    void everyRelationThatIsNamedIsThere() {
        parts.forEach(".*\\.xml", name -> {
            if (!name.equals("[Content_Types].xml")) {
                parts.elements(name, "*").forEach(element -> {
                    String id = element.getAttributeNS(
                            "http://schemas.openxmlformats.org/officeDocument/2006/relationships", "id");
                    boolean isThere = parts.targets(name).containsKey(id)
                            || parts.outside(name).containsKey(id);
                    assertTrue(id.isEmpty() || isThere, name + " has no relation " + id);
                });
            }
        });
    }

    @Test
    void everyPartHasAKindAndEveryKindAPart() {
        Set<String> endings = new HashSet<>();
        parts.elements("[Content_Types].xml", "Default").forEach(kind -> endings.add(kind.getAttribute("Extension")));
        Set<String> named = new HashSet<>();
        parts.elements("[Content_Types].xml", "Override")
                .forEach(kind -> named.add(kind.getAttribute("PartName").substring(1)));
        named.forEach(name -> assertTrue(parts.has(name), "a kind without a part: " + name));
        for (String name : parts.names()) {
            String ending = name.substring(name.lastIndexOf('.') + 1);
            assertTrue(named.contains(name) || endings.contains(ending), "a part without a kind: " + name);
            assertTrue(!name.startsWith("ppt/") || named.contains(name) || !ending.equals("xml"), name);
        }
    }

    @Test
    void idsAreThereOnceAndInTheirRange() {
        parts.forEach(SLIDES, name -> {
            Set<String> ids = new HashSet<>();
            for (Element shape : parts.elements(name, "cNvPr")) {
                assertTrue(ids.add(shape.getAttribute("id")), name + " has two shapes " + shape.getAttribute("id"));
                assertTrue(Long.parseLong(shape.getAttribute("id")) > 0, name);
            }
        });
        Set<String> masters = new HashSet<>();
        parts.elements("ppt/presentation.xml", "sldMasterId").forEach(one -> assertMasterId(one, masters));
        parts.forEach(
                "ppt/slideMasters/[^/]+\\.xml",
                name -> parts.elements(name, "sldLayoutId").forEach(one -> assertMasterId(one, masters)));
        Set<String> slides = new HashSet<>();
        for (Element slide : parts.elements("ppt/presentation.xml", "sldId")) {
            assertTrue(slides.add(slide.getAttribute("id")));
            long id = Long.parseLong(slide.getAttribute("id"));
            assertTrue(id >= 256 && id < FIRST_MASTER_ID, "id of a slide: " + id);
        }
    }

    private static void assertMasterId(Element element, Set<String> ids) {
        assertTrue(ids.add(element.getAttribute("id")), "two masters or layouts " + element.getAttribute("id"));
        assertTrue(Long.parseLong(element.getAttribute("id")) >= FIRST_MASTER_ID);
    }

    @Test
    void notesHaveTheirSlideAndTheirMaster() {
        parts.forEach("ppt/notesSlides/[^/]+\\.xml", name -> {
            List<String> targets = List.copyOf(parts.targets(name).values());
            assertEquals(
                    1,
                    targets.stream()
                            .filter(one -> one.startsWith("ppt/notesMasters/"))
                            .count(),
                    name);
            List<String> slides = targets.stream()
                    .filter(one -> one.startsWith("ppt/slides/"))
                    .toList();
            assertEquals(1, slides.size(), name);
            assertTrue(
                    parts.targets(slides.get(0)).containsValue(name), "notes that their slide does not know: " + name);
        });
        assertEquals(1, parts.elements("ppt/presentation.xml", "notesMasterId").size());
        parts.forEach(
                "ppt/(notesMasters|slideMasters)/[^/]+\\.xml",
                name -> assertEquals(
                        1,
                        parts.targets(name).values().stream()
                                .filter(one -> one.startsWith("ppt/theme/"))
                                .count(),
                        name + " and its theme"));
    }

    @Test
    void textHasALanguageAndSizesThatPowerPointKnows() {
        parts.forEach(SLIDES, name -> {
            for (Element look : parts.elements(name, "rPr")) {
                assertFalse(
                        look.hasAttribute("lang") && look.getAttribute("lang").isBlank(), name);
                if (look.hasAttribute("sz")) {
                    int size = Integer.parseInt(look.getAttribute("sz"));
                    assertTrue(size >= 100 && size <= 400_000, name + ": size of text " + size);
                }
            }
            parts.elements(name, "r")
                    .forEach(run ->
                            assertEquals(1, run.getElementsByTagNameNS("*", "t").getLength(), name));
            parts.elements(name, "txBody")
                    .forEach(body -> assertTrue(
                            body.getElementsByTagNameNS("*", "p").getLength() > 0,
                            name + ": text without a paragraph"));
        });
    }

    @Test
    void shapesHavePlacesOnPaperAndPathsNumbers() {
        parts.forEach("ppt/slides/[^/]+\\.xml", name -> {
            for (Element extent : parts.elements(name, "ext")) {
                if (extent.hasAttribute("cx")) {
                    assertTrue(Long.parseLong(extent.getAttribute("cx")) >= 0, name);
                    assertTrue(Long.parseLong(extent.getAttribute("cy")) >= 0, name);
                }
            }
            for (Element line : parts.elements(name, "ln")) {
                if (line.hasAttribute("w")) {
                    int width = Integer.parseInt(line.getAttribute("w"));
                    assertTrue(width >= 0 && width <= 20_116_800, name + ": width of a line " + width);
                }
            }
        });
    }

    @Test
    void theViewLiesInACustomPartThatKnowsItsProperties() {
        assertTrue(parts.targets("ppt/presentation.xml").containsValue("customXml/item1.xml"));
        assertTrue(parts.targets("customXml/item1.xml").containsValue("customXml/itemProps1.xml"));
        String id = parts.elements("customXml/itemProps1.xml", "datastoreItem")
                .get(0)
                .getAttributeNS("http://schemas.openxmlformats.org/officeDocument/2006/customXml", "itemID");
        assertTrue(id.matches("\\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}}"), id);
    }

    @Test
    void everyTitleStandsOnItsOwnSlide() {
        parts.forEach("ppt/slides/[^/]+\\.xml", name -> {
            Element title = (Element) parts.elements(name, "ph")
                    .get(0)
                    .getParentNode()
                    .getParentNode()
                    .getParentNode();
            int places = title.getElementsByTagNameNS("*", "off").getLength();
            assertEquals(1, places, "the place of the title is the layout's, which all slides share: " + name);
        });
    }
}
