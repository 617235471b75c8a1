package org.fourquadrant.cli;

import java.util.List;
import org.fourquadrant.data.problem.Problem;

/** A file that a command needs has problems. Ends the command with {@link ExitCode#FAILED} after printing them. */
final class BadData extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    BadData(List<Problem> problems) {
        super(problems.size() + " problems");
        this.problems = List.copyOf(problems);
    }

    List<Problem> problems() {
        return problems;
    }
}
