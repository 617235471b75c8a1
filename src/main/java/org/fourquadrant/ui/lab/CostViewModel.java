package org.fourquadrant.ui.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.cost.DefenceCost;
import org.fourquadrant.facts.dossier.DemandedShare;
import org.fourquadrant.facts.place.PlottedCountry;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.country.Membership;
import org.fourquadrant.model.document.Statement;
import org.fourquadrant.ui.state.Session;

/**
 * What a defence spending share costs the country in focus: the target share, which is that of the line until another is
 * asked for, and every share that is demanded of the country or pledged by the as-of date.
 */
public final class CostViewModel {

    private final Session session;
    private final ReadOnlyObjectWrapper<Costs> costs = new ReadOnlyObjectWrapper<>(this, "costs");
    private Optional<Double> target = Optional.empty();

    public CostViewModel(Session session) {
        this.session = session;
        session.shownProperty().subscribe(now -> costs.set(of(session.facts())));
    }

    /** The costs of what is shown. */
    ReadOnlyObjectProperty<Costs> costsProperty() {
        return costs.getReadOnlyProperty();
    }

    /**
     * Asks for another target, or for that of the line.
     *
     * @param share per cent of GDP, 0 to 100; empty follows the line
     */
    public void aimAt(Optional<Double> share) {
        target = share;
        costs.set(of(session.facts()));
    }

    private Costs of(Facts now) {
        double line = now.view().thresholds().main();
        double aim = target.orElse(line);
        Optional<PlottedCountry> country = now.view().focus().flatMap(now.classification()::find);
        return new Costs(
                country,
                aim,
                target.isEmpty(),
                country.map(one -> rows(now, one, aim)).orElse(List.of()),
                country.map(one -> now.gdps(one.country().code())).orElse(List.of()),
                now.ideas().missing(Membership.NATO, aim));
    }

    private List<Costs.Row> rows(Facts now, PlottedCountry country, double aim) {
        Map<Double, Statement> asked = asked(now, country.country());
        List<Costs.Row> rows = new ArrayList<>();
        rows.add(new Costs.Row(cost(now, country, aim), Optional.ofNullable(asked.remove(aim))));
        asked.forEach((percent, who) -> rows.add(new Costs.Row(cost(now, country, percent), Optional.of(who))));
        return rows;
    }

    private static DefenceCost cost(Facts now, PlottedCountry country, double aim) {
        return now.cost(country.country().code(), aim).orElseThrow();
    }

    /** Who demands a share of a country or pledges it first, by share; what is said of other countries is left out. */
    private Map<Double, Statement> asked(Facts now, Country country) {
        Map<Double, Statement> asked = new TreeMap<>();
        for (DemandedShare demand : now.demandedShares()) {
            demand.firstOf(country).ifPresent(statement -> asked.put(demand.percent(), statement));
        }
        return asked;
    }
}
