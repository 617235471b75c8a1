package org.fourquadrant.facts.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.fourquadrant.facts.screen.Box;
import org.fourquadrant.facts.screen.MarkDiscs;
import org.fourquadrant.facts.screen.Segment;
import org.fourquadrant.model.view.LabelOffset;
import org.junit.jupiter.api.Test;

class AttributionTest {

    private static final Box PLOT = new Box(0, 0, 400, 300);

    /** Two marks 60 px apart in a row. */
    private static final MarkDiscs TWO = MarkDiscs.of(new double[] {100, 160}, new double[] {100, 100}, 4);

    @Test
    void aLabelNextToAnotherMarkIsMisread() {
        Attribution found = measure(TWO, new Box(115, 94, 39, 12), Optional.empty());
        assertEquals(1, found.atAnothers());
        assertEquals(1, found.misread());
    }

    @Test
    void aLabelNextToItsMarkIsNot() {
        assertEquals(0, measure(TWO, new Box(106, 94, 39, 12), Optional.empty()).misread());
    }

    @Test
    void aLeaderMakesALabelNearerToAnotherMarkReadable() {
        Attribution found = measure(TWO, new Box(130, 120, 40, 12), Optional.of(new Segment(103, 102, 130, 120)));
        assertEquals(0, found.misread());
        assertEquals(1, found.byLeaderOnly());
    }

    @Test
    void aLeaderDoesNotHelpATextThatStandsFlushWithAnotherMark() {
        Attribution found = measure(TWO, new Box(166, 94, 40, 12), Optional.of(new Segment(104, 100, 166, 100)));
        assertEquals(1, found.leadersBesideAnothers());
    }

    @Test
    void aLeaderMustEndAtItsOwnMark() {
        MarkDiscs close = MarkDiscs.of(new double[] {100, 105}, new double[] {100, 100}, 4);
        Attribution found = measure(close, new Box(140, 94, 40, 12), Optional.of(new Segment(104, 100, 140, 100)));
        assertEquals(1, found.leadersAtAnothers());
    }

    @Test
    void textsInARowWithLessThanASpaceBetweenThemReadAsOne() {
        assertEquals(2, beside(new Box(148, 95, 40, 12), Optional.empty()).readAsOne());
        assertEquals(2, beside(new Box(148, 95, 40, 12), Optional.empty()).misread());
        assertEquals(0, beside(new Box(149, 95, 40, 12), Optional.empty()).readAsOne());
        // Half a row lower nobody reads on.
        assertEquals(0, beside(new Box(147, 101, 40, 12), Optional.empty()).readAsOne());
    }

    /** The text ends at 146 and 106, with the tails of its letters at its lower edge. */
    @Test
    void aLeaderCloseBelowAnotherTextUnderlinesIt() {
        Box far = new Box(60, 140, 40, 12);
        Segment below = new Segment(164, 107, 80, 107);
        assertEquals(1, beside(far, Optional.of(below)).leadersOverLabels());
        assertEquals(0, beside(far, Optional.of(below.shifted(0, 1))).leadersOverLabels());
    }

    /** A text at the first mark and another, of the second. */
    private static Attribution beside(Box other, Optional<Segment> leader) {
        List<LabelRequest> labels = List.of(LabelRequest.of(0, 40, 12, 1), LabelRequest.of(1, 40, 12, 1));
        PlacedLabel first = new PlacedLabel(0, new Box(106, 94, 40, 12), new LabelOffset(0, 0), Optional.empty());
        PlacedLabel second = new PlacedLabel(1, other, new LabelOffset(0, 0), leader);
        MarkDiscs apart = MarkDiscs.of(new double[] {100, 194}, new double[] {100, 107}, 4);
        LabelScene scene = new LabelScene(PLOT, apart, labels, List.of());
        return Attribution.of(scene, new LabelLayout(List.of(first, second), List.of()));
    }

    @Test
    void marksOutsideThePlotAreNotSeen() {
        MarkDiscs marks = MarkDiscs.of(new double[] {380, 402}, new double[] {100, 100}, 4);
        assertEquals(
                0, measure(marks, new Box(386, 94, 13, 12), Optional.empty()).misread());
    }

    @Test
    void noLabelIsPlacedAtAnotherMarkThoughMarksLieOnTopOfEachOther() {
        MarkDiscs pile =
                MarkDiscs.of(new double[] {200, 200.5, 199.8, 206, 230}, new double[] {150, 151, 149, 150, 150}, 6);
        List<LabelRequest> labels = IntStream.range(0, pile.size())
                .mapToObj(mark -> LabelRequest.of(mark, 50, 13, mark))
                .toList();
        LabelScene scene = new LabelScene(PLOT, pile, labels, List.of());
        LabelLayout layout = LabelPlacer.place(scene);
        Attribution found = Attribution.of(scene, layout);
        assertEquals(0, found.misread(), found.toString());
        assertTrue(found.placed() >= 4, found.toString());
    }

    @Test
    void aPinnedLabelAtAnotherMarkGetsALeader() {
        MarkDiscs marks = MarkDiscs.of(new double[] {100, 112}, new double[] {100, 100}, 4);
        LabelRequest pinned = LabelRequest.of(0, 40, 12, 1).withPinned(Optional.of(new LabelOffset(24, 12)));
        PlacedLabel placed = LabelPlacer.place(new LabelScene(PLOT, marks, List.of(pinned), List.of()))
                .placed()
                .get(0);
        assertTrue(placed.leader().isPresent(), placed.toString());
    }

    private static Attribution measure(MarkDiscs marks, Box text, Optional<Segment> leader) {
        LabelRequest label = LabelRequest.of(0, text.width(), text.height(), 1);
        PlacedLabel placed = new PlacedLabel(0, text, new LabelOffset(0, 0), leader);
        return Attribution.of(
                new LabelScene(PLOT, marks, List.of(label), List.of()), new LabelLayout(List.of(placed), List.of()));
    }
}
