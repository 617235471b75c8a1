package org.fourquadrant.ui.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fourquadrant.facts.dossier.ActEvent;
import org.fourquadrant.facts.dossier.Event;
import org.fourquadrant.model.document.PartialDate;

/**
 * The events of one lane on one date: one mark on the timeline.
 *
 * @param lane the lane
 * @param date the date, as precisely as the documents give it
 * @param events what papers report of it
 * @param acts what acts do on it; events and acts together are at least one
 */
public record EventGroup(Lane lane, PartialDate date, List<Event> events, List<ActEvent> acts) {

    private record Key(Lane lane, PartialDate date) {}

    public EventGroup {
        Objects.requireNonNull(lane, "lane");
        Objects.requireNonNull(date, "date");
        events = List.copyOf(events);
        acts = List.copyOf(acts);
    }

    /** Events grouped by lane and date, in order of time, within a date by lane. */
    static List<EventGroup> of(List<Event> events, List<ActEvent> acts) {
        Map<Key, List<Event>> byKey = new LinkedHashMap<>();
        for (Event event : events) {
            Lane lane = Lane.of(event.cited().statement().topic());
            byKey.computeIfAbsent(new Key(lane, event.date()), key -> new ArrayList<>())
                    .add(event);
        }
        Map<LocalDate, List<ActEvent>> byDay = acts.stream().collect(Collectors.groupingBy(ActEvent::day));
        Stream<EventGroup> reported = byKey.entrySet().stream()
                .map(entry ->
                        new EventGroup(entry.getKey().lane(), entry.getKey().date(), entry.getValue(), List.of()));
        Stream<EventGroup> done = byDay.entrySet().stream()
                .map(entry -> new EventGroup(Lane.ACTS, PartialDate.of(entry.getKey()), List.of(), entry.getValue()));
        return Stream.concat(reported, done)
                .sorted(Comparator.comparing((EventGroup group) -> group.date().firstDay())
                        .thenComparing(EventGroup::lane))
                .toList();
    }

    /** Groups of the same date as one, in the lane of which it has most. */
    static List<EventGroup> byDate(List<EventGroup> groups) {
        Map<PartialDate, List<EventGroup>> byDate = new LinkedHashMap<>();
        groups.forEach(group ->
                byDate.computeIfAbsent(group.date(), date -> new ArrayList<>()).add(group));
        return byDate.values().stream().map(EventGroup::merged).toList();
    }

    private static EventGroup merged(List<EventGroup> ofOneDate) {
        List<EventGroup> mostFirst = ofOneDate.stream()
                .sorted(Comparator.comparing(group -> -group.size()))
                .toList();
        return new EventGroup(
                mostFirst.get(0).lane(),
                mostFirst.get(0).date(),
                mostFirst.stream().flatMap(group -> group.events().stream()).toList(),
                mostFirst.stream().flatMap(group -> group.acts().stream()).toList());
    }

    /** How many events there are. */
    int size() {
        return events.size() + acts.size();
    }

    /** Whether the documents date it to a day. */
    boolean isOnADay() {
        return date.precision() == PartialDate.Precision.DAY;
    }
}
