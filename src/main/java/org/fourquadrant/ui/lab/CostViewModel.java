package org.fourquadrant.ui.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.fourquadrant.facts.PlottedCountry;
import org.fourquadrant.facts.cost.Gdps;
import org.fourquadrant.facts.dossier.DemandedShare;
import org.fourquadrant.facts.dossier.DemandedShares;
import org.fourquadrant.facts.formula.DefenceCost;
import org.fourquadrant.facts.statement.Cited;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.document.Library;
import org.fourquadrant.model.document.Statement;
import org.fourquadrant.model.document.Subject;
import org.fourquadrant.ui.state.Session;
import org.fourquadrant.ui.state.Shown;

/**
 * What a defence spending share costs the country in focus: the target share, which is that of the line until another is
 * asked for, and every share that is demanded of the country or pledged by the as-of date.
 */
public final class CostViewModel {

    private final Session session;
    private final ReadOnlyObjectWrapper<Costs> costs = new ReadOnlyObjectWrapper<>(this, "costs");
    private Optional<Double> target = Optional.empty();
    private Library library;
    private DemandedShares demanded;

    public CostViewModel(Session session) {
        this.session = session;
        session.shownProperty().subscribe(now -> costs.set(of(now)));
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
        costs.set(of(session.shown()));
    }

    private Costs of(Shown now) {
        double line = now.view().thresholds().main();
        double aim = target.orElse(line);
        Optional<PlottedCountry> country = now.view().focus().flatMap(session.classification()::find);
        return new Costs(
                country,
                aim,
                target.isEmpty(),
                country.map(one -> rows(now, one, aim)).orElse(List.of()),
                country.map(one -> new Gdps(now.workspace(), now.view().data())
                                .of(one.country().code()))
                        .orElse(List.of()));
    }

    private List<Costs.Row> rows(Shown now, PlottedCountry country, double aim) {
        double share = country.share().value();
        Map<Double, Statement> asked = asked(now, country.country());
        List<Costs.Row> rows = new ArrayList<>();
        rows.add(new Costs.Row(new DefenceCost(share, aim), Optional.ofNullable(asked.remove(aim))));
        asked.forEach((percent, who) -> rows.add(new Costs.Row(new DefenceCost(share, percent), Optional.of(who))));
        return rows;
    }

    /** Who demands a share of a country or pledges it first, by share; what is said of other countries is left out. */
    private Map<Double, Statement> asked(Shown now, Country country) {
        Map<Double, Statement> asked = new TreeMap<>();
        for (DemandedShare demand : demanded(now).on(now.view().data().asOf())) {
            demand.statements().stream()
                    .map(Cited::statement)
                    .filter(statement -> concerns(statement, country))
                    .findFirst()
                    .ifPresent(statement -> asked.put(demand.percent(), statement));
        }
        return asked;
    }

    private static boolean concerns(Statement statement, Country country) {
        return statement.subjects().stream()
                .anyMatch(subject -> subject instanceof Subject.Everyone
                        || subject.equals(new Subject.OneCountry(country.code()))
                        || subject instanceof Subject.Members members && country.isMemberOf(members.membership()));
    }

    // By identity: while the line is dragged the statements need no new look.
    private DemandedShares demanded(Shown now) {
        if (library != now.workspace().library()) {
            library = now.workspace().library();
            demanded = new DemandedShares(library, now.workspace().countries());
        }
        return demanded;
    }
}
