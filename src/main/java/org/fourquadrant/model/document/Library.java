package org.fourquadrant.model.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The documents and what they say. What they say may be read later than the bibliography: at the latest when it is first
 * asked for, once, on the thread that asks.
 */
public final class Library {

    private record Said(List<Statement> statements, List<PrintedBudget> budgets) {

        Said {
            statements = List.copyOf(statements);
            budgets = List.copyOf(budgets);
        }
    }

    private final List<SourceDocument> documents;
    private final Set<String> speaking;
    private final Supplier<Said> unread;
    private volatile Said said;

    /**
     * A library that is read.
     *
     * @param documents the bibliography
     * @param statements every statement, in the order of the files
     * @param budgets the defence budgets that are printed for a share of GDP
     */
    public Library(List<SourceDocument> documents, List<Statement> statements, List<PrintedBudget> budgets) {
        this.documents = List.copyOf(documents);
        this.speaking =
                statements.stream().map(each -> each.citation().document()).collect(Collectors.toSet());
        this.said = new Said(statements, budgets);
        this.unread = () -> said;
    }

    /** Documents that print no budget. */
    public Library(List<SourceDocument> documents, List<Statement> statements) {
        this(documents, statements, List.of());
    }

    /**
     * A library of which only the bibliography is read.
     *
     * @param documents the bibliography
     * @param speaking ids of the documents that make statements
     * @param whole reads all of it; asked once
     */
    public Library(List<SourceDocument> documents, Set<String> speaking, Supplier<Library> whole) {
        Objects.requireNonNull(whole, "whole");
        this.documents = List.copyOf(documents);
        this.speaking = Set.copyOf(speaking);
        this.unread = () -> whole.get().said();
    }

    /** The bibliography. */
    public List<SourceDocument> documents() {
        return documents;
    }

    /** Every statement, in the order of the files; reads them if that has not been done, which may take its time. */
    public List<Statement> statements() {
        return said().statements();
    }

    /** The defence budgets that are printed for a share of GDP; reads them if that has not been done. */
    public List<PrintedBudget> budgets() {
        return said().budgets();
    }

    /** Whether what the documents say is read, so that to ask for it takes no time. Never waits. */
    public boolean isRead() {
        return said != null;
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

    private synchronized Said said() {
        if (said == null) {
            said = unread.get();
        }
        return said;
    }
}
