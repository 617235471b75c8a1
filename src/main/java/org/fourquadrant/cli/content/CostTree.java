package org.fourquadrant.cli.content;

import java.util.List;
import java.util.Map;
import org.fourquadrant.facts.cost.Gdp;
import org.fourquadrant.facts.formula.DefenceCost;

/** What it takes a country to reach the line, as an object of JSON; money in single units of its currency. */
final class CostTree {

    private CostTree() {}

    static Map<String, Object> of(DefenceCost cost, List<Gdp> gdps) {
        return new Tree()
                .put("missing_points", cost.missingPoints())
                .put("money", gdps.stream().map(gdp -> money(cost, gdp)).toList())
                .map();
    }

    private static Map<String, Object> money(DefenceCost cost, Gdp gdp) {
        return new Tree()
                .put("currency", gdp.amount().unit())
                .put("missing_a_year", cost.missingAmount(gdp.amount()).value())
                .put("whole_a_year", cost.targetAmount(gdp.amount()).value())
                .put("gdp", gdp.amount().value())
                .putFact("gdp_implied", gdp.origin() instanceof Gdp.Origin.Implied)
                .put("source", Tree.of(gdp.citation()))
                .map();
    }
}
