package org.fourquadrant.ui.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fourquadrant.model.CountryCode;

/** Which events a move of the as-of date passes, and the countries that they touch. */
final class Passing {

    /** A longer move is a jump: only what is dated to the day it ends on is passed, days. */
    private static final int JUMP = 14;

    private Passing() {}

    /** The countries touched by what is dated to a day after one and until another; back in time, to the other itself. */
    static Set<CountryCode> touched(List<EventGroup> groups, LocalDate from, LocalDate to) {
        boolean onward = from.isBefore(to) && !from.plusDays(JUMP).isBefore(to);
        LocalDate after = onward ? from : to.minusDays(1);
        return groups.stream()
                .filter(EventGroup::isOnADay)
                .filter(group -> group.date().firstDay().isAfter(after))
                .filter(group -> !group.date().firstDay().isAfter(to))
                .flatMap(group -> group.events().stream())
                .flatMap(event -> event.touches().stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
