package org.fourquadrant.ui.chart;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.ui.state.Session;

/** Changes the selection: the country selected last has the dossier. */
final class Selecting {

    private final Session session;

    Selecting(Session session) {
        this.session = session;
    }

    /** The countries whose places are in a quadrant. */
    static List<CountryCode> inside(Facts facts, Quadrant quadrant) {
        return facts.classification().plotted().stream()
                .filter(plotted -> plotted.isIn(quadrant))
                .map(plotted -> plotted.country().code())
                .toList();
    }

    /** Only this country; nothing where there is none. */
    void only(Optional<CountryCode> country) {
        session.change(view -> view.withSelection(country.map(Set::of).orElse(Set.of())));
    }

    void only(Collection<CountryCode> countries) {
        session.change(view -> view.withSelection(new LinkedHashSet<>(countries)));
    }

    /** This country too, or no longer. */
    void toggle(CountryCode country) {
        session.change(view -> {
            Set<CountryCode> all = new LinkedHashSet<>(view.selection());
            if (!all.remove(country)) {
                all.add(country);
            }
            return view.withSelection(all);
        });
    }

    void add(Collection<CountryCode> countries) {
        session.change(view -> {
            Set<CountryCode> all = new LinkedHashSet<>(view.selection());
            all.addAll(countries);
            return view.withSelection(all);
        });
    }
}
