package org.fourquadrant.ui.table;

import static org.fourquadrant.ui.SmallWorld.GERMANY;
import static org.fourquadrant.ui.SmallWorld.JAPAN;
import static org.fourquadrant.ui.SmallWorld.MOZAMBIQUE;
import static org.fourquadrant.ui.SmallWorld.UNION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.collections.ListChangeListener;
import org.fourquadrant.facts.CountryRow;
import org.fourquadrant.facts.place.NotPlotted;
import org.fourquadrant.model.country.NegotiationStage;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.model.country.Region;
import org.fourquadrant.model.view.Filter;
import org.fourquadrant.ui.SmallWorld;
import org.fourquadrant.ui.state.Gesture;
import org.fourquadrant.ui.state.Session;
import org.junit.jupiter.api.Test;

class TableViewModelTest {

    private final Session session = SmallWorld.session("2025-05-30", JAPAN);
    private final TableViewModel model = new TableViewModel(session);

    @Test
    void listsThePlottedCountriesFirstAndTheOthersWithTheirReason() {
        assertEquals(
                List.of(JAPAN, GERMANY, MOZAMBIQUE, UNION),
                model.rows().stream().map(ShownRow::code).toList());
        assertEquals(Optional.of(NotPlotted.Reason.UNION_WITHOUT_SHARE), line(3).notPlotted());
    }

    @Test
    void aMovingLineChangesOnlyTheRowsThatCrossItAndInPlace() {
        List<ShownRow> before = List.copyOf(model.rows());
        List<Integer> changed = new ArrayList<>();
        model.rows().addListener((ListChangeListener<ShownRow>) change -> {
            while (change.next()) {
                assertTrue(change.wasUpdated());
                changed.add(change.getFrom());
            }
        });
        Gesture drag = session.begin();
        drag.adjust(view -> view.withThreshold(2.1));
        drag.adjust(view -> view.withThreshold(2.2));
        assertEquals(List.of(2), changed);
        assertEquals(before, model.rows());
        assertEquals(Optional.of(Quadrant.III), line(2).quadrant());
    }

    @Test
    void tariffAndNegotiationsFollowTheAsOfDate() {
        assertEquals(Optional.of(10.0), line(0).standing().rate().map(rate -> rate.percent()));
        assertEquals(NegotiationStage.IN_TALKS, line(0).negotiation());
        session.change(view -> view.withData(view.data().withAsOf(LocalDate.parse("2025-04-09"))));
        assertEquals(Optional.of(24.0), line(0).standing().rate().map(rate -> rate.percent()));
        assertEquals(Optional.of(20.0), line(1).standing().rate().map(rate -> rate.percent()));
        assertEquals(NegotiationStage.NONE_REPORTED, line(0).negotiation());
    }

    @Test
    void whatIsFilteredOutMovesToTheEnd() {
        Filter europe = new Filter(Set.of(Region.EUROPE), Set.of());
        session.change(view -> view.withMarks(view.marks().withFilter(europe)));
        assertEquals(GERMANY, model.rows().get(0).code());
        assertEquals(Optional.of(NotPlotted.Reason.FILTERED_OUT), line(2).notPlotted());
    }

    @Test
    void selectingKeepsTheOrderAndGivesTheNewCountryTheDossier() {
        model.select(Set.of(GERMANY, JAPAN));
        assertEquals(Optional.of(GERMANY), session.view().focus());
        session.undo();
        assertEquals(Set.of(JAPAN), session.view().selection());
    }

    private CountryRow line(int index) {
        return model.rows().get(index).line();
    }
}
