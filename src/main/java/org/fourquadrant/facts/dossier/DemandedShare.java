package org.fourquadrant.facts.dossier;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.fourquadrant.facts.statement.Cited;

/**
 * A share of GDP for defence that is demanded or pledged.
 *
 * @param percent per cent of GDP
 * @param statements who demands or pledges it, in order of time; at least one
 */
public record DemandedShare(double percent, List<Cited> statements) {

    public DemandedShare {
        statements = List.copyOf(statements);
    }

    /** The day from which the first of these statements is known. */
    public LocalDate since() {
        return statements.stream()
                .map(Cited::knownSince)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }
}
