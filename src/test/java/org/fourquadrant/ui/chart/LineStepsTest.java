package org.fourquadrant.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class LineStepsTest {

    @Test
    void aTenthIsAddedAsADecimal() {
        assertEquals(0.3, ThresholdHandle.LineSteps.moved(0.2, new BigDecimal("0.1")));
        assertEquals(2.3, ThresholdHandle.LineSteps.moved(2.2, new BigDecimal("0.1")));
    }

    @Test
    void theLineStaysWithinNothingAndEverything() {
        assertEquals(0, ThresholdHandle.LineSteps.moved(0.05, new BigDecimal("-0.1")));
        assertEquals(100, ThresholdHandle.LineSteps.moved(99.8, new BigDecimal("0.5")));
    }
}
