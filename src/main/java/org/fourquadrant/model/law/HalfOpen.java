package org.fourquadrant.model.law;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Days from a first one to one that no longer belongs to them.
 *
 * @param from the first day; empty where there is no such day
 * @param to the first day after it; empty where no end is known
 */
public record HalfOpen(Optional<LocalDate> from, Optional<LocalDate> to) {

    /** No day at all. */
    public static final HalfOpen NEVER = new HalfOpen(Optional.empty(), Optional.empty());

    /** @throws IllegalArgumentException if it ends before it begins */
    public HalfOpen {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw new IllegalArgumentException("Ends before it begins: " + from.get() + " to " + to.get());
        }
    }

    /** Whether a day is among them. */
    public boolean contains(LocalDate day) {
        return hasBegunOn(day) && to.map(day::isBefore).orElse(true);
    }

    /** Whether the first day has come. */
    public boolean hasBegunOn(LocalDate day) {
        return from.isPresent() && !day.isBefore(from.get());
    }
}
