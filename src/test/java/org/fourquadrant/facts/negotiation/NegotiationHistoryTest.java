package org.fourquadrant.facts.negotiation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.fourquadrant.facts.papers.Claims;
import org.fourquadrant.facts.statement.Reach;
import org.fourquadrant.facts.statement.StatementIndex;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.country.NegotiationStage;
import org.fourquadrant.model.document.Stage;
import org.fourquadrant.model.document.Topic;
import org.fourquadrant.model.law.ActsLibrary;
import org.fourquadrant.model.view.AskedSources;
import org.junit.jupiter.api.Test;

/** Each rule by which the stage of negotiations on a date is decided. */
class NegotiationHistoryTest {

    private static Claims tariffs() {
        return new Claims()
                .tariff("universal", Stage.IN_FORCE)
                .of("universal-2025")
                .percent(10)
                .announced("2025-04-02")
                .effective("2025-04-05")
                .and();
    }

    private static Claims talks() {
        return tariffs()
                .draft("jpn-talks", Topic.NEGOTIATION, Stage.REPORTED)
                .about("JPN")
                .announced("2025-04-16")
                .and()
                .draft("jpn-offer", Topic.NEGOTIATION, Stage.DEMANDED)
                .about("JPN")
                .announced("2025-05-20")
                .and();
    }

    private static Claims agreed() {
        return talks().tariff("jpn-15", Stage.AGREED)
                .about("JPN")
                .of("reciprocal-2")
                .percent(15)
                .announced("2025-07-23")
                .and()
                .draft("jpn-deal", Topic.AGREEMENT, Stage.AGREED)
                .about("JPN")
                .announced("2025-07-23")
                .and()
                .draft("jpn-visit", Topic.NEGOTIATION, Stage.ANNOUNCED)
                .about("JPN")
                .announced("2026-02-25")
                .and();
    }

    private static NegotiationOnDate on(Claims claims, String country, String day) {
        return new NegotiationHistory(
                        new StatementIndex(claims.library(), Claims.countries()), Claims.countries(), ActsLibrary::none)
                .on(new CountryCode(country), LocalDate.parse(day), AskedSources.PAPERS);
    }

    private static String deciding(NegotiationOnDate negotiation) {
        return negotiation.deciding().orElseThrow().statement().id();
    }

    @Test
    void whatNoDocumentReportsIsSaidAsSuch() {
        NegotiationOnDate negotiation = on(talks(), "CHN", "2025-06-01");
        assertEquals(NegotiationStage.NONE_REPORTED, negotiation.stage());
        assertTrue(negotiation.deciding().isEmpty());
        assertTrue(negotiation.history().isEmpty());
    }

    @Test
    void talksDateFromTheFirstReportOfThem() {
        NegotiationOnDate negotiation = on(talks(), "JPN", "2025-06-01");
        assertEquals(NegotiationStage.IN_TALKS, negotiation.stage());
        assertEquals("jpn-talks", deciding(negotiation));
        assertEquals("2025-04-16", negotiation.since().orElseThrow().toString());
        assertEquals(2, negotiation.history().size());
    }

    @Test
    void theHistoryEndsOnTheDay() {
        assertEquals(1, on(talks(), "JPN", "2025-04-16").history().size());
        assertEquals(
                NegotiationStage.NONE_REPORTED, on(talks(), "JPN", "2025-04-15").stage());
    }

    @Test
    void anAgreementStandsOnceItIsReached() {
        assertEquals(
                NegotiationStage.IN_TALKS, on(agreed(), "JPN", "2025-07-22").stage());
        NegotiationOnDate negotiation = on(agreed(), "JPN", "2026-03-01");
        assertEquals(NegotiationStage.AGREED, negotiation.stage());
        assertEquals("jpn-deal", deciding(negotiation));
    }

    @Test
    void anAgreementOnOtherMattersOrFromBeforeTheTariffsDecidesNothing() {
        Claims claims = tariffs()
                .draft("trade-2019", Topic.NEGOTIATION, Stage.AGREED)
                .about("JPN")
                .announced("2019-10")
                .and()
                .draft("minerals", Topic.AGREEMENT, Stage.AGREED)
                .about("JPN")
                .announced("2025-10-28")
                .and();
        NegotiationOnDate negotiation = on(claims, "JPN", "2026-01-01");
        assertEquals(NegotiationStage.NONE_REPORTED, negotiation.stage());
        assertEquals(2, negotiation.history().size());
    }

    @Test
    void membersSeeWhatTheUnionNegotiates() {
        Claims claims = tariffs()
                .draft("counter", Topic.NEGOTIATION, Stage.ANNOUNCED)
                .about("EUU")
                .announced("2025-04-09")
                .and()
                .tariff("eu-threat", Stage.THREATENED)
                .about("EUU")
                .of("eu-threat")
                .percent(50)
                .announced("2025-05-23")
                .and();
        assertEquals(
                NegotiationStage.STEPS_REPORTED, on(claims, "DEU", "2025-04-20").stage());
        NegotiationOnDate threatened = on(claims, "DEU", "2025-05-23");
        assertEquals(NegotiationStage.THREATENED, threatened.stage());
        assertEquals(Reach.UNION, threatened.deciding().orElseThrow().reach());
        assertEquals(
                List.of("counter", "eu-threat"),
                threatened.history().stream()
                        .map(related -> related.statement().id())
                        .toList());
    }

    @Test
    void whatAThreatenedCountryAgreesToEndsTheThreat() {
        Claims claims = new Claims()
                .tariff("threat", Stage.THREATENED)
                .about("CHN")
                .of("threat")
                .percent(50)
                .announced("2025-01-26")
                .and()
                .draft("gives-way", Topic.AGREEMENT, Stage.AGREED)
                .about("CHN")
                .announced("2025-02-10")
                .and();
        assertEquals(
                NegotiationStage.THREATENED, on(claims, "CHN", "2025-02-01").stage());
        assertEquals("gives-way", deciding(on(claims, "CHN", "2025-02-10")));
    }

    @Test
    void afterTheLastDocumentNothingIsSaidOfTheStage() {
        NegotiationOnDate negotiation = on(agreed(), "JPN", "2026-03-08");
        assertEquals(NegotiationStage.BEYOND_KNOWLEDGE, negotiation.stage());
        assertEquals(4, negotiation.history().size());
    }
}
