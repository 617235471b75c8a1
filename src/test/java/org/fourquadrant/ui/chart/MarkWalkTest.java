package org.fourquadrant.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fourquadrant.chart.mark.MarkPlace;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.ui.chart.MarkWalk.Direction;
import org.junit.jupiter.api.Test;

class MarkWalkTest {

    private static final MarkPlace MIDDLE = mark("AAA", 100, 100);
    private static final MarkPlace RIGHT = mark("BBB", 150, 110);
    private static final MarkPlace FAR_ASIDE = mark("CCC", 110, 190);
    private static final MarkPlace LEFT = mark("DDD", 40, 95);
    private static final List<MarkPlace> MARKS = List.of(MIDDLE, RIGHT, FAR_ASIDE, LEFT);

    @Test
    void goesToTheNearestMarkAheadAndNotFarAside() {
        assertEquals(Optional.of(RIGHT), MarkWalk.next(MARKS, MIDDLE, Direction.RIGHT));
        assertEquals(Optional.of(LEFT), MarkWalk.next(MARKS, MIDDLE, Direction.LEFT));
    }

    @Test
    void staysWhereItIsAtTheEdge() {
        assertTrue(MarkWalk.next(MARKS, LEFT, Direction.LEFT).isEmpty());
    }

    @Test
    void beginsWithTheMarkNearestToThePoint() {
        assertEquals(Optional.of(FAR_ASIDE), MarkWalk.first(MARKS, 112, 180));
    }

    @Test
    void marksOnTheVerySameSpotFollowEachOtherByTheirCodes() {
        MarkPlace under = mark("BBC", RIGHT.x(), RIGHT.y());
        List<MarkPlace> marks = List.of(MIDDLE, under, RIGHT, LEFT);
        assertEquals(Optional.of(under), MarkWalk.next(marks, RIGHT, Direction.RIGHT));
        assertEquals(Optional.of(RIGHT), MarkWalk.next(marks, under, Direction.LEFT));
        assertEquals(Optional.empty(), MarkWalk.next(marks, under, Direction.RIGHT));
    }

    @Test
    void reachesEveryMarkBySomeWay() {
        Set<MarkPlace> reached = new HashSet<>(List.of(MIDDLE));
        for (int round = 0; round < MARKS.size(); round++) {
            for (MarkPlace from : List.copyOf(reached)) {
                for (Direction direction : Direction.values()) {
                    MarkWalk.next(MARKS, from, direction).ifPresent(reached::add);
                }
            }
        }
        assertEquals(Set.copyOf(MARKS), reached);
    }

    private static MarkPlace mark(String code, double x, double y) {
        return new MarkPlace(new CountryCode(code), x, y, 4);
    }
}
