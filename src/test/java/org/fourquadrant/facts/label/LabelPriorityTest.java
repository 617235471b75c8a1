package org.fourquadrant.facts.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.fourquadrant.facts.screen.Box;
import org.fourquadrant.facts.screen.MarkDiscs;
import org.junit.jupiter.api.Test;

class LabelPriorityTest {

    @Test
    void eachReasonOutweighsAllThatComeAfterIt() {
        List<LabelPriority> falling = List.of(
                new LabelPriority(true, false, false, false, false, 0),
                new LabelPriority(false, true, true, true, true, -295_402),
                new LabelPriority(false, true, false, false, false, 0),
                new LabelPriority(false, false, true, true, true, 1e9),
                new LabelPriority(false, false, true, false, false, 0),
                new LabelPriority(false, false, false, true, true, 1e9),
                new LabelPriority(false, false, false, true, false, 0),
                new LabelPriority(false, false, false, false, true, 5),
                new LabelPriority(false, false, false, false, false, -295_402),
                new LabelPriority(false, false, false, false, false, 55_516));
        for (int i = 1; i < falling.size(); i++) {
            assertTrue(
                    falling.get(i - 1).value() > falling.get(i).value(),
                    falling.get(i).toString());
        }
    }

    @Test
    void aTenthOfAPointIsNearInDecimalTerms() {
        assertTrue(LabelPriority.isNear(2.1, 2.0));
        assertTrue(LabelPriority.isNear(1.9, 2.0));
        assertFalse(LabelPriority.isNear(2.11, 2.0));
    }

    @Test
    void orderFallsByPriorityAndThenByIndex() {
        double[] priorities = {1, 3, -2, 3, 0, 1.5};
        List<LabelRequest> labels = IntStream.range(0, priorities.length)
                .mapToObj(i -> LabelRequest.of(i, 10, 10, priorities[i]))
                .toList();
        MarkDiscs marks = MarkDiscs.of(new double[priorities.length], new double[priorities.length], 1);
        LabelScene scene = new LabelScene(new Box(0, 0, 10, 10), marks, labels, List.of());
        assertEquals(
                List.of(1, 3, 5, 0, 4, 2),
                IntStream.of(scene.byPriority()).boxed().toList());
    }
}
