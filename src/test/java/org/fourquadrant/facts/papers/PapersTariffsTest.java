package org.fourquadrant.facts.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.fourquadrant.facts.law.LawTariffs;
import org.fourquadrant.facts.law.WeightedHistory;
import org.fourquadrant.facts.statement.Reach;
import org.fourquadrant.facts.tariff.TariffStep;
import org.fourquadrant.facts.tariff.Tariffs;
import org.fourquadrant.model.country.Countries;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.document.Library;
import org.fourquadrant.model.document.PartialDate;
import org.fourquadrant.model.document.Quantity;
import org.fourquadrant.model.document.RateBasis;
import org.fourquadrant.model.document.Stage;
import org.fourquadrant.model.document.Topic;
import org.fourquadrant.model.document.Unit;
import org.fourquadrant.model.law.ActsLibrary;
import org.fourquadrant.model.law.TariffState;
import org.fourquadrant.model.law.WeightedTariffs;
import org.fourquadrant.model.view.AskedSources;
import org.junit.jupiter.api.Test;

/** Each rule by which a tariff on a date is decided, on a library as small as the rule. */
class PapersTariffsTest {

    private static Claims universal() {
        return new Claims()
                .tariff("universal", Stage.IN_FORCE)
                .of("universal-2025")
                .percent(10)
                .basis(RateBasis.ADDITIONAL)
                .announced("2025-04-02")
                .effective("2025-04-05")
                .and();
    }

    private static Claims reciprocal() {
        return universal()
                .tariff("jpn-24", Stage.ANNOUNCED)
                .about("JPN")
                .of("reciprocal")
                .percent(24)
                .basis(RateBasis.ADDITIONAL)
                .announced("2025-04-02")
                .in(Claims.EARLY)
                .and()
                .tariff("eu-20", Stage.ANNOUNCED)
                .about("EUU")
                .of("reciprocal")
                .percent(20)
                .announced("2025-04-02")
                .in(Claims.EARLY)
                .and()
                .tariff("second-stage", Stage.IN_FORCE)
                .of("reciprocal")
                .effective("2025-04-09")
                .ended("2025-04-10")
                .and()
                .tariff("pause", Stage.PAUSED)
                .of("reciprocal")
                .effective("2025-04-10")
                .and();
    }

    private static Claims ruling() {
        return reciprocal()
                .draft("ruling", Topic.LEGAL, Stage.STRUCK_DOWN)
                .of("universal-2025")
                .effective("2026-02-20")
                .and()
                .tariff("surcharge", Stage.IN_FORCE)
                .of("section-122")
                .percent(10)
                .announced("2026-02-20")
                .effective("2026-02-24")
                .and();
    }

    private static PapersOnDate on(Claims claims, String country, String day) {
        return claims.history().on(new CountryCode(country), LocalDate.parse(day));
    }

    private static double percent(Claims claims, String country, String day) {
        return on(claims, country, day).inForce().orElseThrow().percent();
    }

    private static List<String> ids(List<Reason> reasons) {
        return reasons.stream().map(reason -> reason.statement().id()).toList();
    }

    private static List<Double> pending(PapersOnDate tariff, PendingRate.State state) {
        return tariff.pending(state).stream().map(PendingRate::percent).toList();
    }

    @Test
    void beforeItsFirstDayAMeasureIsAnnouncedAndNothingIsInForce() {
        PapersOnDate tariff = on(reciprocal(), "JPN", "2025-04-04");
        assertEquals(TariffState.ANNOUNCED, tariff.state());
        assertTrue(tariff.inForce().isEmpty());
        assertEquals(List.of(10.0, 24.0), pending(tariff, PendingRate.State.ANNOUNCED));
    }

    @Test
    void beforeItIsAnnouncedAMeasureIsNotKnown() {
        assertTrue(on(reciprocal(), "JPN", "2025-04-01").pending().isEmpty());
    }

    @Test
    void everyonesRateAppliesWithItsBasisAndFirstDay() {
        PaperRate rate = on(universal(), "JPN", "2025-04-06").inForce().orElseThrow();
        assertEquals(
                new PaperRate(
                        new Quantity(10, Unit.PERCENT),
                        RateBasis.ADDITIONAL,
                        "universal-2025",
                        Reach.EVERYONE,
                        LocalDate.of(2025, 4, 5),
                        PartialDate.of(LocalDate.of(2025, 4, 5)),
                        PaperRate.Origin.PRINTED),
                rate);
    }

    @Test
    void theCountrysOwnRateWinsOverEveryonesAndSaysWhy() {
        PapersOnDate tariff = on(reciprocal(), "JPN", "2025-04-09");
        PaperRate rate = tariff.inForce().orElseThrow();
        assertEquals(24, rate.percent());
        assertEquals(Reach.OWN, rate.holder());
        assertEquals(LocalDate.of(2025, 4, 9), rate.since());
        assertEquals(List.of("jpn-24", "second-stage"), ids(tariff.reasons()));
    }

    @Test
    void aMemberHasTheRateOfTheUnionAndSaysSo() {
        PaperRate rate = on(reciprocal(), "DEU", "2025-04-09").inForce().orElseThrow();
        assertEquals(20, rate.percent());
        assertEquals(Reach.UNION, rate.holder());
        assertEquals(
                Reach.OWN,
                on(reciprocal(), "EUU", "2025-04-09").inForce().orElseThrow().holder());
    }

    @Test
    void aPausedRateStandsBesideTheOneInForce() {
        PapersOnDate tariff = on(reciprocal(), "JPN", "2025-04-20");
        assertEquals(10, tariff.inForce().orElseThrow().percent());
        assertEquals(List.of(24.0), pending(tariff, PendingRate.State.PAUSED));
        assertEquals("pause", tariff.pending().get(0).phase().orElseThrow().id());
        assertTrue(tariff.pending(PendingRate.State.ANNOUNCED).isEmpty());
    }

    @Test
    void aMeasureThatWasOnlyPutOffIsPausedAndNotInForce() {
        Claims claims = new Claims()
                .tariff("order", Stage.ANNOUNCED)
                .about("CAN")
                .of("fentanyl")
                .percent(25)
                .announced("2025-02-01")
                .and()
                .tariff("put-off", Stage.PAUSED)
                .of("fentanyl")
                .effective("2025-02-03")
                .and();
        PapersOnDate tariff = on(claims, "CAN", "2025-02-12");
        assertEquals(TariffState.PAUSED, tariff.state());
        assertEquals(List.of("put-off"), ids(tariff.reasons()));
        assertEquals(List.of(25.0), pending(tariff, PendingRate.State.PAUSED));
        assertEquals(TariffState.NONE_REPORTED, on(claims, "JPN", "2025-02-12").state());
    }

    @Test
    void anExemptCountryIsExemptUntilAnotherMeasureTakesItIn() {
        Claims claims = ruling().tariff("rus-out", Stage.EXEMPT)
                .about("RUS")
                .of("universal-2025")
                .announced("2025-04-02")
                .and();
        PapersOnDate exempt = on(claims, "RUS", "2025-05-01");
        assertEquals(TariffState.EXEMPT, exempt.state());
        assertEquals(List.of("rus-out"), ids(exempt.reasons()));
        assertEquals(TariffState.EXEMPT, on(claims, "RUS", "2026-02-21").state());
        PapersOnDate later = on(claims, "RUS", "2026-02-25");
        assertEquals(10, later.inForce().orElseThrow().percent());
        assertTrue(later.exemptions().isEmpty());
    }

    @Test
    void betweenARulingAndWhatReplacesItTheRateIsStruckDown() {
        PapersOnDate tariff = on(ruling(), "JPN", "2026-02-21");
        assertEquals(TariffState.HELD_UNLAWFUL, tariff.state());
        assertTrue(tariff.inForce().isEmpty());
        assertEquals(10, tariff.rate().orElseThrow().percent());
        assertEquals(List.of("universal", "ruling"), ids(tariff.reasons()));
        assertEquals(List.of(10.0), pending(tariff, PendingRate.State.ANNOUNCED));
    }

    @Test
    void theReplacementTakesOverOnItsFirstDay() {
        PapersOnDate tariff = on(ruling(), "JPN", "2026-02-24");
        assertEquals("section-122", tariff.inForce().orElseThrow().measure());
    }

    @Test
    void aDayAfterAllDocumentsIsBeyondKnowledge() {
        PapersOnDate tariff = on(ruling(), "JPN", "2026-03-08");
        assertEquals(TariffState.LAST_KNOWN, tariff.state());
        assertEquals(TariffState.IN_FORCE, tariff.reported());
        assertEquals(
                LocalDate.of(2026, 3, 7), tariff.lastConfirmed().orElseThrow().day());
        assertTrue(tariff.inForce().isEmpty());
        assertEquals(TariffState.IN_FORCE, on(ruling(), "JPN", "2026-03-07").state());
    }

    @Test
    void aChangeByPercentagePointsIsComputedAndSaysSo() {
        Claims claims = universal()
                .tariff("chn-145", Stage.IN_FORCE)
                .about("CHN")
                .of("china")
                .percent(145)
                .effective("2025-04-10")
                .and()
                .tariff("chn-cut", Stage.AGREED)
                .about("CHN")
                .of("china")
                .quantity(-115, Unit.PERCENTAGE_POINTS)
                .announced("2025-05-12")
                .and();
        assertEquals(145, percent(claims, "CHN", "2025-05-11"));
        PapersOnDate tariff = on(claims, "CHN", "2025-05-12");
        PaperRate rate = tariff.inForce().orElseThrow();
        assertEquals(30, rate.percent());
        assertEquals(PaperRate.Origin.COMPUTED, rate.origin());
        assertEquals(LocalDate.of(2025, 5, 12), rate.since());
        assertEquals(List.of("chn-145", "chn-cut"), ids(tariff.reasons()));
    }

    @Test
    void aRateDatedToAMonthIsCertainAtItsEndAndSaysThatItMayAlreadyApply() {
        Claims claims = universal()
                .tariff("chn-50", Stage.IN_FORCE)
                .about("CHN")
                .of("china")
                .percent(50)
                .effective("2025-06")
                .and();
        PapersOnDate inJune = on(claims, "CHN", "2025-06-15");
        assertEquals(10, inJune.inForce().orElseThrow().percent());
        assertEquals("chn-50", inJune.mayAlreadyApply().get(0).id());
        PapersOnDate afterwards = on(claims, "CHN", "2025-06-30");
        assertEquals(50, afterwards.inForce().orElseThrow().percent());
        assertTrue(afterwards.mayAlreadyApply().isEmpty());
    }

    @Test
    void theDocumentThatGivesTheDayIsPreferredToTheOneThatGivesTheMonth() {
        Claims claims = universal()
                .tariff("month-only", Stage.IN_FORCE)
                .of("universal-2025")
                .percent(10)
                .effective("2025-04")
                .in(Claims.EARLY)
                .and();
        PapersOnDate tariff = on(claims, "JPN", "2025-05-30");
        assertEquals(LocalDate.of(2025, 4, 5), tariff.inForce().orElseThrow().since());
        assertEquals(Reason.Role.ALSO_STATED, tariff.reasons().get(1).role());
    }

    @Test
    void anAgreedRateIsNotInForceBeforeItTakesEffect() {
        Claims claims = reciprocal()
                .tariff("jpn-15", Stage.AGREED)
                .about("JPN")
                .of("reciprocal-2")
                .percent(15)
                .basis(RateBasis.INCLUDING_MFN)
                .announced("2025-07-22")
                .effective("2025-08-07")
                .and()
                .tariff("new-rates", Stage.IN_FORCE)
                .of("reciprocal-2")
                .effective("2025-08-07")
                .and();
        PapersOnDate agreed = on(claims, "JPN", "2025-07-25");
        assertEquals(10, agreed.inForce().orElseThrow().percent());
        assertEquals(List.of(15.0), pending(agreed, PendingRate.State.AGREED));
        PapersOnDate applied = on(claims, "JPN", "2025-08-07");
        assertEquals(15, applied.inForce().orElseThrow().percent());
        assertEquals(RateBasis.INCLUDING_MFN, applied.inForce().orElseThrow().basis());
        assertTrue(applied.pending().isEmpty());
        assertEquals(10, percent(claims, "DEU", "2025-08-07"));
    }

    @Test
    void aThreatIsShownUntilARateMeantForTheCountryTakesEffect() {
        Claims claims = reciprocal()
                .tariff("threat", Stage.THREATENED)
                .about("EUU")
                .of("eu-threat")
                .percent(50)
                .announced("2025-05-23")
                .effective("2025-06-01")
                .and()
                .tariff("eu-15", Stage.IN_FORCE)
                .about("EUU")
                .of("reciprocal-2")
                .percent(15)
                .effective("2025-08-07")
                .and();
        PapersOnDate june = on(claims, "DEU", "2025-06-10");
        assertEquals(10, june.inForce().orElseThrow().percent());
        assertEquals(List.of(50.0), pending(june, PendingRate.State.THREATENED));
        assertEquals(
                Reach.UNION, june.pending(PendingRate.State.THREATENED).get(0).holder());
        assertTrue(on(claims, "DEU", "2025-08-07").pending().isEmpty());
    }

    @Test
    void aRaiseAnnouncedAfterAMeasureBeganIsNotInForce() {
        Claims claims = ruling().tariff("raise", Stage.ANNOUNCED)
                .of("section-122")
                .percent(15)
                .announced("2026-02-26")
                .and();
        PapersOnDate tariff = on(claims, "JPN", "2026-03-01");
        assertEquals(10, tariff.inForce().orElseThrow().percent());
        assertEquals(List.of(15.0), pending(tariff, PendingRate.State.ANNOUNCED));
    }

    @Test
    void ofTwoDocumentsOnOneRateTheOneThatKnowsLongerDecidesAndTheOtherIsNamed() {
        Claims claims = new Claims()
                .tariff("order", Stage.IN_FORCE)
                .about("JPN")
                .of("reciprocal-2")
                .percent(15)
                .basis(RateBasis.ADDITIONAL)
                .effective("2025-04-07")
                .in(Claims.EARLY)
                .and()
                .tariff("report", Stage.IN_FORCE)
                .about("JPN")
                .of("reciprocal-2")
                .percent(16)
                .basis(RateBasis.INCLUDING_MFN)
                .effective("2025-04-07")
                .and();
        PapersOnDate tariff = on(claims, "JPN", "2025-04-08");
        assertEquals(16, tariff.inForce().orElseThrow().percent());
        assertEquals(List.of("report", "order"), ids(tariff.reasons()));
        assertEquals(Reason.Role.DISAGREES, tariff.reasons().get(1).role());
    }

    @Test
    void productTariffsStandBesideAndAreNeverTheBroadRate() {
        Claims claims = universal()
                .draft("cars", Topic.PRODUCT_TARIFF, Stage.IN_FORCE)
                .of("autos")
                .percent(25)
                .effective("2025-04-03")
                .and()
                .draft("jpn-cars", Topic.PRODUCT_TARIFF, Stage.AGREED)
                .about("JPN")
                .of("autos")
                .percent(15)
                .announced("2025-07-22")
                .effective("2025-09-16")
                .and();
        PapersOnDate before = on(claims, "JPN", "2025-04-04");
        assertEquals(TariffState.ANNOUNCED, before.state());
        assertEquals(25, before.products().get(0).rate().orElseThrow().percent());
        ProductTariff august = on(claims, "JPN", "2025-08-10").products().get(0);
        assertEquals(25, august.rate().orElseThrow().percent());
        assertEquals(15, august.pending().get(0).percent());
        PapersOnDate after = on(claims, "JPN", "2025-09-16");
        assertEquals(15, after.products().get(0).rate().orElseThrow().percent());
        assertTrue(after.products().get(0).pending().isEmpty());
        assertEquals(10, after.inForce().orElseThrow().percent());
    }

    @Test
    void aHigherProductRateOfTheSameMeasureTakesOver() {
        Claims claims = new Claims()
                .draft("steel-25", Topic.PRODUCT_TARIFF, Stage.IN_FORCE)
                .of("steel")
                .percent(25)
                .effective("2025-03-12")
                .and()
                .draft("steel-50", Topic.PRODUCT_TARIFF, Stage.IN_FORCE)
                .of("steel")
                .percent(50)
                .effective("2025-06-04")
                .and();
        ProductTariff steel = on(claims, "JPN", "2025-06-04").products().get(0);
        assertEquals(50, steel.rate().orElseThrow().percent());
        assertEquals(LocalDate.of(2025, 6, 4), steel.rate().orElseThrow().since());
        assertEquals(List.of("steel-50"), ids(steel.reasons()));
    }

    @Test
    void anOpinionAndAStatementWithoutAMeasureDecideNothing() {
        Claims claims = new Claims()
                .tariff("view", Stage.IN_FORCE)
                .of("universal-2025")
                .percent(10)
                .effective("2025-04-05")
                .asOpinion()
                .and()
                .tariff("loose", Stage.IN_FORCE)
                .percent(10)
                .effective("2025-04-05")
                .and();
        assertEquals(TariffState.NONE_REPORTED, on(claims, "JPN", "2025-04-06").state());
    }

    @Test
    void theUnitedStatesAreNoTradingPartnerOfThemselves() {
        assertEquals(
                TariffState.NONE_REPORTED, on(universal(), "USA", "2025-04-06").state());
    }

    @Test
    void theStepsShowEachChangeOfTheRateOnce() {
        List<TariffStep> steps = steps(ruling(), "JPN", LocalDate.of(2025, 4, 1), LocalDate.of(2026, 3, 31));
        assertEquals(
                List.of(
                        "2025-04-01",
                        "2025-04-02",
                        "2025-04-05",
                        "2025-04-09",
                        "2025-04-10",
                        "2026-02-20",
                        "2026-02-24",
                        "2026-03-08"),
                steps.stream().map(step -> step.from().toString()).toList());
        assertEquals(TariffState.LAST_KNOWN, steps.get(7).standing().state());
    }

    private static List<TariffStep> steps(Claims claims, String country, LocalDate from, LocalDate to) {
        Countries countries = Claims.countries();
        Tariffs tariffs = new Tariffs(
                claims::history,
                () -> new LawTariffs(countries, ActsLibrary.none()),
                () -> new WeightedHistory(countries, WeightedTariffs.none()));
        return tariffs.steps(new CountryCode(country), from, to, AskedSources.PAPERS);
    }

    @Test
    void aCountryThatIsNotKnownIsRefused() {
        PapersTariffs history = universal().history();
        assertThrows(
                IllegalArgumentException.class, () -> history.on(new CountryCode("XXX"), LocalDate.of(2025, 4, 6)));
    }

    @Test
    void withoutDocumentsEveryDayIsBeyondKnowledge() {
        PapersOnDate tariff = new PapersTariffs(new Library(List.of(), List.of()), Claims.countries())
                .on(new CountryCode("JPN"), LocalDate.of(2025, 4, 6));
        assertEquals(TariffState.NOT_COVERED, tariff.state());
        assertFalse(tariff.lastConfirmed().isPresent());
    }
}
