package org.fourquadrant.facts.dossier;

import java.util.Objects;
import java.util.Set;
import org.fourquadrant.facts.statement.Cited;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.document.PartialDate;

/**
 * An event: something that a document dates.
 *
 * @param date when, as precisely as the document gives it
 * @param kind what happened on that date
 * @param cited the statement and its document
 * @param touches the countries concerned: members for a group, every partner for all; none for a quadrant
 */
public record Event(PartialDate date, Kind kind, Cited cited, Set<CountryCode> touches) {

    /** What happened on the date. */
    public enum Kind {
        ANNOUNCED,
        TAKES_EFFECT,
        ENDS
    }

    public Event {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(cited, "cited");
        touches = Set.copyOf(touches);
    }
}
