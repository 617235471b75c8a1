package org.fourquadrant.facts.dossier;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.document.SourceDocument;
import org.fourquadrant.model.document.Subject;
import org.fourquadrant.model.document.Topic;
import org.fourquadrant.model.law.Act;

/**
 * What happened on one day, in sum: what is dated to a month or "by" a day is no part of it.
 *
 * @param day the day
 * @param papers the papers that appeared on it; what they say as of that day is no matter of its own
 * @param acts the acts of that day, but for those that take effect on it
 * @param inEffect the acts of which a duty begins; one that a later notice dates back is none
 * @param matters what the papers report of that day, by what happened, the most frequent topic first
 * @param named the countries that are named in any of it, the European Union as one
 * @param touched the named, and the members of the European Union where that is
 * @param groups the groups and parts of the world that any of it concerns, but for what papers say as of the day
 * @param everyone whether any of it concerns partners in general, but for what papers say as of the day
 */
public record EventsOfDay(
        LocalDate day,
        List<SourceDocument> papers,
        List<Act> acts,
        List<Act> inEffect,
        Map<Event.Kind, List<Topic>> matters,
        Set<CountryCode> named,
        Set<CountryCode> touched,
        List<Subject> groups,
        boolean everyone) {

    public EventsOfDay {
        Objects.requireNonNull(day, "day");
        papers = List.copyOf(papers);
        acts = List.copyOf(acts);
        inEffect = List.copyOf(inEffect);
        Map<Event.Kind, List<Topic>> inOrder = new EnumMap<>(Event.Kind.class);
        inOrder.putAll(matters);
        matters = inOrder;
        named = Set.copyOf(named);
        touched = Set.copyOf(touched);
        groups = List.copyOf(groups);
    }

    /** Whether nothing is dated to the day. */
    public boolean isEmpty() {
        return papers.isEmpty() && acts.isEmpty() && inEffect.isEmpty() && matters.isEmpty();
    }
}
