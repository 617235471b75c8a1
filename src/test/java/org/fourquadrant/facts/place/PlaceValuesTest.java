package org.fourquadrant.facts.place;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.fourquadrant.facts.JriFixture;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.model.view.Thresholds;
import org.junit.jupiter.api.Test;

class PlaceValuesTest {

    private static final List<JriFixture.Row> ROWS = JriFixture.rows();
    private static final PlaceValues VALUES = values();

    @Test
    void countsAsThePaperDoes() {
        assertEquals(
                Map.of(Quadrant.I, 2, Quadrant.II, 4, Quadrant.III, 35, Quadrant.IV, 22),
                VALUES.counts(new Thresholds(2, List.of())));
    }

    @Test
    void countsTheQuadrantOfEachAtEveryLine() {
        for (int tenths = 0; tenths <= 90; tenths++) {
            Thresholds thresholds = new Thresholds(tenths / 10.0, List.of());
            Map<Quadrant, Integer> expected = new EnumMap<>(Quadrant.class);
            for (Quadrant quadrant : Quadrant.values()) {
                expected.put(quadrant, 0);
            }
            for (JriFixture.Row row : ROWS) {
                expected.merge(QuadrantRule.of(row.balance(), row.share(), thresholds), 1, Integer::sum);
            }
            assertEquals(expected, VALUES.counts(thresholds), "line at " + thresholds.main());
        }
    }

    @Test
    void zeroIsASurplusAndTheLineItselfIsMet() {
        Map<Quadrant, Integer> counts = new PlaceValues(
                        new double[] {2, 1.9, 2}, new double[] {0, -0.0, -1}, new BitSet())
                .counts(new Thresholds(2, List.of()));
        assertEquals(Map.of(Quadrant.I, 1, Quadrant.II, 1, Quadrant.III, 0, Quadrant.IV, 1), counts);
    }

    private static PlaceValues values() {
        return new PlaceValues(
                ROWS.stream().mapToDouble(JriFixture.Row::share).toArray(),
                ROWS.stream().mapToDouble(JriFixture.Row::balance).toArray(),
                new BitSet());
    }
}
