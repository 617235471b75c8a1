package org.fourquadrant.ui.years;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.fourquadrant.facts.years.Ribbon;
import org.fourquadrant.facts.years.RibbonRow;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.view.DataChoice;
import org.fourquadrant.model.view.View;
import org.fourquadrant.model.view.YearsChoice;
import org.fourquadrant.ui.state.Gesture;
import org.fourquadrant.ui.state.Session;

/** The range of years of the view, its ribbon, and steps through it. A range that begins with its last year is that year alone. */
final class YearsViewModel {

    private final Session session;
    private Optional<Integer> playedTo = Optional.empty();

    YearsViewModel(Session session) {
        this.session = session;
    }

    /** The years that the dataset has. */
    NavigableSet<Integer> all() {
        return session.facts().years().all();
    }

    /** Whether there is more than one year. */
    boolean hasRange() {
        return all().size() > 1;
    }

    /** The first year of the range; the last one where it is alone. */
    int from() {
        return data().fromYear().orElse(data().year());
    }

    /** The last year of the range. */
    int to() {
        return data().year();
    }

    /** The year that is played to; the last of the range while nothing is played. */
    int end() {
        return playedTo.filter(end -> end >= to()).orElse(to());
    }

    /** The ribbon, to the year that is played to, so that it stays where it is meanwhile. */
    Optional<Ribbon> ribbon() {
        View view = session.view();
        return end() == to()
                ? session.facts().years().ribbon()
                : session.facts()
                        .with(view.withData(view.data().withYear(end())))
                        .years()
                        .ribbon();
    }

    YearsChoice choice() {
        return session.view().years();
    }

    /** Changes how years are read or shown, as one step. */
    void choose(UnaryOperator<YearsChoice> change) {
        session.change(view -> view.withYears(change.apply(view.years())));
    }

    /** Begins many changes that are one step. */
    Gesture begin() {
        return session.begin();
    }

    /** Moves the first year, as one step; not beyond the last one. */
    void moveFrom(int year) {
        session.change(view -> from(view, year));
    }

    /** The same within a gesture. */
    void moveFrom(int year, Gesture gesture) {
        gesture.adjust(view -> from(view, year));
    }

    /** Moves the last year, as one step; the first one gives way. */
    void moveTo(int year) {
        playedTo = Optional.empty();
        session.change(view -> to(view, year));
    }

    /** The same within a gesture. */
    void moveTo(int year, Gesture gesture) {
        gesture.adjust(view -> to(view, year));
    }

    private View from(View view, int year) {
        int within = Math.max(all().first(), Math.min(year, view.data().year()));
        Optional<Integer> first = within == view.data().year() ? Optional.empty() : Optional.of(within);
        return view.withData(view.data().withFromYear(first));
    }

    private View to(View view, int year) {
        Integer within = all().floor(Math.max(all().first(), year));
        return view.withData(view.data().withYear(within));
    }

    /** Sets the range to its beginning, to be played to its end: of all years where one was shown alone. */
    void rewind(Gesture gesture) {
        int end = end();
        boolean atStart = data().fromYear().isEmpty() || from() == end;
        int first = atStart ? all().first() : from();
        playedTo = Optional.of(end > first ? end : all().last());
        gesture.adjust(view -> view.withData(view.data().withYear(first).withFromYear(Optional.of(first))));
    }

    /** Whether a play was interrupted that can go on. */
    boolean canGoOn() {
        return playedTo.filter(end -> to() < end).isPresent();
    }

    /** Goes to the next year of the play; whether there was one. */
    boolean advance(Gesture gesture) {
        if (!canGoOn()) {
            return false;
        }
        int next = all().higher(to());
        gesture.adjust(view -> view.withData(view.data().withYear(next)));
        return true;
    }

    /** The rows of those selected who change quadrant in the last year shown. */
    List<RibbonRow> crossing() {
        Set<CountryCode> selected = session.view().selection();
        return ribbon().map(Ribbon::rows).orElse(List.of()).stream()
                .filter(row -> selected.contains(row.country().code()))
                .filter(row -> row.crossingIn(to()).isPresent())
                .toList();
    }

    /** Selects a country alone, or takes it to the selection or from it. */
    void select(CountryCode country, boolean alone) {
        session.change(view -> {
            Set<CountryCode> selected = new LinkedHashSet<>(view.selection());
            if (alone) {
                selected.clear();
                selected.add(country);
            } else if (!selected.remove(country)) {
                selected.add(country);
            }
            return view.withSelection(selected);
        });
    }

    private DataChoice data() {
        return session.view().data();
    }
}
