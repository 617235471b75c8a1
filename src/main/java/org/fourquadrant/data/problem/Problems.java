package org.fourquadrant.data.problem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Collects the problems of one reading; after {@value #MOST} of them it says so and takes no more. */
public final class Problems {

    /** A file of another kind gives one problem per cell; nobody reads further than this. */
    public static final int MOST = 500;

    private static final Comparator<Problem> BY_PLACE =
            Comparator.comparingInt(Problem::row).thenComparingInt(Problem::column);

    private final List<Problem> found = new ArrayList<>();
    private Optional<Problem> tooMany = Optional.empty();
    private boolean errors;

    /** Adds a problem, unless the list is full. */
    public void add(Problem problem) {
        errors |= problem.severity() == Severity.ERROR;
        if (found.size() < MOST) {
            found.add(problem);
        } else if (tooMany.isEmpty()) {
            errors = true;
            tooMany = Optional.of(Problem.ofFile(problem.file(), ProblemKind.TOO_MANY_PROBLEMS, String.valueOf(MOST)));
        }
    }

    /** Whether no more are taken, so that reading on is of no use. */
    public boolean isFull() {
        return tooMany.isPresent();
    }

    /** Whether there is a problem because of which nothing can be read. */
    public boolean hasErrors() {
        return errors;
    }

    /** The problems file by file as they were met, within a file from top to bottom. */
    public List<Problem> all() {
        List<String> files = found.stream().map(Problem::file).distinct().toList();
        List<Problem> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.<Problem>comparingInt(problem -> files.indexOf(problem.file()))
                .thenComparing(BY_PLACE));
        tooMany.ifPresent(sorted::add);
        return List.copyOf(sorted);
    }

    /** The value where there are no errors. The supplier is asked only then. */
    public <T> Loaded<T> giving(Supplier<T> value) {
        Optional<T> made = errors ? Optional.empty() : Optional.of(value.get());
        return new Loaded<>(made, all());
    }

    /** No value, for an error among these. */
    public <T> Loaded<T> givingNothing() {
        return new Loaded<>(Optional.empty(), all());
    }
}
