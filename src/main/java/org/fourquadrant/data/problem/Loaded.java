package org.fourquadrant.data.problem;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * The result of reading a file: a value, or the errors because of which there is none. Warnings may stand beside a
 * value.
 *
 * @param <T> what was to be read
 * @param value present exactly when no problem is an error
 * @param problems what was found, in the order of the file
 */
public record Loaded<T>(Optional<T> value, List<Problem> problems) {

    public Loaded {
        Objects.requireNonNull(value, "value");
        problems = List.copyOf(problems);
    }

    /** The same problems, with the value as something else. */
    public <R> Loaded<R> map(Function<T, R> change) {
        return new Loaded<>(value.map(change), problems);
    }
}
