package org.fourquadrant.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The documents and what they say. The statements may be read later than the bibliography: at the latest when they are
 * first asked for, once, on the thread that asks.
 */
public final class Library {

    private final List<SourceDocument> documents;
    private final Set<String> speaking;
    private Supplier<List<Statement>> unread;
    private List<Statement> statements;

    /**
     * A library that is read.
     *
     * @param documents the bibliography
     * @param statements every statement, in the order of the files
     */
    public Library(List<SourceDocument> documents, List<Statement> statements) {
        this(
                documents,
                statements.stream().map(each -> each.citation().document()).collect(Collectors.toSet()),
                () -> statements);
        statements();
    }

    /**
     * A library whose statements are read when they are first asked for.
     *
     * @param documents the bibliography
     * @param speaking ids of the documents that make statements
     * @param unread reads every statement, in the order of the files; asked once
     */
    public Library(List<SourceDocument> documents, Set<String> speaking, Supplier<List<Statement>> unread) {
        this.documents = List.copyOf(documents);
        this.speaking = Set.copyOf(speaking);
        this.unread = Objects.requireNonNull(unread, "unread");
    }

    /** The bibliography. */
    public List<SourceDocument> documents() {
        return documents;
    }

    /** Every statement, in the order of the files; reads them if that has not been done, which may take its time. */
    public synchronized List<Statement> statements() {
        if (statements == null) {
            statements = List.copyOf(unread.get());
            unread = null;
        }
        return statements;
    }

    public Optional<SourceDocument> document(String id) {
        return documents.stream().filter(document -> document.id().equals(id)).findFirst();
    }

    /** The last day that any document with statements knows of; empty without statements. */
    public Optional<LocalDate> reaches() {
        return documents.stream()
                .filter(document -> speaking.contains(document.id()))
                .map(SourceDocument::knownUntil)
                .max(LocalDate::compareTo);
    }
}
