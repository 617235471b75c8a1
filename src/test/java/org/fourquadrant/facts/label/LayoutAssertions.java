package org.fourquadrant.facts.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.fourquadrant.facts.screen.Box;
import org.fourquadrant.facts.screen.MarkDiscs;
import org.fourquadrant.facts.screen.Segment;

/** Independent checks of a layout: every pair is looked at, no grid is used. */
final class LayoutAssertions {

    private LayoutAssertions() {}

    static void assertClean(LabelScene scene, LabelLayout layout) {
        assertTextsApart(layout);
        assertEquals(0, Attribution.of(scene, layout).misread(), () -> "misread: " + Attribution.of(scene, layout));
        for (PlacedLabel label : layout.placed()) {
            assertTrue(scene.plot().contains(label.box()), "beyond the plot: " + label);
            assertCoversNoMark(scene.marks(), label);
            for (Obstacle obstacle : scene.obstacles()) {
                assertFalse(obstacle.isKeptClear() && obstacle.box().overlaps(label.box()), "on an obstacle: " + label);
            }
            label.leader().ifPresent(leader -> assertJoinsMarkAndLabel(scene, label, leader));
        }
    }

    static void assertTextsApart(LabelLayout layout) {
        List<PlacedLabel> placed = layout.placed();
        for (int i = 0; i < placed.size(); i++) {
            for (int j = 0; j < placed.size(); j++) {
                Box box = placed.get(i).box();
                PlacedLabel other = placed.get(j);
                assertFalse(i != j && box.overlaps(other.box()), () -> box + " overlaps " + other);
                assertFalse(i != j && isOneWord(box, other.box()), () -> box + " runs into " + other);
                // The tails of letters reach as far as their box, and need a little ground below them.
                Box letters = new Box(box.x(), box.y(), box.width(), box.height() + 1.4);
                boolean crossed =
                        other.leader().filter(leader -> leader.crosses(letters)).isPresent();
                assertFalse(i != j && placed.size() < 1_000 && crossed, () -> "leader through " + box);
            }
        }
    }

    private static boolean isOneWord(Box one, Box other) {
        double middles = Math.abs(one.y() + one.height() / 2 - other.y() - other.height() / 2);
        double gap = Math.max(other.x() - one.x() - one.width(), one.x() - other.x() - other.width());
        return middles < one.height() / 2 && gap < 2.6;
    }

    private static void assertCoversNoMark(MarkDiscs marks, PlacedLabel label) {
        for (int mark = 0; mark < marks.size(); mark++) {
            double distance = label.box().distanceTo(marks.x()[mark], marks.y()[mark]);
            if (distance < marks.radius()[mark]) {
                throw new AssertionError(label + " covers mark " + mark);
            }
        }
    }

    private static void assertJoinsMarkAndLabel(LabelScene scene, PlacedLabel label, Segment leader) {
        int mark = scene.labels().get(label.label()).mark();
        double fromCentre = Math.hypot(
                leader.x1() - scene.marks().x()[mark],
                leader.y1() - scene.marks().y()[mark]);
        assertTrue(fromCentre <= scene.marks().radius()[mark] + 1e-6, () -> "starts off its mark: " + label);
        assertEquals(0, label.box().distanceTo(leader.x2(), leader.y2()), 1e-6);
    }
}
