package org.fourquadrant.facts.dossier;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.law.Act;

/**
 * Something that an official act does on a day.
 *
 * @param day the day
 * @param kind what happens on it
 * @param act the act
 * @param touches the countries whose goods its rates reach; none where it sets none
 */
public record ActEvent(LocalDate day, Event.Kind kind, Act act, Set<CountryCode> touches) {

    public ActEvent {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(act, "act");
        touches = Set.copyOf(touches);
    }
}
