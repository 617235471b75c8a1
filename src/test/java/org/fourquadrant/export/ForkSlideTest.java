package org.fourquadrant.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.fourquadrant.model.view.View;
import org.junit.jupiter.api.Test;

/** Ghosts and connectors have names of their own in the files that name their shapes. */
class ForkSlideTest {

    private static final View VIEW =
            Examples.ENGLISH.withData(Examples.ENGLISH.data().withCompareWith(Optional.of("factbook-census")));

    @Test
    void svgNamesGhostsAndConnectorsAndDashesThoseThatChangeQuadrant() throws IOException {
        String svg = new String(Examples.bytes(VIEW, SlideFormat.SVG), StandardCharsets.UTF_8);
        assertTrue(group(svg, "connector-DEU").contains("stroke-dasharray"), group(svg, "connector-DEU"));
        assertFalse(group(svg, "connector-ISR").contains("stroke-dasharray"), group(svg, "connector-ISR"));
        assertTrue(
                group(svg, "ghost-DEU").contains("Germany by the second source")
                        && group(svg, "ghost-DEU").contains("quadrant IV on definition alone"),
                group(svg, "ghost-DEU"));
        assertTrue(group(svg, "fork").contains("4 of 55 change quadrant on definition alone"), group(svg, "fork"));
        assertTrue(group(svg, "source").contains("Compared with:"), group(svg, "source"));
        assertTrue(group(svg, "band_count-2.0").contains("15 countries"), group(svg, "band_count-2.0"));
    }

    @Test
    void powerPointHasAShapeForEachGhostAndEachConnector() throws IOException {
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(Examples.bytes(VIEW, SlideFormat.PPTX)))) {
            Set<String> names = show.getSlides().get(0).getShapes().stream()
                    .map(shape -> shape.getShapeName())
                    .collect(Collectors.toSet());
            assertTrue(
                    names.containsAll(List.of("ghost-DEU", "connector-DEU", "ghost-MKD", "connector-ISR")),
                    names.toString());
            assertFalse(names.contains("ghost-JPN"), "both definitions say the same");
        }
    }

    @Test
    void everyFormatIsWritten() throws IOException {
        for (SlideFormat format : SlideFormat.values()) {
            assertTrue(Examples.bytes(VIEW, format).length > 10_000, format.name());
        }
        assertEquals(4, SlideFormat.values().length);
    }

    private static String group(String svg, String id) {
        var found = Pattern.compile("<g id=\"" + Pattern.quote(id) + "\".*?</g>", Pattern.DOTALL)
                .matcher(svg);
        assertTrue(found.find(), "no part " + id);
        return found.group();
    }
}
