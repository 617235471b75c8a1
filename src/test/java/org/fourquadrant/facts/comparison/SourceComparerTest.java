package org.fourquadrant.facts.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.FirstView;
import org.fourquadrant.facts.place.Classification;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.view.View;
import org.junit.jupiter.api.Test;

class SourceComparerTest {

    private static final Workspace WORKSPACE = new WorkspaceLoader().load();
    private static final View FIRST = FirstView.of(WORKSPACE, Language.ENGLISH);
    private static final Facts FACTS = Facts.of(WORKSPACE, FIRST);

    @Test
    void atTwoPercentTheFactbookMovesNorthMacedoniaDownAndItsWholeNumbersDecideNothing() {
        SourceComparisons comparisons =
                FACTS.with(comparedWith("factbook-census")).comparisons();
        Map<String, List<Quadrant>> moves = comparisons.changing().stream()
                .collect(Collectors.toMap(
                        comparison -> comparison.country().code().value(),
                        comparison -> List.of(
                                comparison.shown().quadrant(),
                                comparison.other().quadrant())));
        assertEquals(Map.of("MKD", List.of(Quadrant.IV, Quadrant.III)), moves);
        List<String> undecided = comparisons.undecided().stream()
                .map(comparison -> comparison.country().code().value())
                .toList();
        assertTrue(undecided.containsAll(List.of("AUS", "DEU", "NLD")), undecided.toString());
    }

    @Test
    void theHeadlineCountsOnlyCountriesWithBothDefinitions() {
        SourceComparisons comparisons =
                FACTS.with(comparedWith("factbook-census")).comparisons();
        assertEquals(
                63, comparisons.comparisons().size() + comparisons.without().size());
        assertEquals(1, comparisons.changing().size());
        assertEquals(
                55, comparisons.comparable().size() + comparisons.undecided().size());
        List<String> ofAnotherYear = comparisons.comparisons().stream()
                .filter(comparison -> !comparison.isOfOneYear())
                .map(comparison -> comparison.country().code().value())
                .toList();
        assertEquals(1, ofAnotherYear.size(), ofAnotherYear.toString());
        assertTrue(
                comparisons.find(new CountryCode("VNM")).isEmpty(), "the Factbook has no share of Viet Nam for 2024");
    }

    @Test
    void theRevisedBalanceOfSouthAfricaStandsBesideThePrintedOne() {
        SourceComparison comparison = FACTS.with(comparedWith("factbook-census"))
                .comparisons()
                .find(new CountryCode("ZAF"))
                .orElseThrow();
        assertEquals(-8903, comparison.shown().balance().value());
        assertEquals(-8836.788, comparison.other().balance().value());
        assertEquals("us-census", comparison.other().balance().citation().document());
        assertFalse(comparison.changesQuadrant());
    }

    @Test
    void japansMinistryIsAForkOfJapanAloneAndOfAnotherYear() {
        SourceComparisons comparisons = FACTS.with(
                        comparedWith("jri-share-japan-mod").withThreshold(1.2))
                .comparisons();
        assertEquals(1, comparisons.comparisons().size());
        SourceComparison japan = comparisons.find(new CountryCode("JPN")).orElseThrow();
        assertEquals(1.12, japan.other().share().value());
        assertEquals(2023, japan.other().share().measuredIn());
        assertEquals(japan.shown().balance(), japan.other().balance());
        assertTrue(japan.isElsewhere());
        assertFalse(japan.changesQuadrant(), "the year differs too, so that the definition alone is not shown");
        assertEquals(0, comparisons.comparable().size());
    }

    @Test
    void withoutAKnownDefinitionNothingIsCompared() {
        assertEquals(SourceComparisons.NONE, FACTS.comparisons());
        assertEquals(
                SourceComparisons.NONE, FACTS.with(comparedWith("unheard-of")).comparisons());
        assertFalse(FACTS.isSource("unheard-of"));
        assertFalse(FACTS.isSource("hc-tariff-universal"), "a statement on something else");
        assertTrue(FACTS.isSource("jri-share-japan-mod"));
    }

    @Test
    void aDatasetComparedWithItselfChangesNothing() {
        SourceComparisons comparisons = FACTS.with(comparedWith("jri-2024")).comparisons();
        assertEquals(63, comparisons.comparable().size());
        assertEquals(List.of(), comparisons.changing());
    }

    @Test
    void atAnyLineTheForksAgreeWithTwoClassifications() {
        SplittableRandom random = new SplittableRandom(4);
        for (int i = 0; i < 200; i++) {
            View view = comparedWith("factbook-census").withThreshold(random.nextInt(80) / 10.0);
            Classification paper = FACTS.with(view).classification();
            Classification factbook = FACTS.with(view.withData(view.data().withDataset("factbook-census", 2024)))
                    .classification();
            Set<CountryCode> expected = paper.plotted().stream()
                    .filter(one -> factbook.find(one.country().code())
                            .filter(other ->
                                    other.share().measuredIn() == one.share().measuredIn())
                            .filter(other -> one.decided() && other.decided() && other.quadrant() != one.quadrant())
                            .isPresent())
                    .map(one -> one.country().code())
                    .collect(Collectors.toSet());
            Set<CountryCode> found = FACTS.with(view).comparisons().changing().stream()
                    .map(comparison -> comparison.country().code())
                    .collect(Collectors.toSet());
            assertEquals(expected, found, "at " + view.thresholds().main());
        }
    }

    private static View comparedWith(String definition) {
        return FIRST.withData(FIRST.data().withCompareWith(Optional.of(definition)));
    }
}
