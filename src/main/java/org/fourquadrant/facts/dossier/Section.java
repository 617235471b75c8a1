package org.fourquadrant.facts.dossier;

import java.util.List;
import org.fourquadrant.facts.statement.Related;

/**
 * What the documents say of one topic with regard to a country by the as-of date.
 *
 * @param statements the statements in order of time
 */
public record Section(List<Related> statements) {

    /** Whether there is something to show. */
    public enum State {
        REPORTED,
        /** No document reports anything on it by that date: to be said, not left out. */
        NONE_REPORTED
    }

    public Section {
        statements = List.copyOf(statements);
    }

    public State state() {
        return statements.isEmpty() ? State.NONE_REPORTED : State.REPORTED;
    }
}
