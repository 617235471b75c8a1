package org.fourquadrant.facts.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.FirstView;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.idea.AgreementLine;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.law.LawRate;
import org.junit.jupiter.api.Test;

class AgreementCardTest {

    private static final Workspace WORKSPACE = new WorkspaceLoader().load();

    private static AgreementCard card(String code, String day) {
        Facts first = Facts.of(WORKSPACE, FirstView.of(WORKSPACE, Language.ENGLISH));
        Facts on = first.with(first.view().withData(first.view().data().withAsOf(LocalDate.parse(day))));
        return on.ideas()
                .agreement(WORKSPACE.countries().find(new CountryCode(code)).orElseThrow());
    }

    @Test
    void japanHasEveryLineOfTheTableWithItsCitation() {
        AgreementCard japan = card("JPN", "2026-10-09");
        assertEquals(18, japan.lines().size());
        for (AgreementLine line : japan.lines()) {
            assertTrue(WORKSPACE.library().document(line.citation().document()).isPresent(), line.id());
            assertFalse(line.citation().place().isEmpty(), line.id());
        }
        CashFlow.Terms terms = japan.cashFlowTerms().orElseThrow();
        assertEquals(new CashFlow.Terms(550e9, 50, 10), terms);
        LawRate cars = japan.since().stream()
                .filter(rate -> !rate.isOfAllGoods())
                .findFirst()
                .orElseThrow();
        assertEquals(15, cars.percent().orElseThrow());
        assertEquals(
                Optional.of(LocalDate.parse("2025-09-16")),
                cars.dates().lawful().from());
    }

    @Test
    void whatANoticeReachedBackOverDidNotCome() {
        assertTrue(card("JPN", "2026-10-09").since().stream()
                .noneMatch(rate -> rate.act().id().equals("EO14326")));
    }

    @Test
    void nothingIsKnownBeforeItIsAgreed() {
        assertTrue(card("JPN", "2025-07-22").isEmpty());
        assertTrue(card("JPN", "2025-07-23").lines().isEmpty());
        assertEquals(1, card("JPN", "2025-07-23").deals().size());
        assertTrue(
                card("JPN", "2026-02-19").lines().stream().noneMatch(line -> line.part() == AgreementLine.Part.RULING));
    }

    @Test
    void whatPapersReportStandsWhereNoneGivesLineByLine() {
        assertEquals(
                List.of(
                        "jri-agreement-uk",
                        "jri-agreement-uk-base",
                        "jri-product-uk-cars-quota",
                        "jri-agreement-uk-steel",
                        "jri-agreement-uk-supply-chains"),
                reported("GBR", "2026-10-09"));
        assertEquals(List.of(), reported("GBR", "2025-05-07"));
        assertEquals(List.of(), reported("JPN", "2026-10-09"), "its lines say more");
        assertEquals(List.of("npi-agreement-india-interim"), reported("IND", "2026-10-09"));
    }

    private static List<String> reported(String code, String day) {
        return card(code, day).reported().stream()
                .map(one -> one.statement().id())
                .toList();
    }

    @Test
    void aPromiseThatNeverCameIsNotAmongWhatCame() {
        AgreementCard india = card("IND", "2026-10-09");
        assertEquals(
                List.of("js-ind-ind"),
                india.promised().stream().map(LawRate::id).toList());
        assertTrue(india.since().stream().noneMatch(rate -> rate.id().equals("js-ind-ind")));
    }

    @Test
    void everyPartnerOfADealHasACard() {
        for (String code : List.of("EUU", "GBR", "KOR", "CHE", "IND", "VNM", "CHN", "DEU")) {
            assertFalse(card(code, "2026-10-09").deals().isEmpty(), code);
        }
        assertTrue(card("RUS", "2026-10-09").isEmpty());
    }
}
