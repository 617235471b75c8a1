package org.fourquadrant.model.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
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

        static Said of(Library first, List<OwnDocuments> more) {
            List<Statement> statements = new ArrayList<>(first.statements());
            List<PrintedBudget> budgets = new ArrayList<>(first.budgets());
            for (OwnDocuments each : more) {
                statements.addAll(each.library().statements());
                budgets.addAll(each.library().budgets());
            }
            return new Said(statements, budgets);
        }
    }

    private final List<OwnDocuments> own;
    private final Optional<Library> without;
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
        this.own = List.of();
        this.without = Optional.empty();
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
        this.own = List.of();
        this.without = Optional.empty();
        this.documents = List.copyOf(documents);
        this.speaking = Set.copyOf(speaking);
        this.unread = () -> whole.get().said();
    }

    /** Documents that own ones have joined. */
    private Library(Library without, List<OwnDocuments> own) {
        this.own = List.copyOf(own);
        this.without = Optional.of(without);
        this.documents = own.stream()
                .map(each -> each.library().documents())
                .collect(() -> new ArrayList<>(without.documents), List::addAll, List::addAll);
        this.speaking = own.stream()
                .map(each -> each.library().speaking)
                .collect(() -> new HashSet<>(without.speaking), Set::addAll, Set::addAll);
        this.unread = () -> Said.of(without, own);
    }

    /** With documents of one's own; those of the same package give way. */
    public Library with(OwnDocuments joining) {
        List<OwnDocuments> all = new ArrayList<>(own);
        all.removeIf(each -> each.name().equals(joining.name()));
        all.add(joining);
        return new Library(without.orElse(this), all);
    }

    /** Without those of a package of one's own; the same library where it has none of that name. */
    public Library without(String name) {
        List<OwnDocuments> left =
                own.stream().filter(each -> !each.name().equals(name)).toList();
        if (left.size() == own.size()) {
            return this;
        }
        return left.isEmpty() ? without.orElseThrow() : new Library(without.orElseThrow(), left);
    }

    /** The packages of one's own that have joined, in the order in which they did. */
    public List<OwnDocuments> own() {
        return own;
    }

    /** The package of one's own that a document is of; empty for one that travels in the program. */
    public Optional<OwnDocuments> ownPackageOf(String document) {
        return own.stream()
                .filter(each -> each.library().document(document).isPresent())
                .findFirst();
    }

    /** Whether the same own documents have joined the same library: nobody walks through what they say. */
    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof Library library
                        && !own.isEmpty()
                        && without.orElseThrow() == library.without.orElse(null)
                        && own.equals(library.own);
    }

    @Override
    public int hashCode() {
        return own.isEmpty() ? System.identityHashCode(this) : own.hashCode();
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
