package org.fourquadrant.facts.law;

import static org.fourquadrant.facts.law.BundledActs.CONTENTS;
import static org.fourquadrant.facts.law.BundledActs.LAW;
import static org.fourquadrant.facts.law.BundledActs.WORKSPACE;
import static org.fourquadrant.facts.law.BundledActs.code;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.document.RateBasis;
import org.fourquadrant.model.law.Act;
import org.fourquadrant.model.law.ActsLibrary;
import org.fourquadrant.model.law.LawBasis;
import org.fourquadrant.model.law.LawRate;
import org.fourquadrant.model.law.RateNature;
import org.fourquadrant.model.law.TariffState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the acts say of a day, for every partner and for the cases that are easily got wrong. */
class LawTariffsTest {

    private static LawOnDate on(String iso3, String day) {
        return LAW.on(code(iso3), LocalDate.parse(day));
    }

    private static double lawful(String iso3, String day) {
        return on(iso3, day).law().orElseThrow().percent();
    }

    private static double charged(String iso3, String day) {
        return on(iso3, day).charged().orElseThrow().percent();
    }

    private static List<String> ids(List<Act> acts) {
        return acts.stream().map(Act::id).toList();
    }

    @Test
    void forEveryPartnerAndDayTheRateIsTheSumOfItsLayersAndEachLayerHoldsOnThatDay() {
        for (Country country : WORKSPACE.countries().all()) {
            for (LocalDate day : LAW.days(country.code())) {
                Optional<LegalRate> law = LAW.on(country.code(), day).law();
                law.ifPresent(rate -> assertIsSum(country.code() + " " + day, rate, day));
            }
        }
    }

    private static void assertIsSum(String where, LegalRate rate, LocalDate day) {
        double sum = rate.layers().stream()
                .mapToDouble(layer -> layer.percent().orElseThrow())
                .sum();
        assertEquals(sum, rate.percent(), where);
        long layers = rate.layers().stream().map(LawRate::layer).distinct().count();
        assertEquals(layers, rate.layers().size(), where);
        for (LawRate layer : rate.layers()) {
            assertEquals(RateNature.DUTY, layer.nature(), where);
            LocalDate from = layer.dates().lawful().from().orElseThrow();
            assertFalse(day.isBefore(from), where);
            assertTrue(layer.dates().lawful().to().map(day::isBefore).orElse(true), where);
        }
        boolean total = rate.layers().stream().anyMatch(layer -> layer.basis() == LawBasis.INCLUDING_MFN);
        assertEquals(total, rate.basis() == RateBasis.INCLUDING_MFN, where);
        assertTrue(!total || rate.layers().size() == 1, where);
    }

    @Test
    void aRateHoldsOnItsFirstDayAndNoLongerOnTheDayOfItsEnd() {
        for (LawRate rate : CONTENTS.rates()) {
            LocalDate from = rate.dates().lawful().from().orElse(null);
            LocalDate end = rate.dates().lawful().to().orElse(null);
            if (from == null || end == null || !from.isBefore(end)) {
                continue;
            }
            assertTrue(rate.dates().lawful().contains(from), rate.id());
            assertFalse(rate.dates().lawful().contains(from.minusDays(1)), rate.id());
            assertTrue(rate.dates().lawful().contains(end.minusDays(1)), rate.id());
            assertFalse(rate.dates().lawful().contains(end), rate.id());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "IND, 2025-08-26, 25, EO14326",
        "IND, 2025-08-27, 50, EO14326;EO14329",
        "IND, 2026-02-06, 50, EO14326;EO14329",
        "IND, 2026-02-07, 25, EO14326",
        "BRA, 2025-08-05, 10, EO14257",
        "BRA, 2025-11-30, 50, EO14326;EO14323",
        "BRA, 2026-10-09, 37.5, USTR-FL;USTR-BRA",
        "CAN, 2025-07-31, 25, EO14231",
        "CAN, 2025-08-01, 35, EO14325",
        "CAN, 2026-03-01, 10, P11012",
        "MEX, 2026-03-01, 10, P11012",
        "CHN, 2025-04-10, 145, EO14266;EO14228",
        "ITA, 2025-04-09, 20, EO14257",
        "EUU, 2026-10-09, 10, USTR-FL"
    })
    void theSumNamesEachPartWithItsAct(String iso3, String day, double percent, String acts) {
        assertEquals(percent, lawful(iso3, day));
        assertEquals(List.of(acts.split(";")), ids(on(iso3, day).acts()));
    }

    @ParameterizedTest
    @CsvSource({"2026-02-20", "2026-02-21", "2026-02-23"})
    void whatACourtHeldUnlawfulIsShownAsSuchWhileItIsStillCharged(String day) {
        LawOnDate japan = on("JPN", day);
        assertEquals(TariffState.HELD_UNLAWFUL, japan.state());
        assertEquals(15, lawful("JPN", day));
        assertEquals(15, charged("JPN", day));
        assertEquals(
                LocalDate.of(2026, 2, 24), japan.lastConfirmed().orElseThrow().day());
        assertEquals(
                List.of("EO14389", "SCOTUS-20260220"),
                ids(japan.lastConfirmed().orElseThrow().acts()));
    }

    @Test
    void theSurchargeFollowsOnTheFirstDayOnWhichTheUnlawfulDutyIsNotCharged() {
        assertEquals(TariffState.IN_FORCE, on("JPN", "2026-02-19").state());
        assertEquals(TariffState.IN_FORCE, on("JPN", "2026-02-24").state());
        assertEquals(10, lawful("JPN", "2026-02-24"));
    }

    @Test
    void switzerlandIsChargedWhatTheLawHadAlreadyLowered() {
        LawOnDate december = on("CHE", "2025-12-01");
        assertEquals(15, lawful("CHE", "2025-12-01"));
        assertEquals(RateBasis.INCLUDING_MFN, december.law().orElseThrow().basis());
        assertEquals(39, charged("CHE", "2025-12-01"));
        assertEquals(RateBasis.ADDITIONAL, december.charged().orElseThrow().basis());
        assertTrue(december.isChargedOtherwise());
        assertEquals(39, lawful("CHE", "2025-11-13"));
        assertEquals(39, charged("CHE", "2025-12-17"));
        assertEquals(15, charged("CHE", "2025-12-18"));
        assertFalse(on("CHE", "2025-12-18").isChargedOtherwise());
    }

    @Test
    void anotherBasisIsAnotherChargeEvenWhereTheFigureIsTheSame() {
        LawOnDate september = on("JPN", "2025-09-15");
        assertEquals(RateBasis.INCLUDING_MFN, september.law().orElseThrow().basis());
        assertEquals(RateBasis.ADDITIONAL, september.charged().orElseThrow().basis());
        assertTrue(september.isChargedOtherwise());
        assertFalse(on("JPN", "2025-09-16").isChargedOtherwise());
    }

    @Test
    void whatIsLeftOutIsExemptByTheActThatLeavesItOut() {
        LawOnDate russia = on("RUS", "2025-10-01");
        assertEquals(TariffState.EXEMPT, russia.state());
        assertEquals(0, lawful("RUS", "2025-10-01"));
        assertEquals("EO14326", russia.exemptFrom().get(0).act().id());
        assertEquals(TariffState.EXEMPT, on("LIE", "2026-07-24").state());
    }

    @Test
    void aPauseIsNoAnnouncementAndAThreatIsNoRate() {
        LawOnDate canada = on("CAN", "2025-02-12");
        assertEquals(TariffState.PAUSED, canada.state());
        assertTrue(canada.law().isEmpty());
        assertEquals(25, canada.pending().get(0).percent());
        assertEquals(
                Optional.of(LocalDate.of(2025, 3, 4)), canada.pending().get(0).until());
        assertEquals(TariffState.THREATENED, on("COL", "2025-01-26").state());
        // What never began does not end.
        assertEquals(TariffState.NONE_REPORTED, on("COL", "2025-01-27").state());
        LawOnDate denmark = on("DNK", "2026-01-18");
        assertEquals(TariffState.IN_FORCE, denmark.state());
        assertEquals(15, lawful("DNK", "2026-01-18"));
        assertEquals(TariffState.THREATENED, denmark.pending().get(0).state());
        assertEquals(List.of(), on("DNK", "2026-01-21").pending());
    }

    @Test
    void aPromiseStandsBesideTheRateAndIsNeverCounted() {
        LawOnDate india = on("IND", "2026-02-10");
        assertEquals(25, lawful("IND", "2026-02-10"));
        PendingLaw promise = india.pending().stream()
                .filter(pending -> pending.state() == TariffState.AGREED)
                .findFirst()
                .orElseThrow();
        assertEquals(18, promise.percent());
        assertEquals("JS-IND", promise.rate().act().id());
    }

    @Test
    void theSuspendedRateOfApril2025StandsBesideTheTenPerCent() {
        assertEquals(10, lawful("JPN", "2025-06-01"));
        List<PendingLaw> pending = on("JPN", "2025-06-01").pending();
        assertEquals(1, pending.size());
        assertEquals(TariffState.PAUSED, pending.get(0).state());
        assertEquals(24, pending.get(0).percent());
        assertEquals(Optional.of(LocalDate.of(2025, 8, 7)), pending.get(0).until());
    }

    @Test
    void whatTwoRowsOfAnActSayAlikeIsSaidOnce() {
        List<PendingLaw> mexico = on("MEX", "2025-02-01").pending();
        assertEquals(1, mexico.size());
        assertEquals(Optional.of(LocalDate.of(2025, 2, 3)), mexico.get(0).until());
    }

    @Test
    void onTheDayOfTheOrderTheCountrysOwnRateAndTheBaselineAreAnnounced() {
        List<Double> percents = on("JPN", "2025-04-02").pending().stream()
                .map(PendingLaw::percent)
                .sorted()
                .toList();
        assertEquals(List.of(10.0, 24.0), percents);
        List<Double> july = on("IND", "2025-07-31").pending().stream()
                .filter(pending -> pending.state() == TariffState.ANNOUNCED)
                .map(PendingLaw::percent)
                .toList();
        assertEquals(List.of(25.0), july);
    }

    @Test
    void nothingIsKnownLongerThanTheLedger() {
        LawOnDate lastDay = on("DEU", "2026-10-09");
        assertEquals(TariffState.IN_FORCE, lastDay.state());
        assertEquals(CONTENTS.lastDay(), lastDay.lastConfirmed().orElseThrow().day());
        LawOnDate after = on("DEU", "2026-10-10");
        assertEquals(TariffState.LAST_KNOWN, after.state());
        assertEquals(CONTENTS.lastDay(), after.lastConfirmed().orElseThrow().day());
        assertEquals(10, after.law().orElseThrow().percent());
        assertEquals(TariffState.NOT_COVERED, on("DEU", "2025-01-19").state());
        assertEquals(TariffState.NONE_REPORTED, on("DEU", "2025-01-20").state());
        assertEquals(
                LocalDate.of(2025, 4, 2),
                on("DEU", "2025-01-20").lastConfirmed().orElseThrow().day());
    }

    @Test
    void noStateIsConfirmedBeforeTheDayItIsAskedFor() {
        for (Country country : WORKSPACE.countries().all()) {
            for (LocalDate day : LAW.days(country.code())) {
                LawOnDate answer = LAW.on(country.code(), day);
                boolean open = answer.state() != TariffState.ENDED;
                LocalDate confirmed = answer.lastConfirmed().orElseThrow().day();
                assertTrue(!open || !confirmed.isBefore(day), country.code() + " " + day + " " + answer.state());
            }
        }
    }

    @Test
    void theUnitedStatesAndItsTerritoriesAreNoPartners() {
        for (String iso3 : List.of("USA", "PRI", "GUM", "VIR", "ASM", "MNP", "UMI", "ZZZ")) {
            assertEquals(TariffState.NOT_COVERED, on(iso3, "2025-09-20").state(), iso3);
            assertTrue(LAW.days(code(iso3)).isEmpty(), iso3);
        }
    }

    @Test
    void withoutActsNothingIsCovered() {
        LawTariffs none = new LawTariffs(WORKSPACE.countries(), ActsLibrary.none());
        assertEquals(
                TariffState.NOT_COVERED,
                none.on(code("JPN"), LocalDate.of(2025, 9, 1)).state());
        assertTrue(none.lastDay().isEmpty());
    }

    @Test
    void aCountrysOwnCeilingStandsInsteadOfTheGeneralProductRate() {
        assertEquals(List.of("p10908-all-1", "p10908-all-2"), cars("IND"));
        assertEquals(List.of("frn-jpn-jpn-2"), cars("JPN"));
        assertEquals(List.of("frn-eu-euu"), cars("DEU"));
    }

    private static List<String> cars(String iso3) {
        return LAW.productsOn(code(iso3), LocalDate.of(2025, 10, 1)).stream()
                .filter(rate -> rate.goods().en().startsWith("car"))
                .map(LawRate::id)
                .collect(Collectors.toList());
    }
}
