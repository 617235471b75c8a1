package org.fourquadrant.facts.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.fourquadrant.facts.papers.Claims;
import org.fourquadrant.facts.statement.StatementIndex;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.country.Membership;
import org.fourquadrant.model.document.Stage;
import org.fourquadrant.model.document.Subject;
import org.fourquadrant.model.document.Topic;
import org.junit.jupiter.api.Test;

class EventsTest {

    private static final LocalDate FROM = LocalDate.of(2025, 1, 1);
    private static final LocalDate TO = LocalDate.of(2026, 3, 7);

    private static Events events() {
        Claims claims = new Claims()
                .tariff("universal", Stage.IN_FORCE)
                .of("universal-2025")
                .percent(10)
                .announced("2025-04-02")
                .effective("2025-04-05")
                .ended("2026-02-20")
                .and()
                .draft("nato-5", Topic.DEFENCE_DEMAND, Stage.DEMANDED)
                .about(new Subject.Members(Membership.NATO))
                .announced("2025-01-23")
                .and()
                .draft("eu-talks", Topic.NEGOTIATION, Stage.REPORTED)
                .about("EUU")
                .announced("2025-05")
                .and()
                .draft("undated", Topic.RISK, Stage.REPORTED)
                .about("JPN")
                .and();
        return new Events(new StatementIndex(claims.library(), Claims.countries()), Claims.countries());
    }

    private static List<String> said(List<Event> events) {
        return events.stream()
                .map(event -> event.date() + " " + event.kind() + " "
                        + event.cited().statement().id())
                .toList();
    }

    @Test
    void eachDateOfAStatementIsAnEventInOrderOfTime() {
        assertEquals(
                List.of(
                        "2025-01-23 ANNOUNCED nato-5",
                        "2025-04-02 ANNOUNCED universal",
                        "2025-04-05 TAKES_EFFECT universal",
                        "2025-05 ANNOUNCED eu-talks",
                        "2026-02-20 ENDS universal"),
                said(events().between(FROM, TO, EventFilter.ALL)));
    }

    @Test
    void bothEndsOfTheStretchAreIncluded() {
        List<Event> april = events().between(LocalDate.of(2025, 4, 2), LocalDate.of(2025, 4, 5), EventFilter.ALL);
        assertEquals(List.of("2025-04-02 ANNOUNCED universal", "2025-04-05 TAKES_EFFECT universal"), said(april));
    }

    @Test
    void onlyTheTopicsAskedForAreGiven() {
        EventFilter filter = new EventFilter(Set.of(Topic.NEGOTIATION), Set.of());
        assertEquals(List.of("2025-05 ANNOUNCED eu-talks"), said(events().between(FROM, TO, filter)));
    }

    @Test
    void anEventTouchesTheMembersOfItsGroup() {
        EventFilter canada = new EventFilter(Set.of(Topic.DEFENCE_DEMAND), Set.of(new CountryCode("CAN")));
        Event event = events().between(FROM, TO, canada).get(0);
        assertTrue(event.touches().contains(new CountryCode("DEU")));
        assertFalse(event.touches().contains(new CountryCode("JPN")));
        EventFilter japan = new EventFilter(Set.of(Topic.DEFENCE_DEMAND), Set.of(new CountryCode("JPN")));
        assertTrue(events().between(FROM, TO, japan).isEmpty());
    }

    @Test
    void anEventOfEveryoneTouchesAllButTheUnitedStates() {
        Event event = events().between(LocalDate.of(2025, 4, 5), LocalDate.of(2025, 4, 5), EventFilter.ALL)
                .get(0);
        assertEquals(7, event.touches().size());
        assertFalse(event.touches().contains(new CountryCode("USA")));
    }
}
