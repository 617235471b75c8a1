package org.fourquadrant.facts.papers;

import java.util.Objects;
import org.fourquadrant.model.document.Statement;

/**
 * One link of the chain that says why a tariff is what it is.
 *
 * @param role what the statement contributes
 * @param statement the statement
 */
public record Reason(Role role, Statement statement) {

    /** What a statement contributes. */
    public enum Role {
        /** It gives the rate. */
        RATE,
        /** It says that the measure is in force, paused, replaced or struck down. */
        PHASE,
        /** It changes the rate by percentage points. */
        CHANGE,
        /** It leaves the country out of a measure. */
        EXEMPTION,
        /** Another document gives the same rate. */
        ALSO_STATED,
        /** Another document gives another rate for the same measure. */
        DISAGREES
    }

    public Reason {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(statement, "statement");
    }
}
