package org.fourquadrant.cli.content;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.fourquadrant.facts.dossier.ActEvent;
import org.fourquadrant.facts.dossier.Event;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.country.Membership;
import org.fourquadrant.model.document.Library;
import org.fourquadrant.model.document.Statement;
import org.fourquadrant.model.document.Subject;
import org.fourquadrant.model.language.Tokens;
import org.fourquadrant.model.law.Act;

/**
 * Something that a paper dates or that an act does, in the words of one language.
 *
 * @param day the first day that it may mean
 * @param date as precisely as it is known, as files write it
 * @param said the same for a person
 * @param kind what happens
 * @param source {@code paper} or {@code act}
 * @param topic of a statement, or the kind of the act
 * @param stage of a statement; empty of an act
 * @param subjects whom it concerns, as files write it
 * @param summary what happens, in our own words
 * @param id of the statement or act
 * @param document of the statement, or the act
 * @param place where it stands in it
 * @param url address of an act, else empty
 * @param cited the source for a person
 */
public record EventRow(
        LocalDate day,
        String date,
        String said,
        Event.Kind kind,
        String source,
        String topic,
        String stage,
        String subjects,
        String summary,
        String id,
        String document,
        String place,
        String url,
        String cited) {

    /** What a paper dates; the library gives the names of the papers. */
    public static EventRow of(Event event, TerminalWords words, Library library) {
        Statement statement = event.cited().statement();
        return new EventRow(
                event.date().firstDay(),
                event.date().toString(),
                words.dates().partial(event.date()),
                event.kind(),
                "paper",
                Tokens.of(statement.topic()),
                Tokens.of(statement.stage()),
                subjects(statement),
                statement.summary().in(words.language()),
                statement.id(),
                statement.citation().document(),
                statement.citation().place(),
                "",
                new ClaimText(words, library).source(statement.citation()));
    }

    /** What an act does. */
    public static EventRow of(ActEvent event, TerminalWords words) {
        Act act = event.act();
        String name = act.shortName().in(words.language());
        String place = act.place().citation();
        return new EventRow(
                event.day(),
                event.day().toString(),
                words.dates().day(event.day()),
                event.kind(),
                "act",
                Tokens.of(act.kind()),
                "",
                event.touches().stream().map(CountryCode::value).sorted().collect(Collectors.joining(";")),
                act.summary().in(words.language()),
                act.id(),
                act.id(),
                place,
                act.place().url(),
                place.isEmpty() ? name : words.texts().format("source.place", name, place));
    }

    /** The subjects as the statements' files write them. */
    private static String subjects(Statement statement) {
        return statement.subjects().stream().map(EventRow::token).collect(Collectors.joining(";"));
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
