package org.fourquadrant.facts.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.junit.jupiter.api.Test;

class ReciprocalTariffTest {

    private static final ReciprocalTariff ANNOUNCED =
            ReciprocalTariff.asAnnounced(new WorkspaceLoader().load().figures());

    @Test
    void balancingTariffIsTheDeficitsPartOfImports() {
        assertEquals(50, ANNOUNCED.balancing(100, 200), 1e-12);
        assertEquals(-50, ANNOUNCED.balancing(300, 200), 1e-12);
    }

    @Test
    void aLessElasticImportNeedsAHigherTariff() {
        assertEquals(100, ANNOUNCED.with(2, 0.25).balancing(100, 200), 1e-12);
    }

    @Test
    void announcedRateIsHalfRoundedUpButAtLeastTen() {
        assertEquals(25, ANNOUNCED.announced(100, 200));
        assertEquals(26, ANNOUNCED.announced(99, 200));
        assertEquals(10, ANNOUNCED.announced(190, 200));
        assertEquals(10, ANNOUNCED.announced(300, 200));
    }

    @Test
    void announcedRatesOfTheLargestDeficitsComeOutOfTheTradeOf2024() {
        // US Census Bureau, goods 2024, million US dollars, exports and imports; rates: JRI paper (003, 図表2).
        assertEquals(34, ANNOUNCED.announced(143_545.7, 438_947.4));
        assertEquals(46, ANNOUNCED.announced(13_098.2, 136_561.2));
        assertEquals(24, ANNOUNCED.announced(79_740.8, 148_208.6));
    }

    @Test
    void theFormulaRefusesWhatItCannotDivideBy() {
        assertThrows(IllegalArgumentException.class, () -> ANNOUNCED.balancing(1, 0));
        assertThrows(IllegalArgumentException.class, () -> ANNOUNCED.with(0, 1));
    }

    @Test
    void printedFormulaIsBelowZeroForADeficit() {
        assertEquals(-50, ANNOUNCED.printed(100, 200), 1e-12);
        assertEquals(50, ANNOUNCED.printed(300, 200), 1e-12);
        assertEquals(0, ANNOUNCED.printed(200, 200), 0);
    }

    @Test
    void atTheBalanceSaidTheRuleGivesTheBaseline() {
        assertEquals(-40, ANNOUNCED.balanceAtBaseline(200), 1e-12);
        assertEquals(10, ANNOUNCED.announced(160, 200));
        assertEquals(11, ANNOUNCED.announced(159.9, 200));
        assertEquals(-20, ANNOUNCED.with(2, 0.25).balanceAtBaseline(200), 1e-12);
    }
}
