package org.fourquadrant.ui.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import org.fourquadrant.facts.cost.DefenceCost;
import org.fourquadrant.facts.cost.Gdp;
import org.fourquadrant.facts.cost.MissingSum;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.document.Quantity;
import org.fourquadrant.model.document.Unit;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.text.Texts;
import org.fourquadrant.ui.shared.SourceChip;
import org.fourquadrant.ui.shared.Sources;
import org.fourquadrant.ui.shared.Terms;
import org.fourquadrant.ui.shared.WrappedLabel;

/** Costs in words, in one language. */
final class CostWords {

    private final Workspace workspace;
    private final Texts texts;
    private final Terms terms;

    CostWords(Workspace workspace, Language language) {
        this.workspace = workspace;
        this.texts = Texts.of(LabStyle.BUNDLE, language);
        this.terms = new Terms(language);
    }

    /** Whom the table is about. */
    String country(Costs costs) {
        return costs.country()
                .map(one -> texts.format(
                        "cost.country",
                        one.country().name().in(terms.language()),
                        terms.figures().share(one.share()),
                        String.valueOf(one.share().measuredIn())))
                .orElse(texts.get("cost.nobody"));
    }

    String target(Costs costs) {
        return terms.figures().share(costs.target());
    }

    String share(Costs.Row row) {
        return terms.figures().share(row.cost().target());
    }

    String missing(Costs.Row row) {
        double points = row.cost().missingPoints();
        return points == 0
                ? texts.get("cost.met")
                : texts.format("unit.percentage_points", terms.figures().points(points));
    }

    /** The money a year that is missing. */
    String more(Costs.Row row, List<Gdp> gdps) {
        DefenceCost cost = row.cost();
        return cost.missingPoints() == 0 ? texts.get("none") : money(gdps, cost::missingAmount);
    }

    /** The whole budget a year at the share. */
    String whole(Costs.Row row, List<Gdp> gdps) {
        return money(gdps, row.cost()::targetAmount);
    }

    String who(Costs.Row row) {
        return row.demand()
                .map(statement -> statement.summary().in(terms.language()))
                .orElse(texts.get("cost.nobody_asks"));
    }

    private String money(List<Gdp> gdps, Function<Quantity, Quantity> part) {
        return gdps.isEmpty()
                ? texts.get("cost.no_gdp")
                : gdps.stream()
                        .map(gdp -> terms.quantity(part.apply(gdp.amount())))
                        .collect(Collectors.joining(texts.get("cost.separator")));
    }

    /** Links to where each GDP, or what it follows from, stands. */
    List<SourceChip> sources(Costs costs) {
        Sources sources = new Sources(workspace, terms);
        return costs.gdps().stream()
                .map(gdp -> new SourceChip(sources.of(gdp), terms))
                .toList();
    }

    /** Of which year each GDP is, how it is found and under which licence; or that none is at hand. */
    List<Label> notes(Costs costs) {
        List<Label> notes = new ArrayList<>();
        costs.gdps().forEach(gdp -> notes.add(WrappedLabel.of(note(gdp), "claim-source")));
        exchange(costs).ifPresent(text -> notes.add(WrappedLabel.of(text, "claim-source")));
        if (!costs.nato().below().isEmpty()) {
            notes.add(WrappedLabel.of(nato(costs.nato()), "claim-source"));
        }
        if (costs.country().isPresent() && costs.gdps().isEmpty()) {
            notes.add(WrappedLabel.of(texts.get("cost.none"), "claim-source"));
        }
        return notes;
    }

    private String nato(MissingSum sum) {
        return texts.format(
                "cost.nato",
                terms.figures().threshold(sum.target()),
                terms.figures().count(sum.below().size()),
                terms.quantity(sum.missing()),
                years(sum.firstYear().orElseThrow(), sum.lastYear().orElseThrow()),
                sum.withoutGdp().size());
    }

    private String years(int first, int last) {
        return first == last
                ? String.valueOf(first)
                : texts.format("span", String.valueOf(first), String.valueOf(last));
    }

    /** At which exchange rate a GDP in yen and one in dollars are the same, so that one source checks the other. */
    private Optional<String> exchange(Costs costs) {
        Optional<Gdp> dollars = in(costs, Unit.USD);
        return in(costs, Unit.JPY)
                .flatMap(yen -> dollars.map(yen::unitsFor))
                .map(rate -> texts.format("cost.gdp.exchange", terms.figures().plain(rate, 0, 0)));
    }

    private static Optional<Gdp> in(Costs costs, Unit unit) {
        return costs.gdps().stream().filter(gdp -> gdp.amount().unit() == unit).findFirst();
    }

    private String note(Gdp gdp) {
        String amount = terms.quantity(gdp.amount());
        if (gdp.origin() instanceof Gdp.Origin.Implied implied) {
            return texts.format(
                    "cost.gdp.implied", amount, implied.budget().note().in(terms.language()));
        }
        Gdp.Origin.Listed listed = (Gdp.Origin.Listed) gdp.origin();
        return texts.format(
                "cost.gdp.listed", amount, String.valueOf(listed.value().measuredIn()));
    }
}
