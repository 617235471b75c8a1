package org.fourquadrant.ui.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fourquadrant.facts.dossier.Event;
import org.fourquadrant.model.document.PartialDate;

/**
 * The events of one lane on one date: one mark on the timeline.
 *
 * @param lane the lane
 * @param date the date, as precisely as the documents give it
 * @param events the events, at least one
 */
public record EventGroup(Lane lane, PartialDate date, List<Event> events) {

    private record Key(Lane lane, PartialDate date) {}

    public EventGroup {
        Objects.requireNonNull(lane, "lane");
        Objects.requireNonNull(date, "date");
        events = List.copyOf(events);
    }

    /** Events grouped by lane and date, in order of time, within a date by lane. */
    static List<EventGroup> of(List<Event> events) {
        Map<Key, List<Event>> byKey = new LinkedHashMap<>();
        for (Event event : events) {
            Lane lane = Lane.of(event.cited().statement().topic());
            byKey.computeIfAbsent(new Key(lane, event.date()), key -> new ArrayList<>())
                    .add(event);
        }
        return byKey.entrySet().stream()
                .map(entry ->
                        new EventGroup(entry.getKey().lane(), entry.getKey().date(), entry.getValue()))
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
                .sorted(Comparator.comparing(group -> -group.events().size()))
                .toList();
        return new EventGroup(
                mostFirst.get(0).lane(),
                mostFirst.get(0).date(),
                mostFirst.stream().flatMap(group -> group.events().stream()).toList());
    }

    /** Whether the documents date it to a day. */
    boolean isOnADay() {
        return date.precision() == PartialDate.Precision.DAY;
    }
}
