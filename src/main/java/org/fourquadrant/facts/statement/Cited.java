package org.fourquadrant.facts.statement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import org.fourquadrant.model.document.PartialDate;
import org.fourquadrant.model.document.SourceDocument;
import org.fourquadrant.model.document.Statement;

/**
 * A statement with the document that it stands in.
 *
 * @param statement the statement, which has the place in the document
 * @param document the document
 * @param knownSince the day from which it is known
 */
public record Cited(Statement statement, SourceDocument document, LocalDate knownSince) {

    /** In order of time, what is dated to a month by the first day of it. */
    static final Comparator<Cited> BY_DATE =
            Comparator.comparing(Cited::orderedBy).thenComparing(Cited::knownSince);

    public Cited {
        Objects.requireNonNull(statement, "statement");
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(knownSince, "knownSince");
    }

    private LocalDate orderedBy() {
        return statement.dates().first().map(PartialDate::firstDay).orElse(knownSince);
    }
}
