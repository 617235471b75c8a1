package org.fourquadrant.cli.content;

import java.util.List;
import java.util.stream.Collectors;
import org.fourquadrant.export.table.Sheet;
import org.fourquadrant.export.table.SheetColumn;
import org.fourquadrant.facts.dossier.Event;
import org.fourquadrant.model.country.Membership;
import org.fourquadrant.model.document.Statement;
import org.fourquadrant.model.document.Subject;
import org.fourquadrant.model.language.Tokens;

/** The columns of {@code events}. */
public final class EventSheet {

    private EventSheet() {}

    /** A sheet of events, their summaries in the language of the words. */
    public static Sheet<Event> of(List<Event> events, TerminalWords words) {
        return new Sheet<>(
                List.of(
                        SheetColumn.ofText("date", event -> event.date().toString()),
                        SheetColumn.ofText("event", event -> Tokens.of(event.kind())),
                        SheetColumn.ofText(
                                "topic", event -> Tokens.of(statement(event).topic())),
                        SheetColumn.ofText(
                                "stage", event -> Tokens.of(statement(event).stage())),
                        SheetColumn.ofText("subjects", event -> subjects(statement(event))),
                        SheetColumn.ofText(
                                "summary", event -> statement(event).summary().in(words.language())),
                        SheetColumn.ofText(
                                "statement", event -> statement(event).id()),
                        SheetColumn.ofText(
                                "document", event -> statement(event).citation().document()),
                        SheetColumn.ofText(
                                "place", event -> statement(event).citation().place())),
                events);
    }

    private static Statement statement(Event event) {
        return event.cited().statement();
    }

    /** The subjects as the statements' files write them. */
    private static String subjects(Statement statement) {
        return statement.subjects().stream().map(EventSheet::token).collect(Collectors.joining(";"));
    }

    private static String token(Subject subject) {
        if (subject instanceof Subject.OneCountry one) {
            return one.code().value();
        }
        if (subject instanceof Subject.Members members) {
            return token(members.membership());
        }
        if (subject instanceof Subject.InArea in) {
            return in.area().name();
        }
        return subject instanceof Subject.InQuadrant in ? "QUADRANT_" + in.quadrant() : "ALL";
    }

    private static String token(Membership group) {
        return switch (group) {
            case NATO -> "NATO";
            case EUROPEAN_UNION -> "EU";
            case MAJOR_NON_NATO_ALLY -> "MNNA";
            case TREATY_ALLY -> "TREATY_ALLIES";
        };
    }
}
