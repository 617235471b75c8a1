package org.fourquadrant.ui.timeline;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
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
import org.fourquadrant.facts.dossier.ActEvent;
import org.fourquadrant.facts.dossier.Event;
import org.fourquadrant.facts.dossier.EventFilter;
import org.fourquadrant.facts.dossier.EventsOfDay;
import org.fourquadrant.facts.statement.Coverage;
import org.fourquadrant.facts.tariff.TariffChange;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.document.PartialDate;
import org.fourquadrant.model.document.Topic;
import org.fourquadrant.model.idea.Purpose;
import org.fourquadrant.model.view.AskedSources;
import org.fourquadrant.model.view.DataChoice;
import org.fourquadrant.model.view.View;
import org.fourquadrant.ui.state.Gesture;
import org.fourquadrant.ui.state.Session;
import org.fourquadrant.ui.state.SessionState;
import org.fourquadrant.ui.state.Touched;

/** The groups of events to be seen, and the as-of date that moves among them. */
public final class TimelineViewModel {

    /** What decides which groups are seen. */
    private record Asked(
            Set<Lane> lanes, Optional<Set<String>> purposes, Set<CountryCode> countries, AskedSources sources) {}

    private final Session session;
    private final ObjectProperty<Set<Lane>> lanes =
            new SimpleObjectProperty<>(this, "lanes", EnumSet.allOf(Lane.class));
    private final BooleanProperty selectedOnly = new SimpleBooleanProperty(this, "selectedOnly");
    private final ReadOnlyObjectWrapper<List<EventGroup>> groups =
            new ReadOnlyObjectWrapper<>(this, "groups", List.of());
    private final ReadOnlyObjectWrapper<LocalDate> asOf = new ReadOnlyObjectWrapper<>(this, "asOf");
    private final ReadOnlyObjectWrapper<EventsOfDay> eventsOfDay = new ReadOnlyObjectWrapper<>(this, "eventsOfDay");
    private final ReadOnlyObjectWrapper<Touched> touched = new ReadOnlyObjectWrapper<>(this, "touched", Touched.NOBODY);

    private final ReadOnlyObjectWrapper<List<TariffChange>> changes =
            new ReadOnlyObjectWrapper<>(this, "changes", List.of());
    private final ReadOnlyObjectWrapper<Optional<LocalDate>> comparedDay =
            new ReadOnlyObjectWrapper<>(this, "comparedDay", Optional.empty());

    private final ReadOnlyObjectWrapper<Optional<Set<String>>> purposes =
            new ReadOnlyObjectWrapper<>(this, "purposes", Optional.empty());

    private DataChoice summedUp;
    private Workspace lastWorkspace;
    private Asked lastAsked;
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

    /** What happened on the as-of date, whichever lanes are shown and however one came there. */
    public ReadOnlyObjectProperty<EventsOfDay> eventsOfDayProperty() {
        return eventsOfDay.getReadOnlyProperty();
    }

    /** Whose tariff the as-of date changes, with before and after; it changes before {@link #eventsOfDayProperty} does. */
    public ReadOnlyObjectProperty<List<TariffChange>> changesProperty() {
        return changes.getReadOnlyProperty();
    }

    /** Whose tariff a day changes, with before and after. */
    List<TariffChange> changesOn(LocalDate day) {
        List<CountryCode> listed =
                session.facts().dataset().map(Dataset::economies).orElse(List.of());
        return session.facts()
                .knowledge()
                .tariffChangesOn(listed, day, session.view().data().sources());
    }

    /** The other day of a comparison of two. */
    public ReadOnlyObjectProperty<Optional<LocalDate>> comparedDayProperty() {
        return comparedDay.getReadOnlyProperty();
    }

    /** Compares with the as-of date from now on, or with no other day where one was compared with. */
    void toggleComparedDay() {
        session.change(view -> view.withData(view.data()
                .withComparedDay(
                        view.data().comparedDay().isPresent()
                                ? Optional.empty()
                                : Optional.of(view.data().asOf()))));
    }

    /** Whom the events of the as-of date touch; nobody while a scene is told, which has an emphasis of its own. */
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

    /** By which purposes measures are shown; empty for events by lane. */
    ReadOnlyObjectProperty<Optional<Set<String>>> purposesProperty() {
        return purposes.getReadOnlyProperty();
    }

    /** The rows that events stand in: purposes where the timeline is by them, else lanes, shown or not. */
    List<? extends TimelineRow> rows() {
        return purposes.get().isPresent() ? purposeRows() : List.of(Lane.values());
    }

    /** A row for each purpose, be it shown or not. */
    List<PurposeRow> purposeRows() {
        return PurposeRow.of(session.workspace().ideas().contents().purposes());
    }

    private List<PurposeRow> shown(Set<String> purposes) {
        return purposeRows().stream()
                .filter(row -> purposes.contains(row.purpose().id()))
                .toList();
    }

    /** Shows measures by their purposes, all of them, or all events by their lanes again; as one step. */
    void toggleByPurpose() {
        Optional<Set<String>> next = purposes.get().isPresent()
                ? Optional.empty()
                : Optional.of(
                        purposeRows().stream().map(row -> row.purpose().id()).collect(Collectors.toSet()));
        session.change(view -> view.withIdeas(view.ideas().withPurposes(next)));
    }

    /** Shows or hides the measures with a purpose, as one step. */
    void toggle(Purpose purpose) {
        Set<String> next = new HashSet<>(purposes.get().orElse(Set.of()));
        if (!next.remove(purpose.id())) {
            next.add(purpose.id());
        }
        session.change(view -> view.withIdeas(view.ideas().withPurposes(Optional.of(next))));
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
        DataChoice data = now.view().data();
        sumUp(now.workspace(), data);
        purposes.set(now.view().ideas().purposes());
        groups.set(found(now));
        asOf.set(data.asOf());
        touched.set(
                now.notebook().told().isPresent()
                        ? Touched.NOBODY
                        : new Touched(data.asOf(), eventsOfDay.get().touched()));
    }

    private void sumUp(Workspace workspace, DataChoice data) {
        boolean same = summedUp != null
                && summedUp.asOf().equals(data.asOf())
                && summedUp.sources() == data.sources()
                && summedUp.dataset().equals(data.dataset());
        if (!same || workspace != lastWorkspace) {
            summedUp = data;
            changes.set(changesOn(data.asOf()));
            eventsOfDay.set(session.facts().knowledge().eventsOn(data.asOf(), data.sources()));
        }
        comparedDay.set(data.comparedDay());
    }

    // While the line is dragged nothing changes here, so what was found last is kept.
    private List<EventGroup> found(SessionState now) {
        Set<CountryCode> countries = selectedOnly.get() ? now.view().selection() : Set.of();
        Asked asked = new Asked(
                Set.copyOf(lanes.get()),
                now.view().ideas().purposes(),
                countries,
                now.view().data().sources());
        if (now.workspace() != lastWorkspace || !asked.equals(lastAsked)) {
            lastWorkspace = now.workspace();
            lastAsked = asked;
            lastFound = asked.purposes().isPresent()
                    ? EventGroup.byPurpose(
                            reported(asked),
                            done(asked),
                            session.facts().knowledge().purposes(),
                            shown(asked.purposes().get()))
                    : EventGroup.of(reported(asked), done(asked));
        }
        return lastFound;
    }

    /** A matter that is dated to a year only has no place on a scale of days; the dossiers list it. */
    private List<Event> reported(Asked asked) {
        Set<Topic> topics = asked.purposes().isPresent() ? EnumSet.allOf(Topic.class) : Lane.topicsOf(asked.lanes());
        EventFilter filter = new EventFilter(topics, asked.countries());
        if (filter.topics().isEmpty() || !asked.sources().asksPapers()) {
            return List.of();
        }
        return session.facts().knowledge().events(coverage().from(), coverage().to(), filter).stream()
                .filter(event -> event.date().precision() != PartialDate.Precision.YEAR)
                .toList();
    }

    private List<ActEvent> done(Asked asked) {
        boolean ofRow = asked.purposes().isPresent() || asked.lanes().contains(Lane.ACTS);
        boolean wanted = ofRow && asked.sources().asksLaw();
        return wanted
                ? session.facts()
                        .knowledge()
                        .actEvents(coverage().from(), coverage().to(), asked.countries())
                : List.of();
    }
}
