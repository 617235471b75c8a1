package org.fourquadrant.ui.documents;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fourquadrant.data.csv.CsvText;
import org.fourquadrant.model.country.Countries;
import org.fourquadrant.model.document.PartialDate;
import org.fourquadrant.model.document.Statement;
import org.fourquadrant.model.document.Subject;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.language.Tokens;

/** Statements as CSV: keys in snake case, a line each, with document, place and the figure as printed. */
final class StatementTable {

    private static final List<String> KEYS = List.of(
            "id",
            "subjects",
            "names",
            "topic",
            "stage",
            "announced",
            "effective",
            "ended",
            "summary",
            "as_printed",
            "opinion",
            "document",
            "place",
            "note");

    private StatementTable() {}

    static String csv(List<Statement> statements, Countries countries, Language language) {
        return CsvText.of(
                KEYS,
                statements.stream()
                        .map(statement -> row(statement, countries, language))
                        .toList());
    }

    private static List<String> row(Statement said, Countries countries, Language language) {
        return List.of(
                said.id(),
                joined(said.subjects().stream().map(StatementTable::code)),
                joined(said.subjects().stream()
                        .flatMap(subject -> subject instanceof Subject.OneCountry one
                                ? Stream.of(countries.nameOf(one.code(), language))
                                : Stream.empty())),
                Tokens.of(said.topic()),
                Tokens.of(said.stage()),
                day(said.dates().announced()),
                day(said.dates().effective()),
                day(said.dates().ended()),
                said.summary().in(language),
                said.asPrinted(),
                String.valueOf(said.opinion()),
                said.citation().document(),
                said.citation().place(),
                said.note().in(language));
    }

    private static String code(Subject subject) {
        if (subject instanceof Subject.OneCountry one) {
            return one.code().value();
        }
        if (subject instanceof Subject.Members members) {
            return Tokens.of(members.membership());
        }
        return subject instanceof Subject.Everyone ? "ALL" : subject.toString();
    }

    private static String day(Optional<PartialDate> date) {
        return date.map(PartialDate::toString).orElse("");
    }

    private static String joined(Stream<String> parts) {
        return parts.collect(Collectors.joining("; "));
    }
}
