package org.fourquadrant.data.document;

import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fourquadrant.data.json.Tokens;
import org.fourquadrant.data.problem.ProblemKind;
import org.fourquadrant.data.problem.Problems;
import org.fourquadrant.data.table.DataRow;
import org.fourquadrant.model.Citation;
import org.fourquadrant.model.PartialDate;
import org.fourquadrant.model.Quantity;
import org.fourquadrant.model.RateBasis;
import org.fourquadrant.model.Stage;
import org.fourquadrant.model.Statement;
import org.fourquadrant.model.Subject;
import org.fourquadrant.model.Topic;
import org.fourquadrant.model.Unit;

/** A row of a statements file to a statement. */
final class StatementReader {

    private final SubjectReader subjects;
    private final Set<String> documents;
    private final Problems problems;

    /** @param documents the ids that a citation may name */
    StatementReader(SubjectReader subjects, Set<String> documents, Problems problems) {
        this.subjects = subjects;
        this.documents = documents;
        this.problems = problems;
    }

    /** The statement; empty, with problems, where a field holds what it must not. */
    Optional<Statement> read(DataRow row) {
        List<Subject> spokenOf = subjects(row);
        Optional<Topic> topic = constant(row, "topic", Topic.class);
        Optional<Stage> stage = constant(row, "stage", Stage.class);
        Optional<Quantity> quantity = quantity(row);
        RateBasis basis = row.text("basis")
                .flatMap(text -> constant(row, "basis", RateBasis.class))
                .orElse(RateBasis.UNSTATED);
        Statement.Dates dates = new Statement.Dates(date(row, "announced"), date(row, "effective"), date(row, "ended"));
        if (!documents.contains(row.textOrEmpty("document"))) {
            problems.add(row.problem("document", ProblemKind.REFERENCE_UNKNOWN, row.textOrEmpty("document")));
        }
        if (spokenOf.isEmpty() || topic.isEmpty() || stage.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Statement(
                row.textOrEmpty("id"),
                spokenOf,
                topic.get(),
                stage.get(),
                row.textOrEmpty("measure"),
                LibraryReader.localized(row, "product"),
                quantity,
                basis,
                row.textOrEmpty("as_printed"),
                dates,
                LibraryReader.localized(row, "summary"),
                new Citation(row.textOrEmpty("document"), row.textOrEmpty("place")),
                LibraryReader.localized(row, "note"),
                row.isTrue("opinion")));
    }

    private List<Subject> subjects(DataRow row) {
        List<Subject> found = new ArrayList<>();
        for (String token : row.textOrEmpty("subjects").split(";")) {
            Optional<Subject> subject = subjects.read(token.strip());
            if (subject.isEmpty()) {
                problems.add(row.problem("subjects", ProblemKind.COUNTRY_UNKNOWN, token.strip()));
            }
            subject.ifPresent(found::add);
        }
        return found;
    }

    private Optional<Quantity> quantity(DataRow row) {
        Optional<Double> value = row.number("value");
        if (value.isEmpty()) {
            return Optional.empty();
        }
        return constant(row, "unit", Unit.class).map(unit -> new Quantity(value.get(), unit));
    }

    private Optional<PartialDate> date(DataRow row, String field) {
        try {
            return row.text(field).map(PartialDate::parse);
        } catch (DateTimeParseException notADate) {
            problems.add(row.problem(field, ProblemKind.DATE_EXPECTED, row.textOrEmpty(field)));
            return Optional.empty();
        }
    }

    private <E extends Enum<E>> Optional<E> constant(DataRow row, String field, Class<E> type) {
        String token = row.textOrEmpty(field);
        Optional<E> found = Tokens.find(token, type);
        if (found.isEmpty()) {
            problems.add(row.problem(field, ProblemKind.NOT_AMONG, token, Tokens.all(type)));
        }
        return found;
    }
}
