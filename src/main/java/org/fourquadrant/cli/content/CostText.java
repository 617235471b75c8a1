package org.fourquadrant.cli.content;

import java.util.List;
import org.fourquadrant.facts.cost.Gdp;
import org.fourquadrant.facts.formula.DefenceCost;
import org.fourquadrant.model.document.Quantity;
import org.fourquadrant.text.Quantities;

/** What it takes a country to reach the line, as lines for a person. */
final class CostText {

    private final Words words;
    private final ClaimText claims;

    CostText(Words words, ClaimText claims) {
        this.words = words;
        this.claims = claims;
    }

    /** A line for each GDP at hand, or one in points alone; nothing where the line is met. */
    List<String> lines(DefenceCost cost, List<Gdp> gdps) {
        String line = words.figures().threshold(cost.target());
        String points = words.figures().points(cost.missingPoints());
        if (cost.missingPoints() == 0) {
            return List.of();
        }
        return gdps.isEmpty()
                ? List.of(words.texts().format("country.cost.points", line, points))
                : gdps.stream().map(gdp -> line(line, points, cost, gdp)).toList();
    }

    private String line(String line, String points, DefenceCost cost, Gdp gdp) {
        return words.texts()
                .format(
                        gdp.origin() instanceof Gdp.Origin.Implied ? "country.cost.implied" : "country.cost.listed",
                        line,
                        points,
                        money(cost.missingAmount(gdp.amount())),
                        money(cost.targetAmount(gdp.amount())),
                        money(gdp.amount()),
                        claims.source(gdp.citation()));
    }

    private String money(Quantity money) {
        return new Quantities(words.language()).text(money);
    }
}
