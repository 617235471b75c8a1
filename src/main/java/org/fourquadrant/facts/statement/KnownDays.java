package org.fourquadrant.facts.statement;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.fourquadrant.model.document.Library;
import org.fourquadrant.model.document.PartialDate;
import org.fourquadrant.model.document.SourceDocument;
import org.fourquadrant.model.document.Statement;

/**
 * From which day something is known, where a document gives a month, a year or no date at all.
 *
 * <p>What a document dates only to a month is certain from the last day of the month, or from the last day that the
 * document itself knows of, whichever comes first: JRI, of 30 May 2025, reports a meeting "in May", so that the matter is
 * certain on 30 May. A statement without a date is known from the last day that its document knows of.
 */
public final class KnownDays {

    private final Map<String, SourceDocument> documents;
    private final Optional<LocalDate> reaches;

    public KnownDays(Library library) {
        this.documents = new HashMap<>();
        library.documents().forEach(document -> documents.put(document.id(), document));
        this.reaches = library.reaches();
    }

    /** The last day that any document knows of; empty without documents. */
    public Optional<LocalDate> reaches() {
        return reaches;
    }

    /** Whether a day lies after everything that the documents know. */
    public boolean isBeyond(LocalDate day) {
        return reaches.isEmpty() || day.isAfter(reaches.get());
    }

    /**
     * The document of a statement.
     *
     * @throws IllegalArgumentException if the library has no such document
     */
    public SourceDocument documentOf(Statement statement) {
        SourceDocument document = documents.get(statement.citation().document());
        if (document == null) {
            throw new IllegalArgumentException("Statement " + statement.id() + " cites an unknown document: "
                    + statement.citation().document());
        }
        return document;
    }

    /** The day from which a statement is known, at the latest the last day that its document knows of. */
    public LocalDate since(Statement statement) {
        LocalDate knownUntil = documentOf(statement).knownUntil();
        return statement
                .dates()
                .first()
                .map(date -> certain(date, statement))
                .filter(day -> day.isBefore(knownUntil))
                .orElse(knownUntil);
    }

    /** The first day on which a date of a statement has certainly come. */
    public LocalDate certain(PartialDate date, Statement statement) {
        LocalDate knownUntil = documentOf(statement).knownUntil();
        boolean knownBeforeItsEnd = !knownUntil.isBefore(date.firstDay()) && knownUntil.isBefore(date.lastDay());
        return knownBeforeItsEnd ? knownUntil : date.lastDay();
    }
}
