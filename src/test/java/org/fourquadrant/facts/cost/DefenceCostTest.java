package org.fourquadrant.facts.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.fourquadrant.model.document.Quantity;
import org.fourquadrant.model.document.Unit;
import org.junit.jupiter.api.Test;

class DefenceCostTest {

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
