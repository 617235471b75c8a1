package org.fourquadrant.ui.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.cost.Gdp;
import org.fourquadrant.facts.dossier.Dossier;
import org.fourquadrant.facts.formula.DefenceCost;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.dataset.Observation;
import org.fourquadrant.text.Texts;
import org.fourquadrant.ui.shared.Sources;
import org.fourquadrant.ui.shared.Terms;

/** Writes what it takes a country to reach the line, in points and, where a GDP is cited, in money. */
final class CostWriter {

    private final Texts texts;
    private final Terms terms;
    private final Sources sources;

    CostWriter(Texts texts, Terms terms, Sources sources) {
        this.texts = texts;
        this.terms = terms;
        this.sources = sources;
    }

    /** What is missing to the line; empty where nothing is, or where no share is known. */
    Optional<Block> toTheLine(Dossier dossier, Facts facts) {
        CountryCode country = dossier.country();
        return dossier.plotted()
                .flatMap(
                        plotted -> facts.cost(country, facts.view().thresholds().main()))
                .filter(cost -> cost.missingPoints() > 0)
                .map(cost -> new Block.Cost(figures(cost, facts.gdps(country))));
    }

    private List<Figure> figures(DefenceCost cost, List<Gdp> gdps) {
        List<Figure> figures = new ArrayList<>();
        String points = terms.figures().points(cost.missingPoints());
        figures.add(new Figure(
                texts.format("cost.label", terms.figures().threshold(cost.target())),
                texts.format("unit.percentage_points", points),
                gdps.isEmpty() ? texts.get("cost.no_gdp") : "",
                "",
                Optional.empty()));
        for (Gdp gdp : gdps) {
            String more = terms.quantity(cost.missingAmount(gdp.amount()));
            String whole = terms.quantity(cost.targetAmount(gdp.amount()));
            figures.add(new Figure(texts.get("cost.more"), more, "", "", Optional.empty()));
            figures.add(new Figure(texts.get("cost.whole"), whole, basis(gdp), "", Optional.of(sources.of(gdp))));
        }
        return figures;
    }

    private String basis(Gdp gdp) {
        String amount = terms.quantity(gdp.amount());
        if (gdp.origin() instanceof Gdp.Origin.Listed listed) {
            Observation value = listed.value();
            return texts.format("cost.gdp.listed", amount, String.valueOf(value.measuredIn()));
        }
        return texts.format("cost.gdp.implied", amount);
    }
}
