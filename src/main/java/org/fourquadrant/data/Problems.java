package org.fourquadrant.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Collects the problems of one reading; after {@value #MOST} of them it says so and takes no more. */
final class Problems {

    /** A file of another kind gives one problem per cell; nobody reads further than this. */
    static final int MOST = 500;

    private final List<Problem> found = new ArrayList<>();
    private boolean errors;

    void add(Problem problem) {
        errors |= problem.severity() == Severity.ERROR;
        if (found.size() < MOST) {
            found.add(problem);
        } else if (found.size() == MOST) {
            found.add(Problem.ofFile(problem.file(), ProblemKind.TOO_MANY_PROBLEMS, String.valueOf(MOST)));
        }
    }

    boolean hasErrors() {
        return errors;
    }

    /** Whether no more are taken, so that reading on is of no use. */
    boolean isFull() {
        return found.size() > MOST;
    }

    List<Problem> all() {
        return List.copyOf(found);
    }

    /** The value where there are no errors. The supplier is asked only then. */
    <T> Loaded<T> giving(Supplier<T> value) {
        Optional<T> made = errors ? Optional.empty() : Optional.of(value.get());
        return new Loaded<>(made, found);
    }
}
