package org.fourquadrant.cli.content;

import java.util.List;
import org.fourquadrant.export.table.Sheet;
import org.fourquadrant.export.table.SheetColumn;
import org.fourquadrant.model.language.Tokens;

/** The columns of {@code events}. */
public final class EventSheet {

    private EventSheet() {}

    /** A sheet of events. */
    public static Sheet<EventRow> of(List<EventRow> events) {
        return new Sheet<>(
                List.of(
                        SheetColumn.ofText("date", EventRow::date),
                        SheetColumn.ofText("event", event -> Tokens.of(event.kind())),
                        SheetColumn.ofText("topic", EventRow::topic),
                        SheetColumn.ofText("stage", EventRow::stage),
                        SheetColumn.ofText("subjects", EventRow::subjects),
                        SheetColumn.ofText("summary", EventRow::summary),
                        SheetColumn.ofText("statement", EventRow::id),
                        SheetColumn.ofText("document", EventRow::document),
                        SheetColumn.ofText("place", EventRow::place),
                        SheetColumn.ofText("source", EventRow::source),
                        SheetColumn.ofText("url", EventRow::url)),
                events);
    }

    /** A line for each event, or one that says that there is none. */
    public static List<String> lines(List<EventRow> events, TerminalWords words) {
        return events.isEmpty()
                ? List.of(words.texts().get("events.none"))
                : events.stream()
                        .map(event -> words.texts()
                                .format(
                                        "events.line",
                                        event.said(),
                                        words.texts().get("event", event.kind()),
                                        event.summary(),
                                        event.cited()))
                        .toList();
    }
}
