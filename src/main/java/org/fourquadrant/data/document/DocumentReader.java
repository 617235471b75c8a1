package org.fourquadrant.data.document;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.fourquadrant.data.problem.ProblemKind;
import org.fourquadrant.data.problem.Problems;
import org.fourquadrant.data.table.DataRow;
import org.fourquadrant.model.document.PartialDate;
import org.fourquadrant.model.document.SourceDocument;

/** A row of the bibliography to a document. */
final class DocumentReader {

    private final Problems problems;

    DocumentReader(Problems problems) {
        this.problems = problems;
    }

    /** The document; empty, with problems, where something is missing that the program cannot do without. */
    Optional<SourceDocument> read(DataRow row) {
        String id = row.requiredText("id", problems);
        Optional<PartialDate> published = published(row);
        Optional<LocalDate> knownUntil = date(row, "known_until");
        if (id.isEmpty() || published.isEmpty() || knownUntil.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new SourceDocument(
                id,
                row.localized("title"),
                row.localized("short"),
                row.localized("author"),
                row.localized("publisher"),
                published.get(),
                knownUntil.get(),
                row.textOrEmpty("url"),
                row.textOrEmpty("language")));
    }

    private Optional<PartialDate> published(DataRow row) {
        String text = row.requiredText("published", problems);
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(PartialDate.parse(text));
        } catch (DateTimeParseException notADate) {
            problems.add(row.problem("published", ProblemKind.DATE_EXPECTED, text));
            return Optional.empty();
        }
    }

    /** A schema of a stranger may take a date for a text, or do without it. */
    private Optional<LocalDate> date(DataRow row, String field) {
        Optional<LocalDate> date = row.date(field);
        if (date.isEmpty()) {
            String found = row.requiredText(field, problems);
            if (!found.isEmpty()) {
                problems.add(row.problem(field, ProblemKind.DATE_EXPECTED, found));
            }
        }
        return date;
    }
}
