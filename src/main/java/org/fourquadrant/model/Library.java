package org.fourquadrant.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The documents and what they say.
 *
 * @param documents the bibliography
 * @param statements every statement, in the order of the files
 */
public record Library(List<SourceDocument> documents, List<Statement> statements) {

    public Library {
        documents = List.copyOf(documents);
        statements = List.copyOf(statements);
    }

    public Optional<SourceDocument> document(String id) {
        return documents.stream().filter(document -> document.id().equals(id)).findFirst();
    }

    /** The last day that any document knows of; empty without documents. */
    public Optional<LocalDate> reaches() {
        return documents.stream().map(SourceDocument::knownUntil).max(LocalDate::compareTo);
    }
}
