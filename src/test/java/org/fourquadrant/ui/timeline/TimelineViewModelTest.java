package org.fourquadrant.ui.timeline;

import static org.fourquadrant.ui.SmallWorld.GERMANY;
import static org.fourquadrant.ui.SmallWorld.JAPAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.facts.FirstView;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.document.PartialDate;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.scene.StoryKind;
import org.fourquadrant.ui.SmallWorld;
import org.fourquadrant.ui.state.Gesture;
import org.fourquadrant.ui.state.Session;
import org.junit.jupiter.api.Test;

class TimelineViewModelTest {

    private static final Workspace BUNDLED = new WorkspaceLoader().load();

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
    void byPurposeOnlyMeasuresAreLeftEachInTheRowsOfItsPurposesAndThatIsPartOfTheView() {
        Session bundled = new Session(BUNDLED, FirstView.of(BUNDLED, Language.ENGLISH));
        TimelineViewModel whole = new TimelineViewModel(bundled);
        whole.toggleByPurpose();
        List<PurposeRow> rows = whole.purposeRows();
        assertEquals(
                List.of("negotiation", "protection", "revenue", "trade_balance"),
                rows.stream().map(row -> row.purpose().id()).toList());
        assertEquals(rows, whole.rows());
        // The surcharge of section 122, by its act, is for revenue and the trade balance.
        assertEquals(
                Set.of("revenue", "trade_balance"),
                purposesOn(whole, "2026-02-24").stream()
                        .filter(id -> !id.equals("negotiation"))
                        .collect(Collectors.toSet()));
        // Steel, which papers report, is for protection.
        assertTrue(purposesOn(whole, "2025-03-12").contains("protection"));
        whole.toggle(rows.get(2).purpose());
        assertEquals(
                Optional.of(Set.of("negotiation", "protection", "trade_balance")),
                bundled.view().ideas().purposes());
        assertFalse(purposesOn(whole, "2026-02-24").contains("revenue"));
        bundled.undo();
        assertTrue(purposesOn(whole, "2026-02-24").contains("revenue"));
        bundled.undo();
        assertEquals(List.of(Lane.values()), whole.rows());
    }

    private static Set<String> purposesOn(TimelineViewModel model, String day) {
        return model.groupsProperty().get().stream()
                .filter(group -> group.date().equals(PartialDate.parse(day)))
                .map(group -> ((PurposeRow) group.lane()).purpose().id())
                .collect(Collectors.toSet());
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
    void whatHappenedIsThatDaysAloneHoweverOneComesThere() {
        assertEquals(Set.of(), touchedOn("2025-04-20"));
        assertEquals(Set.of(JAPAN), touchedOn("2025-04-16"));
        assertEquals(Set.of(), touchedOn("2025-04-18"), "not of two days before");
        assertEquals(Set.of(JAPAN), touchedOn("2025-04-16"));
        TimelineViewModel restarted = new TimelineViewModel(SmallWorld.session("2025-04-16", GERMANY));
        assertEquals(Set.of(JAPAN), restarted.touchedProperty().get().countries());
        assertEquals(
                model.eventsOfDayProperty().get(),
                restarted.eventsOfDayProperty().get());
    }

    @Test
    void whatHappenedDoesNotDependOnWhichLanesAreShown() {
        touchedOn("2025-04-16");
        for (Lane lane : Lane.values()) {
            model.toggle(lane);
        }
        assertEquals(List.of(), model.groupsProperty().get());
        assertEquals(Set.of(JAPAN), model.eventsOfDayProperty().get().named());
    }

    @Test
    void nobodyIsTouchedWhileASceneIsTold() {
        touchedOn("2025-04-16");
        session.note(book -> book.telling(StoryKind.LESSON));
        assertEquals(Set.of(), model.touchedProperty().get().countries());
        assertEquals(Set.of(JAPAN), model.eventsOfDayProperty().get().named());
        session.note(book -> book.silent());
        assertEquals(Set.of(JAPAN), model.touchedProperty().get().countries());
    }

    private Set<CountryCode> touchedOn(String day) {
        model.moveTo(LocalDate.parse(day));
        return model.touchedProperty().get().countries();
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
