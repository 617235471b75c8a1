package org.fourquadrant.ui.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.fourquadrant.facts.dossier.Event;
import org.fourquadrant.model.document.Subject;
import org.fourquadrant.ui.state.Touched;

/** Which events a move of the as-of date passes, and whom they touch. */
final class Passing {

    /** A longer move is a jump: only what is dated to the day it ends on is passed, days. */
    private static final int JUMP = 14;

    private Passing() {}

    /** Whom touches what is dated to a day after one and until another; back in time, to the other itself. */
    static Touched touched(List<EventGroup> groups, LocalDate from, LocalDate to) {
        boolean onward = from.isBefore(to) && !from.plusDays(JUMP).isBefore(to);
        LocalDate after = onward ? from : to.minusDays(1);
        List<Event> passed = groups.stream()
                .filter(EventGroup::isOnADay)
                .filter(group -> group.date().firstDay().isAfter(after))
                .filter(group -> !group.date().firstDay().isAfter(to))
                .flatMap(group -> group.events().stream())
                .toList();
        return new Touched(
                passed.stream()
                        .filter(event -> !isOfEveryone(event))
                        .flatMap(event -> event.touches().stream())
                        .collect(Collectors.toUnmodifiableSet()),
                passed.stream().anyMatch(Passing::isOfEveryone));
    }

    private static boolean isOfEveryone(Event event) {
        return event.cited().statement().subjects().stream().anyMatch(Subject.Everyone.class::isInstance);
    }
}
