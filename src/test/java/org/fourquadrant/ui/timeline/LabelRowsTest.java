package org.fourquadrant.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.fourquadrant.ui.timeline.LabelRoom.Want;
import org.fourquadrant.ui.timeline.TrackLayout.LabelRows.Place;
import org.fourquadrant.ui.timeline.TrackLayout.LabelRows.Row;
import org.junit.jupiter.api.Test;

class LabelRowsTest {

    private final TrackLayout.LabelRows rows = new TrackLayout.LabelRows(200);

    @Test
    void aLabelStandsBelowTheMiddleOfItsMark() {
        assertEquals(Map.of(0, new Place(Row.BELOW, 80)), rows.place(List.of(new Want(95, 105, 40, 1))));
    }

    @Test
    void ofNeighboursTheWeightierStandsBelowTheOtherAboveAndAThirdNowhere() {
        List<Want> wants = List.of(new Want(95, 105, 40, 1), new Want(100, 110, 40, 9), new Want(105, 115, 40, 0));
        assertEquals(Map.of(1, new Place(Row.BELOW, 85), 0, new Place(Row.ABOVE, 80)), rows.place(wants));
    }

    @Test
    void atAnEdgeItStaysWithinTheWidth() {
        List<Want> wants = List.of(new Want(0, 10, 40, 1), new Want(190, 200, 40, 1));
        assertEquals(Map.of(0, new Place(Row.BELOW, 0), 1, new Place(Row.BELOW, 160)), rows.place(wants));
    }
}
