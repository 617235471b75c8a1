package org.fourquadrant.facts.dossier;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fourquadrant.facts.statement.Cited;
import org.fourquadrant.facts.statement.Reach;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.document.Statement;

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

    /** Who demands it of a country, or pledges it, first; what is said of other countries is left out. */
    public Optional<Statement> firstOf(Country country) {
        return statements.stream()
                .map(Cited::statement)
                .filter(statement -> concerns(statement, country))
                .findFirst();
    }

    private static boolean concerns(Statement statement, Country country) {
        return statement.subjects().stream()
                .anyMatch(subject -> Reach.of(subject, country).isPresent());
    }

    /** The day from which the first of these statements is known. */
    public LocalDate since() {
        return statements.stream()
                .map(Cited::knownSince)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }
}
