package org.fourquadrant.facts.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.facts.law.WeightedOnDate.Gap;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.CountryCode;
import org.junit.jupiter.api.Test;

/** The tariff weighted by imports on a day, with the publisher's own day and the gaps. */
class WeightedHistoryTest {

    private static final Workspace WORKSPACE = new WorkspaceLoader().load();
    private static final WeightedHistory HISTORY = new WeightedHistory(WORKSPACE.countries(), WORKSPACE.weighted());

    private static WeightedOnDate on(String iso3, String day) {
        return HISTORY.on(new CountryCode(iso3), LocalDate.parse(day));
    }

    @Test
    void indiasFiftyPerCentIsModelledFromTheSeventhOfAugust() {
        WeightedOnDate india = on("IND", "2025-09-01");
        assertEquals(43, india.rate().orElseThrow().addedPercent(), 0.05);
        assertEquals(LocalDate.of(2025, 8, 7), india.rate().orElseThrow().day());
        assertEquals(Gap.NONE, india.gap());
        assertEquals(LocalDate.of(2025, 10, 14), india.lastConfirmed().orElseThrow());
    }

    @Test
    void aRateStandsFromItsDayToTheNextOfThePublishersDays() {
        assertEquals(10.6, on("IND", "2025-08-06").rate().orElseThrow().addedPercent(), 0.05);
        assertEquals(43, on("IND", "2025-08-07").rate().orElseThrow().addedPercent(), 0.05);
        assertEquals(23, HISTORY.days().size());
    }

    @Test
    void aMemberWithoutARateOfItsOwnHasThatOfTheUnionAndSaysSo() {
        assertTrue(on("DEU", "2026-01-01").isOfUnion());
        assertEquals(11.1, on("DEU", "2026-01-01").rate().orElseThrow().addedPercent(), 0.05);
        assertFalse(on("SVK", "2026-01-01").isOfUnion());
        assertEquals(22.8, on("SVK", "2026-01-01").rate().orElseThrow().addedPercent(), 0.05);
        assertFalse(on("EUU", "2026-01-01").isOfUnion());
    }

    @Test
    void everyGapIsSaid() {
        assertEquals(Gap.NOT_COMPUTED, on("UKR", "2026-01-01").gap());
        assertEquals(Gap.BEFORE_FIRST_DAY, on("JPN", "2025-02-03").gap());
        WeightedOnDate late = on("JPN", "2026-10-09");
        assertEquals(Gap.AFTER_LAST_DAY, late.gap());
        assertEquals(13.7, late.rate().orElseThrow().addedPercent(), 0.05);
        assertEquals(LocalDate.of(2026, 8, 19), late.lastConfirmed().orElseThrow());
    }

    @Test
    void whatItIsWeightedByComesWithTheRate() {
        WeightedOnDate japan = on("JPN", "2025-09-01");
        assertEquals(151_340_030_810.0, japan.economy().orElseThrow().importsUsd());
        assertEquals(1.5, japan.economy().orElseThrow().basePercent(), 0.05);
    }
}
