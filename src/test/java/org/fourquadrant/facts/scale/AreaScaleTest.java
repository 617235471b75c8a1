package org.fourquadrant.facts.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AreaScaleTest {

    private final AreaScale scale = new AreaScale(400, 2.5, 20);

    @Test
    void areasAreInProportion() {
        assertEquals(20, scale.radius(400), 1e-12);
        assertEquals(10, scale.radius(100), 1e-12);
        assertEquals(5, scale.radius(25), 1e-12);
    }

    @Test
    void nothingIsTooSmallToSee() {
        assertEquals(2.5, scale.radius(0), 1e-12);
        assertEquals(2.5, scale.radius(scale.leastValue()), 1e-12);
        assertTrue(scale.radius(scale.leastValue() * 1.01) > 2.5);
    }

    @Test
    void theKeyHasRoundValuesThatCanBeToldApart() {
        assertEquals(List.of(50.0, 100.0), scale.keyValues(11));
        Random random = new Random(5);
        for (int round = 0; round < 500; round++) {
            AreaScale any = new AreaScale(Math.exp(30 * random.nextDouble() - 10), 2.6, 22);
            List<Double> values = any.keyValues(11);
            assertTrue(!values.isEmpty() && values.size() <= 4, any + " " + values);
            double before = any.leastRadius();
            for (double value : values) {
                double mantissa = value / Math.pow(10, Math.floor(Math.log10(value) + 1e-9));
                assertTrue(
                        List.of(1L, 2L, 5L).contains(Math.round(mantissa))
                                && Math.abs(mantissa - Math.round(mantissa)) < 1e-9,
                        "not round: " + value);
                assertTrue(any.radius(value) >= before + 2.2 - 1e-9 && any.radius(value) <= 11, any + " " + values);
                before = any.radius(value);
            }
        }
    }

    @Test
    void thereIsNoScaleOfNothing() {
        assertThrows(IllegalArgumentException.class, () -> new AreaScale(0, 2.5, 20));
    }
}
