package org.fourquadrant.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fourquadrant.chart.layout.ChartSize;
import org.fourquadrant.chart.layout.LaidOutChart;
import org.fourquadrant.chart.layout.SizeRow;
import org.fourquadrant.chart.words.Caption;
import org.fourquadrant.chart.words.Captions;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.view.Axes;
import org.fourquadrant.model.view.ColourBy;
import org.fourquadrant.model.view.DataChoice;
import org.fourquadrant.model.view.Labels;
import org.fourquadrant.model.view.Marks;
import org.fourquadrant.model.view.SizeBy;
import org.fourquadrant.model.view.Theme;
import org.fourquadrant.model.view.Thresholds;
import org.fourquadrant.model.view.View;
import org.junit.jupiter.api.Test;

class SizeKeyTest {

    private static final Workspace WORKSPACE = new WorkspaceLoader().load();
    private static final Chart CHART = new Chart();
    private static final ChartSize SIZE = new ChartSize(1_280, 800);

    private final View balance = view("jri-2024", 2024, SizeBy.BALANCE);

    @Test
    void theKeyHasTheDiscsThatTheMarksHave() {
        LaidOutChart scene = compose(balance);
        SizeRow row = scene.layout().sizeRow().orElseThrow();
        double china = scene.markOf(new CountryCode("CHN")).orElseThrow().radius();
        SizeRow.Disc fiftyBillion = row.discs().get(row.discs().size() - 1);
        assertEquals("$50bn", fiftyBillion.caption());
        // China's deficit of 295.4 billion is the largest.
        assertEquals(china * Math.sqrt(50_000 / 295_402.0), fiftyBillion.radius(), 0.01);
        double algeria = scene.markOf(new CountryCode("DZA")).orElseThrow().radius();
        assertEquals(algeria, row.discs().get(0).radius(), 1e-9);
    }

    @Test
    void theKeyStandsBetweenTheStripAndTheColours() {
        for (Language language : Language.values()) {
            View both = balance.withLanguage(language).withMarks(balance.marks().withColourBy(ColourBy.TARIFF));
            LaidOutChart scene = compose(both);
            SizeRow row = scene.layout().sizeRow().orElseThrow();
            assertTrue(
                    row.centre() - SizeRow.HEIGHT / 2 >= scene.layout().strip().getMaxY());
            assertTrue(row.centre() + SizeRow.HEIGHT / 2 <= scene.legend().centre() - 7);
            SizeRow.Disc last = row.discs().get(row.discs().size() - 1);
            assertTrue(last.captionX() < scene.layout().right());
        }
    }

    @Test
    void withoutSizesThereIsNoKeyAndMoreRoom() {
        LaidOutChart plain = compose(view("jri-2024", 2024, SizeBy.NOTHING));
        assertTrue(plain.layout().sizeRow().isEmpty());
        assertEquals(
                SizeRow.HEIGHT, plain.plot().height() - compose(balance).plot().height(), 1e-9);
    }

    @Test
    void dataWithoutImportsSaySo() {
        LaidOutChart scene = compose(view("jri-2024", 2024, SizeBy.IMPORTS));
        assertTrue(scene.layout().sizeRow().isEmpty());
        assertTrue(source(scene).contains("no imports"), source(scene));
    }

    @Test
    void aSlideWithoutLegendSaysItInTheSources() {
        assertFalse(source(compose(balance)).contains("Area of a mark"));
        Captions without = Captions.STANDARD.withLegend(new Caption.None());
        LaidOutChart scene = CHART.compose(Facts.of(WORKSPACE, balance), SIZE, without, Optional.empty());
        assertTrue(scene.layout().sizeRow().isEmpty());
        assertTrue(source(scene).contains("Area of a mark: surplus or deficit of the US."), source(scene));
    }

    @Test
    void whatHasNoRoomIsLeftOut() {
        LaidOutChart narrow = Layouts.of(CHART, WORKSPACE, balance, new ChartSize(420, 500));
        SizeRow row = narrow.layout().sizeRow().orElseThrow();
        assertTrue(row.discs().size() < 3, row.toString());
    }

    private static LaidOutChart compose(View view) {
        return Layouts.of(CHART, WORKSPACE, view, SIZE);
    }

    private static String source(LaidOutChart scene) {
        return String.join(" ", scene.layout().source().lines());
    }

    private static View view(String dataset, int year, SizeBy sizeBy) {
        return new View(
                new DataChoice(dataset, year, LocalDate.of(2025, 8, 10)),
                new Thresholds(2, List.of()),
                Axes.initial(),
                Marks.initial().withSizeBy(sizeBy),
                Labels.initial(),
                Set.of(),
                Language.ENGLISH,
                Theme.LIGHT);
    }
}
