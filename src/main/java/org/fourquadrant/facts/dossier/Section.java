package org.fourquadrant.facts.dossier;

import java.util.List;
import org.fourquadrant.facts.statement.Related;

/**
 * What the documents say of one topic with regard to a country by the as-of date.
 *
 * @param statements the statements in order of time
 */
public record Section(List<Related> statements) {

    public Section {
        statements = List.copyOf(statements);
    }
}
