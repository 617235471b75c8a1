package org.fourquadrant.ui.lab;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fourquadrant.facts.cost.DefenceCost;
import org.fourquadrant.facts.cost.Gdp;
import org.fourquadrant.facts.cost.MissingSum;
import org.fourquadrant.facts.place.PlottedCountry;
import org.fourquadrant.model.document.Statement;

/**
 * The costs of some shares of GDP for a country.
 *
 * @param country the country in focus; empty where there is none on the chart
 * @param target the share that is aimed at, per cent of GDP
 * @param followsLine whether that is where the line stands
 * @param rows the target first, then what is demanded of it or pledged
 * @param gdps the GDPs at hand; none where no document or dataset gives one
 * @param nato what the members of NATO on the chart that are below the target lack together
 */
record Costs(
        Optional<PlottedCountry> country,
        double target,
        boolean followsLine,
        List<Row> rows,
        List<Gdp> gdps,
        MissingSum nato) {

    /**
     * One share.
     *
     * @param cost what it takes
     * @param demand who demands or pledges it by the as-of date; empty for a target that nobody does
     */
    record Row(DefenceCost cost, Optional<Statement> demand) {}

    Costs {
        Objects.requireNonNull(country, "country");
        rows = List.copyOf(rows);
        gdps = List.copyOf(gdps);
        Objects.requireNonNull(nato, "nato");
    }
}
