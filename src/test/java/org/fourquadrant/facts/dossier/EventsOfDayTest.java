package org.fourquadrant.facts.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.facts.Knowledge;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.document.Topic;
import org.fourquadrant.model.law.Act;
import org.fourquadrant.model.view.AskedSources;
import org.junit.jupiter.api.Test;

class EventsOfDayTest {

    private static final Knowledge KNOWLEDGE = Knowledge.of(new WorkspaceLoader().load());

    @Test
    void aPaperThatAppearsIsWhatHappenedNotEachOfItsViews() {
        EventsOfDay day = on("2025-05-30", AskedSources.PAPERS);
        assertEquals(
                List.of("jri-2025-016"),
                day.papers().stream().map(paper -> paper.id()).toList());
        assertEquals(Set.of(), day.matters().keySet());
        assertTrue(day.named().contains(new CountryCode("JPN")));
        assertFalse(day.everyone(), "its views of everybody are no event");
        assertFalse(day.named().contains(new CountryCode("PHL")), "it speaks of allies without naming it");
    }

    @Test
    void anActIsOfTheDayItIsSignedAndTakesEffectOnAnother() {
        assertEquals(
                List.of("EO14325", "EO14326"),
                ids(on("2025-07-31", AskedSources.LAW).acts()));
        assertEquals(
                List.of("EO14326"),
                ids(on("2025-08-07", AskedSources.LAW).inEffect()),
                "a notice of September that reaches back to this day is none of its events");
        assertTrue(on("2025-08-07", AskedSources.LAW).named().size() > 60);
    }

    @Test
    void onlyTheAskedSourcesSpeak() {
        EventsOfDay papers = on("2025-08-07", AskedSources.PAPERS);
        assertEquals(List.of(), papers.inEffect());
        assertTrue(papers.matters().get(Event.Kind.TAKES_EFFECT).contains(Topic.TARIFF));
        EventsOfDay law = on("2025-05-30", AskedSources.LAW);
        assertTrue(law.isEmpty());
        assertEquals(Set.of(), law.touched());
    }

    @Test
    void whatIsDatedToAMonthOrByADayIsOnNoDay() {
        assertTrue(on("2025-11-01", AskedSources.PAPERS).matters().keySet().stream()
                .allMatch(Event.Kind.TAKES_EFFECT::equals));
        assertTrue(on("2026-06-17", AskedSources.BOTH).isEmpty());
    }

    @Test
    void whereTheUnionIsNamedItsMembersAreTouchedAndNotCounted() {
        EventsOfDay day = on("2025-05-23", AskedSources.LAW);
        assertEquals(Set.of(CountryCode.EUROPEAN_UNION), day.named());
        assertEquals(28, day.touched().size());
    }

    private static EventsOfDay on(String day, AskedSources asked) {
        return KNOWLEDGE.eventsOn(LocalDate.parse(day), asked);
    }

    private static List<String> ids(List<Act> acts) {
        return acts.stream().map(act -> act.id()).toList();
    }
}
