package org.fourquadrant.facts.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fourquadrant.facts.statement.Cited;
import org.fourquadrant.facts.statement.Reach;
import org.fourquadrant.facts.statement.StatementIndex;
import org.fourquadrant.model.country.Countries;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.document.PartialDate;
import org.fourquadrant.model.document.Statement;
import org.fourquadrant.model.document.Subject;

/**
 * Everything that the documents date, in order of time.
 *
 * <p>A statement has an event for the day it was announced, one for the day it takes effect and one for its end, as far as
 * its document gives them and they differ.
 */
public final class Events {

    private final List<Event> all;

    public Events(StatementIndex statements, Countries countries) {
        Map<Subject, Set<CountryCode>> touched = new HashMap<>();
        List<Event> events = new ArrayList<>();
        for (Cited cited : statements.all()) {
            Set<CountryCode> touches = cited.statement().subjects().stream()
                    .flatMap(subject -> touched.computeIfAbsent(subject, each -> touchedBy(each, countries)).stream())
                    .collect(Collectors.toUnmodifiableSet());
            addTo(events, cited, touches);
        }
        events.sort(
                Comparator.comparing((Event event) -> event.date().firstDay()).thenComparing(Event::kind));
        this.all = List.copyOf(events);
    }

    private static Set<CountryCode> touchedBy(Subject subject, Countries countries) {
        return countries.all().stream()
                .filter(country -> Reach.of(subject, country).isPresent())
                .map(Country::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static void addTo(List<Event> events, Cited cited, Set<CountryCode> touches) {
        Statement.Dates dates = cited.statement().dates();
        Map<PartialDate, Event.Kind> kinds = new HashMap<>();
        dates.announced().ifPresent(date -> kinds.putIfAbsent(date, Event.Kind.ANNOUNCED));
        dates.effective().ifPresent(date -> kinds.put(date, Event.Kind.TAKES_EFFECT));
        dates.ended().ifPresent(date -> kinds.putIfAbsent(date, Event.Kind.ENDS));
        kinds.forEach((date, kind) -> events.add(new Event(date, kind, cited, touches)));
    }

    /**
     * The events from one day to another, both included, in order of time. What is dated to a month or a year stands on the
     * first day of it, so that neighbouring stretches of time share no event.
     */
    public List<Event> between(LocalDate from, LocalDate to, EventFilter filter) {
        return all.stream()
                .filter(event -> !event.date().firstDay().isBefore(from)
                        && !event.date().firstDay().isAfter(to))
                .filter(filter::admits)
                .toList();
    }
}
