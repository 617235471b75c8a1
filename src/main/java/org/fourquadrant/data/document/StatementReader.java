package org.fourquadrant.data.document;

import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fourquadrant.data.problem.ProblemKind;
import org.fourquadrant.data.problem.Problems;
import org.fourquadrant.data.table.DataRow;
import org.fourquadrant.model.document.Citation;
import org.fourquadrant.model.document.PartialDate;
import org.fourquadrant.model.document.Qualifier;
import org.fourquadrant.model.document.Quantity;
import org.fourquadrant.model.document.RateBasis;
import org.fourquadrant.model.document.Stage;
import org.fourquadrant.model.document.Statement;
import org.fourquadrant.model.document.Subject;
import org.fourquadrant.model.document.Topic;
import org.fourquadrant.model.document.Unit;
import org.fourquadrant.model.language.Tokens;

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
        String id = row.requiredText("id", problems);
        List<Subject> spokenOf = subjects(row, "subjects", row.requiredText("subjects", problems));
        List<Subject> among = subjects(row, "among", row.textOrEmpty("among"));
        Optional<Topic> topic = constant(row, "topic", Topic.class);
        Optional<Stage> stage = constant(row, "stage", Stage.class);
        Optional<Quantity> quantity = quantity(row);
        RateBasis basis = row.text("basis")
                .flatMap(text -> constant(row, "basis", RateBasis.class))
                .orElse(RateBasis.UNSTATED);
        Statement.Dates dates = new Statement.Dates(date(row, "announced"), date(row, "effective"), date(row, "ended"));
        String document = row.requiredText("document", problems);
        if (!document.isEmpty() && !documents.contains(document)) {
            problems.add(row.problem("document", ProblemKind.REFERENCE_UNKNOWN, document));
        }
        if (id.isEmpty() || spokenOf.isEmpty() || topic.isEmpty() || stage.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Statement(
                id,
                spokenOf,
                among,
                topic.get(),
                stage.get(),
                row.textOrEmpty("measure"),
                row.localized("product"),
                quantity,
                basis,
                row.textOrEmpty("as_printed"),
                dates,
                row.localized("summary"),
                new Citation(document, row.textOrEmpty("place")),
                row.localized("note"),
                row.isTrue("opinion"),
                row.isTrue("inferred")));
    }

    private List<Subject> subjects(DataRow row, String field, String tokens) {
        List<Subject> found = new ArrayList<>();
        if (tokens.isEmpty()) {
            return found;
        }
        for (String token : tokens.split(";")) {
            Optional<Subject> subject = subjects.read(token.strip());
            if (subject.isEmpty()) {
                problems.add(row.problem(field, ProblemKind.COUNTRY_UNKNOWN, token.strip()));
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
        Qualifier qualifier = row.text("qualifier")
                .flatMap(text -> constant(row, "qualifier", Qualifier.class))
                .orElse(Qualifier.EXACT);
        return constant(row, "unit", Unit.class).map(unit -> new Quantity(value.get(), unit, qualifier));
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
        String token = row.requiredText(field, problems);
        Optional<E> found = Tokens.find(token, type);
        if (found.isEmpty() && !token.isEmpty()) {
            problems.add(row.problem(field, ProblemKind.NOT_AMONG, token, Tokens.all(type)));
        }
        return found;
    }
}
