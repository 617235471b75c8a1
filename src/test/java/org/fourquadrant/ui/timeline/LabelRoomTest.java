package org.fourquadrant.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.fourquadrant.ui.timeline.LabelRoom.Want;
import org.junit.jupiter.api.Test;

class LabelRoomTest {

    private final LabelRoom room = new LabelRoom(200);

    @Test
    void aLabelStandsToTheRightOfItsMark() {
        assertEquals(Map.of(0, 24.0), room.place(List.of(new Want(10, 20, 40, 1))));
    }

    @Test
    void atTheRightEdgeItStandsToTheLeft() {
        assertEquals(Map.of(0, 136.0), room.place(List.of(new Want(180, 190, 40, 1))));
    }

    @Test
    void whereTwoCannotBothStandTheWeightierOneDoes() {
        Map<Integer, Double> placed = room.place(List.of(new Want(0, 10, 60, 1), new Want(75, 85, 60, 5)));
        assertEquals(Map.of(0, 14.0, 1, 89.0), placed);
        Map<Integer, Double> tight = room.place(List.of(new Want(60, 70, 100, 1), new Want(80, 90, 100, 5)));
        assertEquals(Map.of(1, 94.0), tight);
    }

    @Test
    void noLabelCoversAMark() {
        Map<Integer, Double> placed =
                room.place(List.of(new Want(50, 60, 60, 9), new Want(70, 80, 10, 1), new Want(30, 40, 10, 1)));
        assertEquals(List.of(1, 2), placed.keySet().stream().sorted().toList());
    }
}
