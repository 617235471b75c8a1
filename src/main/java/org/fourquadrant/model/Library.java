package org.fourquadrant.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The documents and what they say.
 *
 * @param documents the bibliography
 * @param statements every statement, in the order of the files
 * @param budgets the defence budgets that are printed for a share of GDP
 */
public record Library(List<SourceDocument> documents, List<Statement> statements, List<PrintedBudget> budgets) {

    public Library {
        documents = List.copyOf(documents);
        statements = List.copyOf(statements);
        budgets = List.copyOf(budgets);
    }

    /** Documents that print no budget. */
    public Library(List<SourceDocument> documents, List<Statement> statements) {
        this(documents, statements, List.of());
    }

    public Optional<SourceDocument> document(String id) {
        return documents.stream().filter(document -> document.id().equals(id)).findFirst();
    }

    /** The last day that any document with statements knows of; empty without statements. */
    public Optional<LocalDate> reaches() {
        Set<String> speaking =
                statements.stream().map(each -> each.citation().document()).collect(Collectors.toSet());
        return documents.stream()
                .filter(document -> speaking.contains(document.id()))
                .map(SourceDocument::knownUntil)
                .max(LocalDate::compareTo);
    }
}
