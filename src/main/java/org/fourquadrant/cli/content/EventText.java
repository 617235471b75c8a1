package org.fourquadrant.cli.content;

import java.util.List;
import org.fourquadrant.facts.dossier.Event;
import org.fourquadrant.model.document.Library;
import org.fourquadrant.model.document.Statement;

/** Events as lines for a person, each with its citation. */
public final class EventText {

    private final TerminalWords words;
    private final ClaimText claims;

    /** @param library gives the names of the documents that are cited */
    public EventText(TerminalWords words, Library library) {
        this.words = words;
        this.claims = new ClaimText(words, library);
    }

    /** A line for each event, or one that says that there is none. */
    public List<String> lines(List<Event> events) {
        return events.isEmpty()
                ? List.of(words.texts().get("events.none"))
                : events.stream().map(this::line).toList();
    }

    private String line(Event event) {
        Statement statement = event.cited().statement();
        return words.texts()
                .format(
                        "events.line",
                        words.dates().partial(event.date()),
                        words.texts().get("event", event.kind()),
                        statement.summary().in(words.language()),
                        claims.source(statement.citation()));
    }
}
