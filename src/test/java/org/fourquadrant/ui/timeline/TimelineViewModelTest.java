package org.fourquadrant.ui.timeline;

import static org.fourquadrant.ui.SmallWorld.GERMANY;
import static org.fourquadrant.ui.SmallWorld.JAPAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fourquadrant.model.document.PartialDate;
import org.fourquadrant.ui.SmallWorld;
import org.fourquadrant.ui.state.Gesture;
import org.fourquadrant.ui.state.Session;
import org.fourquadrant.ui.state.Touched;
import org.junit.jupiter.api.Test;

class TimelineViewModelTest {

    private final Session session = SmallWorld.session("2025-04-09", JAPAN);
    private final TimelineViewModel model = new TimelineViewModel(session);

    @Test
    void eventsOfOneLaneAndDateAreOneGroup() {
        EventGroup announced = group(Lane.TARIFFS, "2025-04-02");
        assertEquals(4, announced.events().size());
        assertEquals(1, group(Lane.TARIFFS, "2025-04-03").events().size());
    }

    @Test
    void whatIsDatedToAYearOnlyHasNoMark() {
        assertTrue(model.groupsProperty().get().stream()
                .noneMatch(group -> group.date().precision() == PartialDate.Precision.YEAR));
    }

    @Test
    void aHiddenLaneHasNoGroups() {
        model.toggle(Lane.TARIFFS);
        assertEquals(
                Set.of(Lane.TALKS, Lane.DEFENCE, Lane.CONTEXT),
                model.groupsProperty().get().stream().map(EventGroup::lane).collect(Collectors.toSet()));
        model.toggle(Lane.TARIFFS);
        assertEquals(4, group(Lane.TARIFFS, "2025-04-02").events().size());
    }

    @Test
    void onlyWhatConcernsTheSelectedCountriesIsLeftOnDemand() {
        model.selectedOnlyProperty().set(true);
        assertTrue(model.groupsProperty().get().stream().anyMatch(group -> group.lane() == Lane.TALKS));
        session.change(view -> view.withSelection(Set.of(GERMANY)));
        assertFalse(model.groupsProperty().get().stream().anyMatch(group -> group.lane() == Lane.TALKS));
        assertTrue(model.groupsProperty().get().stream().anyMatch(group -> group.lane() == Lane.DEFENCE));
    }

    @Test
    void theAsOfDateStaysWithinWhatTheDocumentsCover() {
        model.moveTo(LocalDate.parse("2031-01-01"));
        assertEquals(LocalDate.parse("2025-05-30"), model.asOfProperty().get());
    }

    @Test
    void aWholeDragOfTheDateIsOneStep() {
        Gesture drag = model.begin();
        model.moveTo(LocalDate.parse("2025-04-10"), drag);
        model.moveTo(LocalDate.parse("2025-04-11"), drag);
        drag.end();
        session.undo();
        assertEquals(LocalDate.parse("2025-04-09"), model.asOfProperty().get());
        assertFalse(session.undoableProperty().get());
    }

    @Test
    void findsTheNextAndTheLastEventAmongThoseShown() {
        LocalDate day = LocalDate.parse("2025-04-10");
        assertEquals(Optional.of(LocalDate.parse("2025-04-16")), model.nextAfter(day));
        assertEquals(Optional.of(LocalDate.parse("2025-04-09")), model.lastBefore(day));
        assertEquals(Optional.empty(), model.nextAfter(LocalDate.parse("2025-05-30")));
    }

    @Test
    void nothingIsTouchedBeforeTheDateMoves() {
        assertEquals(Touched.NOBODY, model.touchedProperty().get());
    }

    @Test
    void theCountriesTouchedByTheEventsThatTheDatePassesAreKnownUntilItMovesOn() {
        model.moveTo(LocalDate.parse("2025-04-12"));
        model.moveTo(LocalDate.parse("2025-04-14"));
        assertEquals(Touched.NOBODY, model.touchedProperty().get());
        model.moveTo(LocalDate.parse("2025-04-18"));
        assertEquals(Set.of(JAPAN), model.touchedProperty().get().countries());
        session.change(view -> view.withThreshold(3));
        assertEquals(Set.of(JAPAN), model.touchedProperty().get().countries());
        model.moveTo(LocalDate.parse("2025-04-19"));
        assertEquals(Touched.NOBODY, model.touchedProperty().get());
    }

    @Test
    void aJumpOfTheDateTouchesOnlyWhatIsOnTheDayItEndsOn() {
        model.moveTo(LocalDate.parse("2025-05-20"));
        assertEquals(Touched.NOBODY, model.touchedProperty().get());
        model.moveTo(LocalDate.parse("2025-04-16"));
        assertEquals(Set.of(JAPAN), model.touchedProperty().get().countries());
    }

    @Test
    void walkingStopsOnlyAtWhatIsDatedToADay() {
        LocalDate day = model.coverage().from();
        while (model.nextAfter(day).isPresent()) {
            day = model.nextAfter(day).get();
            PartialDate stop = PartialDate.parse(day.toString());
            assertTrue(model.groupsProperty().get().stream()
                    .anyMatch(group -> group.date().equals(stop)));
        }
    }

    private EventGroup group(Lane lane, String date) {
        return model.groupsProperty().get().stream()
                .filter(group -> group.lane() == lane && group.date().equals(PartialDate.parse(date)))
                .findFirst()
                .orElseThrow();
    }
}
