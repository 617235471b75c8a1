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
import org.fourquadrant.facts.purpose.MeasurePurposes;
import org.fourquadrant.model.document.PartialDate;

/**
 * The events of one row on one date: one mark on the timeline.
 *
 * @param lane the row: a lane, or a purpose
 * @param date the date, as precisely as the documents give it
 * @param events what papers report of it
 * @param acts what acts do on it; events and acts together are at least one
 */
record EventGroup(TimelineRow lane, PartialDate date, List<Event> events, List<ActEvent> acts) {

    private record Key(TimelineRow lane, PartialDate date) {}

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
                        .thenComparing(group -> group.lane().place()))
                .toList();
    }

    /**
     * Measures grouped by purpose and date, in order of time; one of several purposes is in the group of each.
     *
     * @param purposes which purposes each has
     * @param rows the purposes that are shown
     */
    static List<EventGroup> byPurpose(
            List<Event> events, List<ActEvent> acts, MeasurePurposes purposes, List<PurposeRow> rows) {
        return rows.stream()
                .flatMap(row -> ofPurpose(
                        row,
                        events.stream()
                                .filter(event -> purposes.of(event.cited().statement())
                                        .contains(row.purpose().id())),
                        acts.stream()
                                .filter(event -> purposes.of(event.act())
                                        .contains(row.purpose().id()))))
                .sorted(Comparator.comparing((EventGroup group) -> group.date().firstDay())
                        .thenComparing(group -> group.lane().place()))
                .toList();
    }

    private static Stream<EventGroup> ofPurpose(PurposeRow row, Stream<Event> events, Stream<ActEvent> acts) {
        Map<PartialDate, List<Event>> reported =
                events.collect(Collectors.groupingBy(Event::date, LinkedHashMap::new, Collectors.toList()));
        Map<PartialDate, List<ActEvent>> done = acts.collect(
                Collectors.groupingBy(event -> PartialDate.of(event.day()), LinkedHashMap::new, Collectors.toList()));
        return Stream.concat(reported.keySet().stream(), done.keySet().stream())
                .distinct()
                .map(date -> new EventGroup(
                        row, date, reported.getOrDefault(date, List.of()), done.getOrDefault(date, List.of())));
    }

    /** Groups of the same date as one, in the row of which it has most; what is in several of them counts once. */
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
                mostFirst.stream()
                        .flatMap(group -> group.events().stream())
                        .distinct()
                        .toList(),
                mostFirst.stream()
                        .flatMap(group -> group.acts().stream())
                        .distinct()
                        .toList());
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
