package org.fourquadrant.cli.content;

import java.util.List;
import org.fourquadrant.facts.cost.Gdp;
import org.fourquadrant.facts.formula.DefenceCost;
import org.fourquadrant.model.document.Citation;
import org.fourquadrant.model.document.Quantity;
import org.fourquadrant.model.language.Tokens;

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
                        claims.source(source(gdp)));
    }

    private String money(Quantity money) {
        return words.figures().amount(Tokens.of(money.unit()), money.value());
    }

    /** Where a GDP, or what it follows from, stands. */
    static Citation source(Gdp gdp) {
        return gdp.origin() instanceof Gdp.Origin.Implied implied
                ? implied.budget().amount().citation()
                : ((Gdp.Origin.Listed) gdp.origin()).value().citation();
    }
}
