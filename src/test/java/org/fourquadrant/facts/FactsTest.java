package org.fourquadrant.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.fourquadrant.chart.Chart;
import org.fourquadrant.chart.layout.ChartSize;
import org.fourquadrant.chart.layout.LaidOutChart;
import org.fourquadrant.chart.words.Captions;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.facts.place.PlottedCountry;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.country.NegotiationStage;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.model.country.Region;
import org.fourquadrant.model.country.TariffRange;
import org.fourquadrant.model.country.Trait;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.dataset.DatasetInfo;
import org.fourquadrant.model.document.Library;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.view.ColourBy;
import org.fourquadrant.model.view.Filter;
import org.fourquadrant.model.view.Theme;
import org.fourquadrant.model.view.View;
import org.junit.jupiter.api.Test;

/** What another view leaves as it is, and that what is kept is what would be found anew. */
class FactsTest {

    private static final Workspace WORKSPACE = new WorkspaceLoader().load();
    private static final View FIRST = FirstView.of(WORKSPACE, Language.ENGLISH);
    private static final CountryCode JAPAN = new CountryCode("JPN");
    private static final Filter BY_TARIFF = new Filter(Set.<Trait>of(TariffRange.values()[2], TariffRange.values()[3]));
    private static final Filter BY_STAGE = new Filter(Set.<Trait>of(NegotiationStage.AGREED));

    private final CountingKnowledge knowledge = new CountingKnowledge(WORKSPACE);
    private final Facts facts = Facts.of(WORKSPACE, knowledge, FIRST);

    @Test
    void aMovedLineAsksNoTariffAndNoPlaceAnewWhateverTheFilter() {
        for (Filter filter : List.of(Filter.ALL, new Filter(Set.of(Region.ASIA)), BY_TARIFF, BY_STAGE)) {
            Facts before = facts.with(filtered(FIRST, filter));
            everyAnswer(before);
            knowledge.questions();
            for (double line = 1; line < 4; line += 0.1) {
                Facts moved = before.with(before.view().withThreshold(line));
                everyAnswer(moved);
                assertSame(before.places(), moved.places(), filter.toString());
                assertSame(before.values(), moved.values());
                assertSame(before.shares(), moved.shares());
            }
            assertEquals(0, knowledge.questions(), filter.toString());
        }
    }

    @Test
    void daysAskedAboutBeforeAreNotAskedAnew() {
        View earlier = FIRST.withData(FIRST.data().withAsOf(FIRST.data().asOf().minusMonths(2)));
        everyAnswer(facts);
        everyAnswer(facts.with(earlier));
        knowledge.questions();
        everyAnswer(facts.with(FIRST.withThreshold(3)).with(earlier));
        everyAnswer(facts.with(earlier.withThreshold(3)).with(FIRST));
        assertEquals(0, knowledge.questions());
    }

    @Test
    void aMovedLineIsDrawnWithoutAQuestionWhateverTheFilterAndTheColours() {
        Chart chart = new Chart();
        ChartSize size = new ChartSize(900, 640);
        View coloured = FIRST.withMarks(FIRST.marks().withColourBy(ColourBy.TARIFF));
        for (Filter filter : List.of(Filter.ALL, BY_TARIFF, BY_STAGE)) {
            Facts before = facts.with(filtered(coloured, filter));
            LaidOutChart scene = chart.compose(before, size, Captions.STANDARD, Optional.empty());
            knowledge.questions();
            for (double line = 2.1; line < 3; line += 0.1) {
                scene = chart.compose(
                        scene.facts().with(scene.view().withThreshold(line)),
                        size,
                        Captions.STANDARD,
                        Optional.of(scene));
                assertSame(before.places(), scene.facts().places());
            }
            assertEquals(0, knowledge.questions(), filter.toString());
        }
    }

    @Test
    void anotherDateKeepsPlacesAndQuadrants() {
        Facts later = facts.with(on(FIRST, "2025-05-01"));
        assertSame(facts.places(), later.places());
        assertSame(facts.classification(), later.classification());
        assertNotEquals(facts.tariff(JAPAN), later.tariff(JAPAN));
    }

    @Test
    void anotherDateLetsOthersPassAFilterThatChangesByDay() {
        Facts filtered = facts.with(filtered(on(FIRST, "2026-02-20"), BY_STAGE));
        Facts earlier = filtered.with(on(filtered.view(), "2025-05-01"));
        assertNotSame(filtered.places(), earlier.places());
        assertTrue(earlier.places().plottable().size()
                < filtered.places().plottable().size());
    }

    @Test
    void languageThemeAndSelectionKeepEverything() {
        everyAnswer(facts);
        knowledge.questions();
        for (View next : List.of(
                FIRST.withLanguage(Language.JAPANESE),
                FIRST.withTheme(Theme.DARK),
                FIRST.withSelection(Set.of(JAPAN)))) {
            Facts same = facts.with(next);
            assertSame(facts.classification(), same.classification());
            assertSame(facts.comparisons(), same.comparisons());
            assertSame(facts.tariff(JAPAN), same.tariff(JAPAN));
            everyAnswer(same);
        }
        assertEquals(0, knowledge.questions());
    }

    @Test
    void anEqualViewHasTheSameFacts() {
        assertSame(facts, facts.with(FIRST.withThreshold(FIRST.thresholds().main())));
        assertEquals(facts, Facts.of(WORKSPACE, FIRST));
        assertNotEquals(facts, facts.with(FIRST.withThreshold(3)));
    }

    @Test
    void aDatasetMoreKeepsWhatTheDocumentsSayAndThePlacesOfTheOthers() {
        Dataset shown = facts.dataset().orElseThrow();
        DatasetInfo info = shown.info();
        Facts more = facts.with(WORKSPACE.with(new Dataset(info, shown.economies(), shown.observations())), FIRST);
        assertSame(facts.knowledge(), more.knowledge());
        assertNotSame(facts.places(), more.places(), "another dataset of the same name gives way to nobody");
        Dataset other = WORKSPACE.datasets().get(1);
        Facts rest = facts.with(WORKSPACE.with(other), FIRST);
        assertSame(facts.places(), rest.places());
    }

    @Test
    void otherDocumentsAreIndexedAnew() {
        Library library = WORKSPACE.library();
        Library fewer = new Library(
                library.documents(),
                library.statements().subList(0, library.statements().size() / 2));
        Workspace other = new Workspace(WORKSPACE.countries(), WORKSPACE.datasets(), fewer);
        Facts anew = facts.with(other, FIRST);
        assertNotSame(facts.knowledge(), anew.knowledge());
        assertSame(anew.knowledge(), anew.with(FIRST.withThreshold(3)).knowledge());
    }

    @Test
    void whatIsKeptIsWhatWouldBeFoundAnew() {
        SplittableRandom random = new SplittableRandom(11);
        Facts kept = facts;
        for (int i = 0; i < 60; i++) {
            View next = changed(kept.view(), random);
            kept = kept.with(next);
            Facts anew = Facts.of(WORKSPACE, knowledge, next);
            assertEquals(anew.classification(), kept.classification(), next.toString());
            assertEquals(anew.counts(), kept.counts());
            assertEquals(anew.classification().counts(), kept.counts());
            assertEquals(anew.stable(), kept.stable());
            assertEquals(anew.comparisons(), kept.comparisons());
            assertEquals(anew.dossier(JAPAN), kept.dossier(JAPAN));
            assertEquals(anew.demandedShares(), kept.demandedShares());
        }
    }

    @Test
    void valuesAreInTheOrderOfThePlottedCountries() {
        List<PlottedCountry> plotted = facts.classification().plotted();
        assertEquals(63, plotted.size());
        for (int i = 0; i < plotted.size(); i++) {
            Quadrant quadrant = facts.values().quadrant(i, FIRST.thresholds());
            assertEquals(plotted.get(i).quadrant(), quadrant, plotted.get(i).toString());
        }
    }

    @Test
    void nothingIsReadBeforeItIsAskedFor() {
        boolean[] read = new boolean[1];
        Library library = WORKSPACE.library();
        Library unread = new Library(library.documents(), Set.of(), () -> {
            read[0] = true;
            return library;
        });
        Facts lazy = Facts.of(new Workspace(WORKSPACE.countries(), WORKSPACE.datasets(), unread), FIRST);
        lazy.counts();
        lazy.stable();
        assertFalse(lazy.knowledge().isRead());
        assertFalse(read[0], "the first picture waits for no document");
        lazy.tariff(JAPAN);
        assertTrue(lazy.knowledge().isRead());
    }

    private static void everyAnswer(Facts facts) {
        facts.counts();
        facts.stable();
        facts.comparisons();
        facts.demandedShares();
        facts.classification().plotted().forEach(one -> {
            facts.tariff(one.country().code());
            facts.negotiation(one.country().code());
        });
        facts.dossier(JAPAN);
    }

    private static View changed(View view, SplittableRandom random) {
        return switch (random.nextInt(6)) {
            case 0 -> filtered(view, List.of(Filter.ALL, BY_TARIFF, BY_STAGE).get(random.nextInt(3)));
            case 1 -> on(view, List.of("2025-04-09", "2025-08-07", "2026-03-07").get(random.nextInt(3)));
            case 2 -> view.withData(view.data().withCompareWith(Optional.of("factbook-census")));
            case 3 -> view.withData(view.data().withCompareWith(Optional.empty()));
            case 4 -> view.withSelection(Set.of(JAPAN));
            default -> view.withThreshold(random.nextInt(60) / 10.0);
        };
    }

    private static View filtered(View view, Filter filter) {
        return view.withMarks(view.marks().withFilter(filter));
    }

    private static View on(View view, String day) {
        return view.withData(view.data().withAsOf(LocalDate.parse(day)));
    }
}
