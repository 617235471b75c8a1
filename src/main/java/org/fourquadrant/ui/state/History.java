package org.fourquadrant.ui.state;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Optional;

/**
 * Past and undone values around a present one.
 *
 * @param <T> an immutable value
 */
final class History<T> {

    private final int limit;
    private final Deque<T> past = new ArrayDeque<>();
    private final Deque<T> undone = new ArrayDeque<>();

    /**
     * An empty history.
     *
     * @param limit how many steps can be undone, above 0; older ones are forgotten
     */
    History(int limit) {
        if (limit <= 0) {
            throw new IllegalArgumentException("A history keeps at least one step, not " + limit);
        }
        this.limit = limit;
    }

    /** Takes a step: the value left behind can be returned to, what was undone no longer. */
    void leave(T value) {
        past.push(Objects.requireNonNull(value, "value"));
        undone.clear();
        if (past.size() > limit) {
            past.removeLast();
        }
    }

    /** The value before the present one; the present one can then be redone. */
    Optional<T> back(T present) {
        return move(past, undone, present);
    }

    /** The value that was undone last; the present one can then be undone again. */
    Optional<T> forward(T present) {
        return move(undone, past, present);
    }

    boolean hasPast() {
        return !past.isEmpty();
    }

    boolean hasUndone() {
        return !undone.isEmpty();
    }

    private static <T> Optional<T> move(Deque<T> from, Deque<T> to, T present) {
        if (from.isEmpty()) {
            return Optional.empty();
        }
        to.push(present);
        return Optional.of(from.pop());
    }
}
