package org.fourquadrant.facts.tariff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.fourquadrant.chart.words.TariffTexts;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.facts.Knowledge;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.view.AskedSources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Why the rate on imports is another than that of the law: never goods that are free where the figure is the higher one. */
class WeightedReasonsTest {

    private static final Workspace WORKSPACE = new WorkspaceLoader().load();
    private static final Knowledge KNOWLEDGE = Knowledge.of(WORKSPACE);

    private static TariffOnDate on(String country, String day) {
        return KNOWLEDGE.tariff(new CountryCode(country), LocalDate.parse(day), AskedSources.BOTH);
    }

    @ParameterizedTest
    @CsvSource({
        // The tracker counts the duty over Russian oil from 7 August, the law from 27 August.
        "IND, 2025-08-07, true, 2025-08-27",
        // It counts the rates of Annex I from 5 April; they began on the 9th.
        "CHN, 2025-04-05, true, 2025-04-09",
        "DEU, 2025-04-05, true, 2025-04-09",
        // And the pause from the 9th, which began on the 10th.
        "JPN, 2025-04-09, true, 2025-04-10",
        "CHE, 2025-04-09, true, 2025-04-10",
        // Its step of June is older than the duty of 6 August.
        "BRA, 2025-08-06, false, 2025-08-06",
        // It sets the duties of the emergency law to nothing on the day of the ruling; they were charged on.
        "CHE, 2026-02-20, true, 2026-02-24",
    })
    void theTrackerCountsFromAnotherDay(String country, String day, boolean ahead, String inLaw) {
        WeightedReason.OtherDay reason =
                (WeightedReason.OtherDay) on(country, day).weightedReason().orElseThrow();
        assertEquals(ahead, reason.ahead());
        assertEquals(LocalDate.parse(inLaw), reason.inLaw());
    }

    @Test
    void goodsThatAreFreeExplainOnlyALowerFigure() {
        for (var country : WORKSPACE.countries().all()) {
            for (String day : new String[] {"2025-07-23", "2025-09-01", "2025-12-01", "2026-05-01"}) {
                TariffOnDate tariff = on(country.code().value(), day);
                if (tariff.weightedReason().orElse(null) instanceof WeightedReason.GoodsPayLess) {
                    double law = tariff.law().orElseThrow().law().orElseThrow().percent();
                    assertTrue(tariff.weighted().rate().orElseThrow().addedPercent() < law, country.code() + " " + day);
                }
            }
        }
    }

    @Test
    void carsAndMetalsExplainAHigherFigureOfJapan() {
        assertTrue(on("JPN", "2025-07-23").weightedReason().orElseThrow() instanceof WeightedReason.GoodsPayMore);
    }

    @Test
    void partnersAndGoodsOnTheirWayAreNoGoodsThatAreFree() {
        TariffTexts words = new TariffTexts(Language.ENGLISH);
        for (String day : new String[] {"2026-03-01", "2026-05-01"}) {
            for (String country : new String[] {"BRA", "CHE", "CHN", "IND"}) {
                String said = words.line(on(country, day));
                assertTrue(!said.contains("column 2") && !said.contains("afloat") && !said.contains("USMCA"), said);
            }
        }
    }
}
