package org.fourquadrant.facts.dossier;

import java.util.Collections;
import java.util.Set;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.document.Topic;

/**
 * A filter of events by topic and country; an empty set filters nothing.
 *
 * @param topics the topics wanted
 * @param countries the countries of which an event must touch at least one
 */
public record EventFilter(Set<Topic> topics, Set<CountryCode> countries) {

    /** Every event. */
    public static final EventFilter ALL = new EventFilter(Set.of(), Set.of());

    public EventFilter {
        topics = Set.copyOf(topics);
        countries = Set.copyOf(countries);
    }

    boolean admits(Event event) {
        boolean topicFits =
                topics.isEmpty() || topics.contains(event.cited().statement().topic());
        boolean countryFits = countries.isEmpty() || !Collections.disjoint(countries, event.touches());
        return topicFits && countryFits;
    }
}
