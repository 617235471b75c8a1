package org.fourquadrant.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.facts.negotiation.NegotiationOnDate;
import org.fourquadrant.facts.papers.PaperRate;
import org.fourquadrant.facts.papers.PapersOnDate;
import org.fourquadrant.facts.papers.PendingRate;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.country.NegotiationStage;
import org.fourquadrant.model.document.PartialDate;
import org.fourquadrant.model.document.Qualifier;
import org.fourquadrant.model.law.TariffState;
import org.fourquadrant.model.view.AskedSources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the program once said beyond its sources, each as a case; the numbers are those of the audit that found them. */
class TruthFaultsTest {

    private static final Workspace WORKSPACE = new WorkspaceLoader().load();
    private static final Knowledge KNOWLEDGE = Knowledge.of(WORKSPACE);

    private static PapersOnDate papers(String iso3, String day) {
        return KNOWLEDGE
                .tariff(new CountryCode(iso3), LocalDate.parse(day), AskedSources.PAPERS)
                .papers()
                .orElseThrow();
    }

    private static NegotiationOnDate talks(String iso3, String day) {
        return KNOWLEDGE.negotiation(new CountryCode(iso3), LocalDate.parse(day), AskedSources.PAPERS);
    }

    /** F1. */
    @ParameterizedTest
    @CsvSource({"JPN, 15", "DEU,", "AUS,"})
    void aRulingEndsNoCollection(String iso3, Double percent) {
        for (String day : List.of("2026-02-20", "2026-02-21", "2026-02-23")) {
            PapersOnDate papers = papers(iso3, day);
            assertEquals(TariffState.HELD_UNLAWFUL, papers.state(), iso3 + day);
            assertEquals(Optional.ofNullable(percent), papers.rate().map(PaperRate::percent), iso3 + day);
        }
        assertEquals(TariffState.IN_FORCE, papers(iso3, "2026-02-24").state());
    }

    /** F2. */
    @ParameterizedTest
    @CsvSource({"IND", "BRA", "CHE", "LIE", "CAN", "MEX", "RUS", "BLR", "KOR", "VNM"})
    void aRateOfOneDayIsLastKnownHalfAYearLater(String iso3) {
        PapersOnDate papers = papers(iso3, "2025-12-01");
        assertEquals(TariffState.LAST_KNOWN, papers.state());
        assertTrue(papers.lastConfirmed().orElseThrow().day().isBefore(LocalDate.of(2025, 8, 8)));
    }

    /** F2, of talks. */
    @Test
    void talksAreLastKnownAfterThePaperThatReportsThem() {
        assertEquals(NegotiationStage.IN_TALKS, talks("DEU", "2025-05-30").stage());
        NegotiationOnDate germany = talks("DEU", "2025-09-01");
        assertTrue(germany.isLastKnown());
        assertEquals(NegotiationStage.IN_TALKS, germany.reported());
        assertEquals(
                LocalDate.of(2025, 5, 30), germany.lastConfirmed().orElseThrow().day());
    }

    /** F3. */
    @Test
    void noDayIsInventedForWhatIsDatedToAMonth() {
        PapersOnDate may = papers("CHN", "2025-05-20");
        PaperRate rate = may.rate().orElseThrow();
        assertEquals(145, rate.percent());
        assertEquals(Qualifier.AT_MOST, rate.quantity().qualifier());
        assertEquals(PartialDate.Precision.SPAN, rate.sinceAsPrinted().precision());
        assertTrue(may.mayAlreadyApply().stream().anyMatch(each -> each.id().equals("jri-tariff-china-cut")));
        PapersOnDate june = papers("CHN", "2025-05-30");
        assertEquals(PartialDate.parse("2025-05"), june.rate().orElseThrow().sinceAsPrinted());
        assertEquals(PaperRate.Origin.COMPUTED, june.rate().orElseThrow().origin());
    }

    /** F3. */
    @ParameterizedTest
    @CsvSource({"CHN, 2025-03-15", "COL, 2025-01-25", "COL, 2025-02-09"})
    void whatIsToldWithoutADayIsNotNothing(String iso3, String day) {
        assertNotEquals(TariffState.NONE_REPORTED, papers(iso3, day).state());
        assertFalse(papers(iso3, day).mayAlreadyApply().isEmpty());
    }

    /** F3. */
    @Test
    void aDealOfAMonthIsNotNothingWithinIt() {
        assertNotEquals(
                NegotiationStage.NONE_REPORTED, talks("GBR", "2025-05-20").stage());
        assertNotEquals(
                NegotiationStage.NONE_REPORTED, talks("CHN", "2025-05-20").stage());
    }

    /** F4. */
    @Test
    void colombiaIsThreatenedAndThenItIsOver() {
        assertEquals(TariffState.THREATENED, papers("COL", "2025-01-25").state());
        assertEquals(TariffState.ENDED, papers("COL", "2025-02-10").state());
    }

    /** F5. */
    @ParameterizedTest
    @CsvSource({"THA", "KHM"})
    void aWarningToMakeNoDealIsNoThreatOfATariff(String iso3) {
        assertNotEquals(NegotiationStage.THREATENED, talks(iso3, "2025-11-15").stage());
        assertNotEquals(NegotiationStage.THREATENED, talks(iso3, "2025-11-15").reported());
    }

    /** F7. */
    @ParameterizedTest
    @CsvSource({"PRI", "GUM", "VIR", "ASM", "MNP", "USA"})
    void aTerritoryOfTheUnitedStatesPaysNoTariffOfTheirs(String iso3) {
        for (AskedSources asked : AskedSources.values()) {
            assertTrue(KNOWLEDGE
                    .standing(new CountryCode(iso3), LocalDate.of(2025, 9, 20), asked)
                    .rate()
                    .isEmpty());
        }
    }

    /** F9. */
    @Test
    void whatAppliesIsNotSuspendedInTheSameBreath() {
        PapersOnDate japan = papers("JPN", "2025-04-09");
        assertEquals(24, japan.rate().orElseThrow().percent());
        assertEquals(List.of(), japan.pending(PendingRate.State.PAUSED));
        List<PendingRate> threats = papers("EUU", "2025-06-10").pending(PendingRate.State.THREATENED);
        assertEquals(1, threats.size());
        assertEquals(
                Optional.of(PartialDate.parse("2025-07-09")), threats.get(0).due());
        assertEquals(List.of(), papers("EUU", "2025-07-25").pending(PendingRate.State.THREATENED));
    }

    /** F9: what was agreed later is told beside what decides the stage. */
    @Test
    void aLaterAgreementCountsToo() {
        NegotiationOnDate china = talks("CHN", "2025-11-15");
        assertEquals(NegotiationStage.AGREED, china.stage());
        assertEquals(
                "hc-negotiation-china-summit",
                china.renewed().orElseThrow().statement().id());
        assertEquals(Optional.empty(), talks("CHN", "2025-06-10").renewed());
    }

    /** F10. */
    @Test
    void beforeThePapersNothingIsCovered() {
        assertEquals(TariffState.NOT_COVERED, papers("JPN", "1990-01-01").state());
        assertEquals(TariffState.NONE_REPORTED, papers("JPN", "2025-01-25").state());
    }
}
