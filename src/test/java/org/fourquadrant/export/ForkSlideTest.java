package org.fourquadrant.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.fourquadrant.export.provenance.ChangeText;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.dataset.DatasetChange;
import org.fourquadrant.model.dataset.DatasetFingerprint;
import org.fourquadrant.model.dataset.DatasetSnapshot;
import org.fourquadrant.model.dataset.Indicator;
import org.fourquadrant.model.dataset.Observation;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.view.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Ghosts and connectors have names of their own in the files that name their shapes. */
class ForkSlideTest {

    @TempDir
    private Path folder;

    private static final View VIEW =
            Examples.ENGLISH.withData(Examples.ENGLISH.data().withCompareWith(Optional.of("factbook-census")));

    @Test
    void svgNamesGhostsAndConnectorsAndDashesThoseThatChangeQuadrant() throws IOException {
        String svg = new String(Examples.bytes(VIEW, SlideFormat.SVG), StandardCharsets.UTF_8);
        assertTrue(group(svg, "connector-MKD").contains("stroke-dasharray"), group(svg, "connector-MKD"));
        assertFalse(group(svg, "connector-ISR").contains("stroke-dasharray"), group(svg, "connector-ISR"));
        assertTrue(
                group(svg, "ghost-MKD").contains("North Macedonia by the second source")
                        && group(svg, "ghost-MKD").contains("quadrant III on definition alone"),
                group(svg, "ghost-MKD"));
        assertTrue(
                group(svg, "fork").contains("1 of 49 changes quadrant on definition alone; 6 not decided"),
                group(svg, "fork"));
        assertTrue(group(svg, "source").contains("Compared with:"), group(svg, "source"));
        assertTrue(group(svg, "band_count-2.0").contains("15 countries"), group(svg, "band_count-2.0"));
    }

    @Test
    void powerPointHasAShapeForEachGhostAndEachConnector() throws IOException {
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(Examples.bytes(VIEW, SlideFormat.PPTX)))) {
            Set<String> names = ShapesOnSlide.all(show.getSlides().get(0))
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

    @ParameterizedTest
    @EnumSource
    void aChangeOfTheSecondDatasetIsFoundInEveryFormat(SlideFormat format) throws IOException {
        Path file = Files.write(folder.resolve("a." + format.ending()), Examples.bytes(VIEW, format));
        ReadDeck deck = new SlideReader(Examples.VIEWS).deck(file);
        assertEquals(List.of(new DatasetChange.Unchanged()), deck.changesTo(Examples.WORKSPACE));
        Dataset second = Examples.WORKSPACE.dataset("factbook-census").orElseThrow();
        Observation gone = second.observations().stream()
                .filter(one -> one.year() == VIEW.data().year())
                .findFirst()
                .orElseThrow();
        List<Observation> left =
                second.observations().stream().filter(one -> one != gone).toList();
        Workspace now = Examples.WORKSPACE.with(new Dataset(second.info(), second.economies(), left));
        DatasetChange.Changed changed =
                (DatasetChange.Changed) deck.changesTo(now).get(0);
        assertEquals(1, deck.changesTo(now).size());
        assertEquals(
                DatasetSnapshot.of(second, Set.of(VIEW.data().year()), EnumSet.allOf(Indicator.class)),
                changed.dataset());
        assertEquals(
                List.of(gone.country()),
                changed.figures().stream()
                        .map(DatasetChange.ChangedFigure::country)
                        .toList());
        String sentence = new ChangeText(now.countries(), Language.ENGLISH).sentence(changed);
        assertEquals("1 figure of the dataset factbook-census differs from those of the file:", sentence);
        sentence = new ChangeText(now.countries(), Language.JAPANESE).sentence(changed);
        assertEquals("データ「factbook-census」にファイルと異なる数値が1件あります：", sentence);
    }

    @Test
    void theNotesCiteBothDatasetsWithTheirFingerprints() throws IOException {
        String notes = notes(VIEW);
        for (String name : List.of("jri-2024", "factbook-census")) {
            Dataset dataset = Examples.WORKSPACE.dataset(name).orElseThrow();
            assertTrue(notes.contains("(" + name + ")"), notes);
            assertTrue(notes.contains(dataset.info().version()), notes);
            assertTrue(notes.contains(DatasetFingerprint.of(dataset).sha256()), notes);
        }
    }

    private static String notes(View view) throws IOException {
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(Examples.bytes(view, SlideFormat.PPTX)))) {
            return show.getSlides().get(0).getNotes().getTextParagraphs().stream()
                    .flatMap(List::stream)
                    .map(XSLFTextParagraph::getText)
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String group(String svg, String id) {
        var found = Pattern.compile("<g id=\"" + Pattern.quote(id) + "\".*?</g>", Pattern.DOTALL)
                .matcher(svg);
        assertTrue(found.find(), "no part " + id);
        return found.group();
    }
}
