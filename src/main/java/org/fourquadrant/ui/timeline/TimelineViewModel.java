package org.fourquadrant.ui.timeline;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.fourquadrant.facts.dossier.Event;
import org.fourquadrant.facts.dossier.EventFilter;
import org.fourquadrant.facts.statement.Coverage;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.document.PartialDate;
import org.fourquadrant.model.document.Subject;
import org.fourquadrant.model.view.View;
import org.fourquadrant.ui.state.Gesture;
import org.fourquadrant.ui.state.Session;
import org.fourquadrant.ui.state.SessionState;
import org.fourquadrant.ui.state.Touched;

/** The groups of events to be seen, and the as-of date that moves among them. */
public final class TimelineViewModel {

    private final Session session;
    private final ObjectProperty<Set<Lane>> lanes =
            new SimpleObjectProperty<>(this, "lanes", EnumSet.allOf(Lane.class));
    private final BooleanProperty selectedOnly = new SimpleBooleanProperty(this, "selectedOnly");
    private final ReadOnlyObjectWrapper<List<EventGroup>> groups =
            new ReadOnlyObjectWrapper<>(this, "groups", List.of());
    private final ReadOnlyObjectWrapper<LocalDate> asOf = new ReadOnlyObjectWrapper<>(this, "asOf");
    private final ReadOnlyObjectWrapper<Touched> touched = new ReadOnlyObjectWrapper<>(this, "touched", Touched.NOBODY);

    private Workspace lastWorkspace;
    private EventFilter lastFilter;
    private List<EventGroup> lastFound = List.of();

    public TimelineViewModel(Session session) {
        this.session = session;
        session.shownProperty().subscribe(this::show);
        lanes.addListener(change -> show(session.shown()));
        selectedOnly.addListener(change -> show(session.shown()));
    }

    /** The groups that pass the filter, in order of time. */
    public ReadOnlyObjectProperty<List<EventGroup>> groupsProperty() {
        return groups.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<LocalDate> asOfProperty() {
        return asOf.getReadOnlyProperty();
    }

    /** Whom the events touch that the as-of date passed with its last move; none until it moves. */
    public ReadOnlyObjectProperty<Touched> touchedProperty() {
        return touched.getReadOnlyProperty();
    }

    /** Whether only what concerns a selected country is shown. */
    public BooleanProperty selectedOnlyProperty() {
        return selectedOnly;
    }

    public Coverage coverage() {
        return session.facts().knowledge().coverage();
    }

    /** Shows or hides a lane. */
    public void toggle(Lane lane) {
        Set<Lane> next = EnumSet.noneOf(Lane.class);
        next.addAll(lanes.get());
        if (!next.remove(lane)) {
            next.add(lane);
        }
        lanes.set(next);
    }

    /** Moves the as-of date, as one step; not beyond what the documents cover. */
    public void moveTo(LocalDate day) {
        session.change(view -> dated(view, day));
    }

    /** Begins to move the as-of date many times, all of them one step. */
    public Gesture begin() {
        return session.begin();
    }

    /** Moves the as-of date within a gesture; not beyond what the documents cover. */
    public void moveTo(LocalDate day, Gesture gesture) {
        gesture.adjust(view -> dated(view, day));
    }

    /** The first date of a shown event after a day. */
    public Optional<LocalDate> nextAfter(LocalDate day) {
        return days().filter(date -> date.isAfter(day)).min(LocalDate::compareTo);
    }

    /** The last date of a shown event before a day. */
    public Optional<LocalDate> lastBefore(LocalDate day) {
        return days().filter(date -> date.isBefore(day)).max(LocalDate::compareTo);
    }

    private Stream<LocalDate> days() {
        return groups.get().stream()
                .filter(EventGroup::isOnADay)
                .map(group -> group.date().firstDay());
    }

    private View dated(View view, LocalDate day) {
        return view.withData(view.data().withAsOf(coverage().nearest(day)));
    }

    private void show(SessionState now) {
        LocalDate before = asOf.get();
        LocalDate day = now.view().data().asOf();
        groups.set(found(now));
        asOf.set(day);
        if (before != null && !before.equals(day)) {
            touched.set(TouchedByMove.touched(groups.get(), before, day));
        }
    }

    // While the line is dragged nothing changes here, so what was found last is kept.
    private List<EventGroup> found(SessionState now) {
        Set<CountryCode> countries = selectedOnly.get() ? now.view().selection() : Set.of();
        EventFilter filter = new EventFilter(Lane.topicsOf(lanes.get()), countries);
        if (now.workspace() != lastWorkspace || !filter.equals(lastFilter)) {
            lastWorkspace = now.workspace();
            lastFilter = filter;
            lastFound = lanes.get().isEmpty() ? List.of() : find(filter);
        }
        return lastFound;
    }

    /** A matter that is dated to a year only has no place on a scale of days; the dossiers list it. */
    private List<EventGroup> find(EventFilter filter) {
        Coverage coverage = coverage();
        return EventGroup.of(session.facts().knowledge().events(coverage.from(), coverage.to(), filter).stream()
                .filter(event -> event.date().precision() != PartialDate.Precision.YEAR)
                .toList());
    }

    /** Which events a move of the as-of date passes, and whom they touch. */
    private static final class TouchedByMove {

        /** A longer move is a jump: only what is dated to the day it ends on is passed, days. */
        private static final int JUMP = 14;

        private TouchedByMove() {}

        /** Whom touches what is dated to a day after one and until another; back in time, to the other itself. */
        static Touched touched(List<EventGroup> groups, LocalDate from, LocalDate to) {
            boolean onward = from.isBefore(to) && !from.plusDays(JUMP).isBefore(to);
            LocalDate after = onward ? from : to.minusDays(1);
            List<Event> passed = groups.stream()
                    .filter(EventGroup::isOnADay)
                    .filter(group -> group.date().firstDay().isAfter(after))
                    .filter(group -> !group.date().firstDay().isAfter(to))
                    .flatMap(group -> group.events().stream())
                    .toList();
            return new Touched(
                    passed.stream()
                            .filter(event -> !isOfEveryone(event))
                            .flatMap(event -> event.touches().stream())
                            .collect(Collectors.toUnmodifiableSet()),
                    passed.stream().anyMatch(TouchedByMove::isOfEveryone));
        }

        private static boolean isOfEveryone(Event event) {
            return event.cited().statement().subjects().stream().anyMatch(Subject.Everyone.class::isInstance);
        }
    }
}
