package org.fourquadrant.ui.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.Countries;
import org.fourquadrant.model.document.Library;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.view.Axes;
import org.fourquadrant.model.view.DataChoice;
import org.fourquadrant.model.view.Labels;
import org.fourquadrant.model.view.Marks;
import org.fourquadrant.model.view.Theme;
import org.fourquadrant.model.view.Thresholds;
import org.fourquadrant.model.view.View;
import org.junit.jupiter.api.Test;

class SessionTest {

    private static final Workspace EMPTY =
            new Workspace(Countries.of(List.of()), List.of(), new Library(List.of(), List.of()));
    private static final View AT_TWO = new View(
            new DataChoice("base", 2024, LocalDate.of(2025, 5, 30)),
            new Thresholds(2, List.of()),
            Axes.initial(),
            Marks.initial(),
            Labels.initial(),
            Set.of(),
            Language.ENGLISH,
            Theme.LIGHT);

    private final Session session = new Session(EMPTY, AT_TWO);

    @Test
    void undoReturnsToTheViewBeforeAndRedoToTheViewAfter() {
        session.change(view -> view.withThreshold(3));
        session.undo();
        assertEquals(AT_TWO, session.view());
        session.redo();
        assertEquals(3, session.view().thresholds().main());
    }

    @Test
    void aWholeGestureIsOneStep() {
        Gesture drag = session.begin();
        for (int tenth = 21; tenth <= 35; tenth++) {
            double share = tenth / 10.0;
            drag.adjust(view -> view.withThreshold(share));
        }
        drag.end();
        assertEquals(3.5, session.view().thresholds().main());
        session.undo();
        assertEquals(AT_TWO, session.view());
        assertFalse(session.undoableProperty().get());
    }

    @Test
    void everyAdjustmentOfAGestureIsSeenAtOnce() {
        List<Double> seen = new ArrayList<>();
        session.shownProperty()
                .addListener((property, before, after) ->
                        seen.add(after.view().thresholds().main()));
        Gesture drag = session.begin();
        drag.adjust(view -> view.withThreshold(2.1));
        drag.adjust(view -> view.withThreshold(2.2));
        assertEquals(List.of(2.1, 2.2), seen);
    }

    @Test
    void aGestureThatChangesNothingIsNoStep() {
        Gesture drag = session.begin();
        drag.adjust(view -> view.withThreshold(2.4));
        drag.adjust(view -> view.withThreshold(2));
        drag.end();
        assertFalse(session.undoableProperty().get());
    }

    @Test
    void aCancelledGestureLeavesNoTrace() {
        Gesture drag = session.begin();
        drag.adjust(view -> view.withThreshold(2.4));
        drag.cancel();
        assertEquals(AT_TWO, session.view());
        assertFalse(session.undoableProperty().get());
    }

    @Test
    void aGestureEndsWhenSomethingElseChanges() {
        Gesture drag = session.begin();
        drag.adjust(view -> view.withThreshold(2.4));
        session.change(view -> view.withTheme(Theme.DARK));
        drag.adjust(view -> view.withThreshold(5));
        assertEquals(2.4, session.view().thresholds().main());
        session.undo();
        assertEquals(AT_TWO.withThreshold(2.4), session.view());
        session.undo();
        assertEquals(AT_TWO, session.view());
    }

    @Test
    void aChangeToTheSameViewIsNoStep() {
        session.change(view -> view.withThreshold(2));
        assertFalse(session.undoableProperty().get());
    }

    @Test
    void aNewStepForgetsWhatWasUndone() {
        session.change(view -> view.withThreshold(3));
        session.undo();
        assertTrue(session.redoableProperty().get());
        session.change(view -> view.withThreshold(5));
        assertFalse(session.redoableProperty().get());
        session.redo();
        assertEquals(5, session.view().thresholds().main());
    }

    @Test
    void aHundredStepsCanBeUndone() {
        for (int step = 1; step <= 100; step++) {
            double share = 2 + step / 100.0;
            session.change(view -> view.withThreshold(share));
        }
        for (int step = 0; step < 100; step++) {
            session.undo();
        }
        assertEquals(AT_TWO, session.view());
    }

    @Test
    void openingDataIsAStepToo() {
        Workspace other = new Workspace(EMPTY.countries(), List.of(), new Library(List.of(), List.of()));
        session.open(now ->
                new SessionState(other, now.view().withData(now.view().data().withYear(2023))));
        assertEquals(2023, session.view().data().year());
        session.undo();
        assertEquals(2024, session.view().data().year());
    }
}
