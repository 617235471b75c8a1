package org.fourquadrant.facts.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.model.document.Quantity;
import org.fourquadrant.model.document.Unit;
import org.junit.jupiter.api.Test;

class FormulaTest {

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
    void missingPointsAndMoneyToReachAShare() {
        DefenceCost cost = new DefenceCost(1.4, 2.0);
        assertEquals(0.6, cost.missingPoints(), 1e-12);
        Quantity missing = cost.missingAmount(new Quantity(4e12, Unit.USD));
        assertEquals(2.4e10, missing.value(), 1);
        assertEquals(Unit.USD, missing.unit());
        assertEquals(0, new DefenceCost(2.3, 2.0).missingPoints());
    }

    @Test
    void threePerCentOfTheGdpBehindEighteenTrillionYenIsEighteenTrillionYen() {
        Quantity gdp = DefenceCost.impliedGdp(new Quantity(18e12, Unit.JPY), 3);
        assertEquals(600e12, gdp.value(), 1);
        assertEquals(18e12, new DefenceCost(1.4, 3).targetAmount(gdp).value(), 1);
        assertEquals(9.6e12, new DefenceCost(1.4, 3).missingAmount(gdp).value(), 1);
    }
}
