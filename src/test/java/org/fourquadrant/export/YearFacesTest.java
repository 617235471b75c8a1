package org.fourquadrant.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import org.fourquadrant.chart.paint.ChartPart;
import org.fourquadrant.export.drawing.DrawnPart;
import org.fourquadrant.export.drawing.Operation;
import org.fourquadrant.export.page.Page;
import org.fourquadrant.export.provenance.Provenance;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.years.MovePanel;
import org.fourquadrant.facts.years.Moves;
import org.fourquadrant.facts.years.Ribbon;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.view.ColourBy;
import org.fourquadrant.model.view.View;
import org.fourquadrant.model.view.ViewFace;
import org.junit.jupiter.api.Test;

/** Ribbon, matrix and ways on slides: everybody is there, in every format, described for who does not see it. */
class YearFacesTest {

    private static final List<CountryCode> TWO = List.of(new CountryCode("JPN"), new CountryCode("POL"));

    @Test
    void aRibbonTakesAsManyPagesAsItNeedsAndLosesNobody() {
        View view = view(ViewFace.RIBBON);
        Ribbon ribbon = Examples.FACTS.with(view).years().ribbon().orElseThrow();
        List<Page> pages = pages(view);
        assertTrue(pages.size() > 1);
        List<String> rows = new ArrayList<>();
        for (Page page : pages) {
            List<DrawnPart> drawn = page.drawing().parts(ChartPart.Kind.ROW).toList();
            drawn.forEach(part -> rows.add(part.part().of()));
            drawn.forEach(part -> assertTrue(part.description().contains("1992 to 2024"), part.description()));
            assertWithin(page);
        }
        assertEquals(
                ribbon.rows().stream().map(row -> row.country().code().value()).toList(), rows);
    }

    @Test
    void noNameOfARibbonIsCut() {
        for (Language language : Language.values()) {
            for (Page page : pages(view(ViewFace.RIBBON).withLanguage(language))) {
                assertTrue(page.drawing()
                        .parts(ChartPart.Kind.LABEL)
                        .flatMap(part -> part.texts().stream())
                        .noneMatch(text -> text.text().endsWith("…")));
            }
        }
    }

    @Test
    void theFiguresOfAllYearsShownTravelWithASlide() {
        Provenance remembered = pages(view(ViewFace.RIBBON)).get(0).provenance().orElseThrow();
        List<Integer> years = remembered.shown().years().stream().sorted().toList();
        assertEquals(List.of(1989, 2024), List.of(years.get(0), years.get(years.size() - 1)));
        assertTrue(remembered.shown().figures().stream().anyMatch(figure -> figure.year() == 2003));
        View alone = view(ViewFace.CHART);
        alone = alone.withData(alone.data().withFromYear(Optional.empty()));
        assertEquals(
                Set.of(2024),
                pages(alone).get(0).provenance().orElseThrow().shown().years());
    }

    @Test
    void ofTwoSelectedTheirRowsAloneAreShown() {
        View view = view(ViewFace.RIBBON).withSelection(new LinkedHashSet<>(TWO));
        List<Page> pages = pages(view);
        assertEquals(1, pages.size());
        assertEquals(2, pages.get(0).drawing().parts(ChartPart.Kind.ROW).count());
    }

    @Test
    void theMatrixCountsEverybodyInBothLanguages() {
        for (Language language : Language.values()) {
            View view = view(ViewFace.MATRIX).withLanguage(language);
            Moves moves = Examples.FACTS.with(view).years().moves().orElseThrow();
            Page page = pages(view).get(0);
            int counted = page.drawing()
                    .parts(ChartPart.Kind.DRAWING)
                    .mapToInt(YearFacesTest::count)
                    .sum();
            assertEquals(moves.moves().size(), counted);
            assertWithin(page);
        }
    }

    @Test
    void panelsHaveEverybodyOnceByWhateverColoursPartBy() {
        for (ColourBy by : List.of(ColourBy.REGION, ColourBy.MEMBERSHIP, ColourBy.QUADRANT)) {
            View view = view(ViewFace.PANELS);
            Facts facts = Examples.FACTS.with(view.withMarks(view.marks().withColourBy(by)));
            List<MovePanel> panels = facts.years().panels();
            assertTrue(panels.size() >= 4);
            assertEquals(
                    facts.years().moves().orElseThrow().moves().size(),
                    panels.stream().mapToInt(panel -> panel.moves().size()).sum());
            Page page = pages(facts.view()).get(0);
            assertEquals(
                    panels.size(), page.drawing().parts(ChartPart.Kind.DRAWING).count());
            assertWithin(page);
            assertHeadingsApart(page);
        }
    }

    private static void assertHeadingsApart(Page page) {
        List<Operation.Written> headings = page.drawing()
                .texts()
                .filter(text -> text.text().contains(" changed"))
                .toList();
        for (Operation.Written one : headings) {
            assertTrue(
                    headings.stream()
                            .filter(other -> other.baseline() == one.baseline() && other.x() > one.x())
                            .allMatch(other -> one.x() + one.width() < other.x()),
                    one.text());
        }
    }

    @Test
    void waysHaveTheirYearsAndNobodyHasOneWithoutASelection() {
        View view = view(ViewFace.CHART);
        assertEquals(0, pages(view).get(0).drawing().parts(ChartPart.Kind.TRAIL).count());
        Page page = pages(view.withSelection(new LinkedHashSet<>(TWO))).get(0);
        assertEquals(2, page.drawing().parts(ChartPart.Kind.TRAIL).count());
        List<String> years = page.drawing()
                .parts(ChartPart.Kind.TRAIL_YEAR)
                .flatMap(part -> part.texts().stream())
                .map(Operation.Written::text)
                .toList();
        assertTrue(years.contains("1992") && years.contains("2024"), years.toString());
        assertTrue(years.size() > 4, "changes of quadrant too: " + years);
    }

    @Test
    void everyFormatHoldsTheRibbon() throws IOException {
        View view = view(ViewFace.RIBBON).withSelection(new LinkedHashSet<>(TWO));
        assertEquals(
                1920,
                ImageIO.read(new ByteArrayInputStream(Examples.bytes(view, SlideFormat.PNG)))
                        .getWidth());
        String svg = new String(Examples.bytes(view, SlideFormat.SVG), StandardCharsets.UTF_8);
        assertTrue(svg.contains("Poland") && svg.contains("III"));
        assertTrue(Examples.bytes(view, SlideFormat.PDF).length > 10_000);
        assertTrue(Examples.bytes(view, SlideFormat.PPTX).length > 10_000);
    }

    @Test
    void whereThereIsOneYearOnlyTheChartIsDrawn() {
        View view = Examples.ENGLISH.withYears(Examples.ENGLISH.years().withFace(ViewFace.RIBBON));
        Page page = pages(view).get(0);
        assertEquals(0, page.drawing().parts(ChartPart.Kind.ROW).count());
        assertFalse(page.drawing().parts(ChartPart.Kind.MARK).toList().isEmpty());
    }

    private static int count(DrawnPart part) {
        return part.texts().stream()
                .map(Operation.Written::text)
                .filter(text -> text.matches("\\d+"))
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElse(0);
    }

    private static void assertWithin(Page page) {
        page.drawing().texts().forEach(text -> {
            assertTrue(
                    text.x() >= 0 && text.x() + text.width() <= page.drawing().width() + 1, text.text());
        });
    }

    private static List<Page> pages(View view) {
        Facts facts = Examples.FACTS.with(view);
        return Examples.EXPORTER.pages(facts, Deck.of(Examples.slide(view))).pages().stream()
                .map(Supplier::get)
                .toList();
    }

    private static View view(ViewFace face) {
        View view = Examples.ENGLISH.withSelection(new LinkedHashSet<>());
        return view.withData(view.data().withDataset("factbook-census", 2024).withFromYear(Optional.of(1992)))
                .withYears(view.years().withFace(face));
    }
}
