package org.fourquadrant.facts.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Worked out by hand: 100 are put in, half goes back until they are paid back, then a tenth. */
class CashFlowTest {

    private static final CashFlow.Terms TERMS = new CashFlow.Terms(100, 50, 10);

    @Test
    void withoutInterestHalfOfFortyPaysAHundredBackInFiveYears() {
        CashFlow cash = CashFlow.of(TERMS, new CashFlow.Assumptions(40, 0, 7));
        assertEquals(Optional.of(5), cash.paidBackIn());
        assertEquals(20, cash.years().get(4).toPartner(), 1e-9);
        assertEquals(4, cash.years().get(5).toPartner(), 1e-9);
        assertEquals(36, cash.years().get(5).toUs(), 1e-9);
        assertEquals(108, cash.allToPartner(), 1e-9);
        assertEquals(172, cash.allToUs(), 1e-9);
    }

    @Test
    void inTheYearOfPaybackTheRestIsSplitAsThereafter() {
        CashFlow cash = CashFlow.of(TERMS, new CashFlow.Assumptions(60, 0, 4));
        // After three years of 30 each 10 are owed: 20 of the 60 pay them back, of the other 40 a tenth is the
        // partner's.
        assertEquals(Optional.of(4), cash.paidBackIn());
        assertEquals(14, cash.years().get(3).toPartner(), 1e-9);
        assertEquals(46, cash.years().get(3).toUs(), 1e-9);
    }

    @Test
    void interestIsOwedBesides() {
        CashFlow cash = CashFlow.of(TERMS, new CashFlow.Assumptions(40, 10, 2));
        assertEquals(90, cash.years().get(0).owed(), 1e-9);
        assertEquals(79, cash.years().get(1).owed(), 1e-9);
    }

    @Test
    void whatEarnsNoMoreThanItsInterestIsNeverPaidBack() {
        CashFlow cash = CashFlow.of(TERMS, new CashFlow.Assumptions(8, 4, 100));
        assertTrue(cash.paidBackIn().isEmpty());
        assertEquals(100, cash.years().get(99).owed(), 1e-6);
    }

    @Test
    void assumptionsOutsideAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new CashFlow.Assumptions(0, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> new CashFlow.Assumptions(1, -1, 1));
        assertThrows(IllegalArgumentException.class, () -> new CashFlow.Assumptions(1, 1, 0));
    }
}
