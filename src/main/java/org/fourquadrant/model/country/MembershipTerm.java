package org.fourquadrant.model.country;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The time for which a country belongs to a group.
 *
 * @param group the group
 * @param from the first day; where only a month or a year is known, the last day of it
 * @param to the first day on which it no longer belongs to it; empty while it does
 */
public record MembershipTerm(Membership group, LocalDate from, Optional<LocalDate> to) {

    public MembershipTerm {
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }

    /** Whether the country certainly belongs to the group on a day. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && to.filter(end -> !day.isBefore(end)).isEmpty();
    }
}
