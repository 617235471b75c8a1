package org.fourquadrant.facts.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.Knowledge;
import org.fourquadrant.facts.papers.BundledLibrary;
import org.fourquadrant.facts.statement.Reach;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.country.NegotiationStage;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.model.document.Topic;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.view.AskedSources;
import org.fourquadrant.model.view.Axes;
import org.fourquadrant.model.view.DataChoice;
import org.fourquadrant.model.view.Labels;
import org.fourquadrant.model.view.Marks;
import org.fourquadrant.model.view.Theme;
import org.fourquadrant.model.view.Thresholds;
import org.fourquadrant.model.view.View;
import org.junit.jupiter.api.Test;

/** What the bundled papers say in the dossiers; each expectation is taken from the paper named beside it. */
class BundledDossiersTest {

    private final Workspace workspace = BundledLibrary.workspace();
    private final Knowledge knowledge = Knowledge.of(workspace);

    private Dossier dossier(String country, LocalDate asOf) {
        View view = new View(
                new DataChoice("jri-2024", 2024, asOf),
                new Thresholds(2, List.of()),
                Axes.initial(),
                Marks.initial(),
                Labels.initial(),
                Set.of(),
                Language.ENGLISH,
                Theme.LIGHT);
        return Facts.of(workspace, knowledge, view).dossier(new CountryCode(country));
    }

    private Dossier onTheDefaultDate(String country) {
        return dossier(country, workspace.library().reaches().orElseThrow());
    }

    private static Set<String> documents(Section section) {
        return section.statements().stream()
                .map(related -> related.cited().document().id())
                .collect(Collectors.toSet());
    }

    private NegotiationStage stage(String country, String day) {
        return knowledge
                .negotiation(new CountryCode(country), LocalDate.parse(day), AskedSources.PAPERS)
                .stage();
    }

    @Test
    void onTheDefaultDateTheOutlookOfJriIsSeenForItsQuadrant() {
        Dossier japan = onTheDefaultDate("JPN");
        assertEquals(Quadrant.III, japan.plotted().orElseThrow().quadrant());
        assertTrue(japan.section(Topic.OUTLOOK).statements().stream()
                .anyMatch(related -> related.reach() == Reach.QUADRANT));
        assertTrue(documents(japan.section(Topic.OUTLOOK)).contains("jri-2025-016"));
    }

    /** JRI §5(5): its quadrants are about allies and friends of the United States, and China is none. */
    @Test
    void theOutlookOfAQuadrantIsForAlliesAndPartnersAlone() {
        for (String ally : List.of("JPN", "KOR", "FRA", "IND", "SAU", "TWN", "THA")) {
            assertTrue(hasOutlookOfItsQuadrant(ally), ally);
        }
        for (String other : List.of("RUS", "SYR", "MMR", "LBY", "CHN", "VNM")) {
            assertFalse(hasOutlookOfItsQuadrant(other), other);
        }
    }

    private boolean hasOutlookOfItsQuadrant(String country) {
        return onTheDefaultDate(country).section(Topic.OUTLOOK).statements().stream()
                .anyMatch(related -> related.reach() == Reach.QUADRANT);
    }

    @Test
    void theThreeSharesOfJapanStandSideBySide() {
        Set<Double> shares = onTheDefaultDate("JPN").shares().stream()
                .map(ShareOfSource::percent)
                .collect(Collectors.toSet());
        assertTrue(shares.containsAll(Set.of(1.12, 1.37, 1.4)), shares.toString());
    }

    @Test
    void noCountryHasItsShownShareAsAnotherSourceOfItself() {
        List<ShareOfSource> japan = onTheDefaultDate("JPN").shares();
        ShareOfSource shown = japan.get(0);
        assertEquals(ShareOfSource.Move.SHOWN, shown.move());
        assertEquals(
                1,
                japan.stream()
                        .filter(share -> share.percent() == shown.percent())
                        .filter(share -> share.citation().equals(shown.citation()))
                        .count());
    }

    @Test
    void japansDossierDrawsOnAllPapersThatSpeakOfIt() {
        Set<String> documents = onTheDefaultDate("JPN").sections().values().stream()
                .flatMap(section -> documents(section).stream())
                .collect(Collectors.toSet());
        assertTrue(documents.size() >= 5, documents.toString());
    }

    @Test
    void theDemandsOnNatoAreInTheDossierOfAMember() {
        Section demands = onTheDefaultDate("DEU").section(Topic.DEFENCE_DEMAND);
        assertTrue(demands.statements().stream().anyMatch(related -> related.reach() == Reach.GROUP));
    }

    @Test
    void russiasDossierGivesTheReasonOfTheExemptionAndTheRemarkOnIt() {
        Dossier russia = dossier("RUS", LocalDate.of(2025, 8, 10));
        assertFalse(russia.tariff().citations().isEmpty());
        assertFalse(russia.section(Topic.STRATEGY).statements().isEmpty());
    }

    /** Councillors 5(4): talks from 16 April, concluded on 23 July. */
    @Test
    void japanIsInTalksFromAprilAndAgreedFromJuly() {
        assertEquals(NegotiationStage.NONE_REPORTED, stage("JPN", "2025-03-01"));
        assertEquals(NegotiationStage.IN_TALKS, stage("JPN", "2025-04-16"));
        assertEquals(NegotiationStage.IN_TALKS, stage("JPN", "2025-07-22"));
        assertEquals(NegotiationStage.AGREED, stage("JPN", "2025-07-23"));
    }

    /** JRI §5: agreed with the United Kingdom and China in May, in talks with the Union and India. */
    @Test
    void jrisStateOfTalksIsThatOfTheEndOfMay() {
        assertEquals(NegotiationStage.AGREED, stage("GBR", "2025-05-30"));
        assertEquals(NegotiationStage.AGREED, stage("CHN", "2025-05-30"));
        assertEquals(NegotiationStage.IN_TALKS, stage("DEU", "2025-05-30"));
        assertEquals(NegotiationStage.IN_TALKS, stage("IND", "2025-05-30"));
        assertEquals(NegotiationStage.NONE_REPORTED, stage("KOR", "2025-05-30"));
    }

    /** NPI commentary: an interim agreement with India on 2 February 2026; Nakabayashi §3: Colombia gave way. */
    @Test
    void indiaAgreesInFebruary2026AndColombiaWithinDays() {
        assertEquals(NegotiationStage.IN_TALKS, stage("IND", "2026-02-01"));
        assertEquals(NegotiationStage.AGREED, stage("IND", "2026-02-02"));
        assertEquals(NegotiationStage.AGREED, stage("COL", "2025-02-10"));
    }

    /** The presets of the line: 2 and 5 from the start, 3 with the papers of May, 3.5 with Korea's pledge of October. */
    @Test
    void thePresetsAreDemandedInTheirOrder() {
        assertEquals(List.of(2.0, 5.0), percents("2025-04-09"));
        assertEquals(List.of(2.0, 3.0, 5.0), percents("2025-06-01"));
        assertEquals(List.of(2.0, 3.0, 3.5, 5.0), percents("2026-03-07"));
    }

    private List<Double> percents(String day) {
        return knowledge.demandedShares(LocalDate.parse(day)).stream()
                .map(DemandedShare::percent)
                .toList();
    }

    @Test
    void everyBundledCountryHasADossierOnEveryTurningPoint() {
        for (String day : List.of("2025-01-20", "2025-04-09", "2025-08-10", "2026-02-21", "2026-03-07", "2026-12-31")) {
            for (Country country : workspace.countries().all()) {
                assertEquals(
                        Topic.values().length,
                        dossier(country.code().value(), LocalDate.parse(day))
                                .sections()
                                .size());
            }
        }
    }

    @Test
    void aShareCarriedForwardKeepsItsYearWhicheverSourceIsShown() {
        Map<String, Integer> measured =
                Map.of("VNM", 2018, "LAO", 2013, "SYR", 2010, "LBY", 2023, "VEN", 2023, "JPN", 2024);
        measured.forEach((country, year) -> {
            View factbook = new View(
                    new DataChoice("factbook-census", 2024, LocalDate.of(2025, 5, 30)),
                    new Thresholds(2, List.of()),
                    Axes.initial(),
                    Marks.initial(),
                    Labels.initial(),
                    Set.of(),
                    Language.ENGLISH,
                    Theme.LIGHT);
            for (View view : List.of(factbook, factbook.withData(factbook.data().withDataset("jri-2024", 2024)))) {
                ShareOfSource jri =
                        Facts.of(workspace, knowledge, view).dossier(new CountryCode(country)).shares().stream()
                                .filter(share -> share.origin().equals(new ShareOfSource.Origin.OfDataset("jri-2024")))
                                .findFirst()
                                .orElseThrow();
                assertEquals(
                        Optional.of(year),
                        jri.measuredIn(),
                        country + " in " + view.data().dataset());
            }
        });
    }
}
