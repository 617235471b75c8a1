package org.fourquadrant.cli.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.cost.DefenceCost;
import org.fourquadrant.facts.cost.Gdp;
import org.fourquadrant.facts.dossier.Dossier;
import org.fourquadrant.facts.dossier.ShareOfSource;
import org.fourquadrant.facts.negotiation.NegotiationOnDate;
import org.fourquadrant.facts.statement.LastReport;
import org.fourquadrant.facts.statement.Related;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.dataset.Observation;
import org.fourquadrant.model.document.Qualifier;
import org.fourquadrant.model.document.Quantity;
import org.fourquadrant.model.document.Statement;
import org.fourquadrant.model.language.Tokens;
import org.fourquadrant.model.view.View;

/** A dossier as one object of JSON. */
public final class DossierTree {

    private final TerminalWords words;

    /** @param words give the language of the summaries */
    public DossierTree(TerminalWords words) {
        this.words = words;
    }

    /** The object of the dossier of a country. */
    public Map<String, Object> of(Facts facts, Country country) {
        Dossier dossier = facts.dossier(country.code());
        View view = facts.view();
        TariffTree tariffs = new TariffTree(words);
        return new Tree()
                .put("iso3", country.code().value())
                .put("name", Tree.of(country.name()))
                .put("dataset", view.data().dataset())
                .put("as_of", Optional.of(dossier.asOf()))
                .put("documents_reach", dossier.reaches())
                .put("threshold", view.thresholds().main())
                .put(
                        "quadrant",
                        dossier.plotted()
                                .flatMap(plotted -> plotted.decidedQuadrant().map(Enum::name)))
                .put("not_plotted", dossier.notPlotted().map(one -> Tokens.of(one.reason())))
                .put("balance", ShownValues.balance(dossier).map(DossierTree::balance))
                .put("defence", ShownValues.share(dossier).map(share -> defence(share, dossier)))
                .put(
                        "cost_of_line",
                        facts.cost(country.code(), view.thresholds().main())
                                .map(cost -> CostTree.of(cost, facts.gdps(country.code()))))
                .put("tariff", tariffs.broad(dossier.tariff()))
                .put("announced", tariffs.announced(dossier.tariff()))
                .put(
                        "product_tariffs",
                        dossier.tariff().papers().stream()
                                .flatMap(papers -> papers.products().stream())
                                .map(tariffs::product)
                                .toList())
                .put(
                        "product_rates_by_law",
                        new LawTree(words, dossier.tariff().date()).products(dossier.productRates()))
                .put("negotiation", negotiation(dossier.negotiation()))
                .put("statements", statements(dossier))
                .map();
    }

    private static Map<String, Object> balance(Observation balance) {
        return new Tree()
                .put("balance_musd", balance.value())
                .put("year", balance.measuredIn())
                .put("source", Tree.of(balance.citation()))
                .map();
    }

    private static Map<String, Object> defence(Observation share, Dossier dossier) {
        return new Tree()
                .put("milex_pct_gdp", share.value())
                .put("milex_year", share.measuredIn())
                .putFact("estimate", share.estimate())
                .put("source", Tree.of(share.citation()))
                .put(
                        "other_sources",
                        ShownValues.otherShares(dossier).stream()
                                .map(DossierTree::otherShare)
                                .toList())
                .map();
    }

    private static Map<String, Object> otherShare(ShareOfSource share) {
        return new Tree()
                .put("milex_pct_gdp", share.percent())
                .put("milex_year", share.measuredIn())
                .put("quadrant", share.quadrant().map(Enum::name))
                .putFact("moves_quadrant", share.move() == ShareOfSource.Move.MOVES)
                .put("source", Tree.of(share.citation()))
                .map();
    }

    private Map<String, Object> negotiation(NegotiationOnDate negotiation) {
        Optional<Related> deciding = negotiation.deciding();
        return new Tree()
                .put("stage", negotiation.stage())
                .put("reported", negotiation.reported())
                .put("last_confirmed", negotiation.lastConfirmed().map(LastReport::day))
                .put("since", negotiation.since())
                .put("summary", deciding.map(one -> one.statement().summary().in(words.language())))
                .putSource(deciding.map(Related::cited))
                .put(
                        "renewed",
                        negotiation
                                .renewed()
                                .map(one -> new Tree()
                                        .put("date", one.statement().dates().first())
                                        .put(
                                                "summary",
                                                one.statement().summary().in(words.language()))
                                        .putSource(Optional.of(one.cited()))
                                        .map()))
                .put(
                        "acts",
                        negotiation.deals().stream()
                                .map(act -> new Tree()
                                        .put("id", act.id())
                                        .put("name", act.shortName().in(words.language()))
                                        .put("day", act.day().toString())
                                        .map())
                                .toList())
                .map();
    }

    private List<Map<String, Object>> statements(Dossier dossier) {
        StatementTree tree = new StatementTree(words);
        Stream<Related> all = dossier.sections().values().stream().flatMap(section -> section.statements().stream());
        return all.map(tree::of).toList();
    }

    /** What it takes a country to reach the line, as an object of JSON; money in single units of its currency. */
    private static final class CostTree {

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

    /** A statement as one object of JSON. */
    private static final class StatementTree {

        private final TerminalWords words;

        StatementTree(TerminalWords words) {
            this.words = words;
        }

        Map<String, Object> of(Related related) {
            return tree(related.statement()).put("relation", related.reach()).map();
        }

        private Tree tree(Statement statement) {
            return new Tree()
                    .put("id", statement.id())
                    .put("topic", statement.topic())
                    .put("stage", statement.stage())
                    .put("value", statement.quantity().map(Quantity::value))
                    .put("unit", statement.quantity().map(quantity -> Tokens.of(quantity.unit())))
                    .put("qualifier", qualifier(statement))
                    .put("as_printed", statement.asPrinted())
                    .put("announced", statement.dates().announced())
                    .put("effective", statement.dates().effective())
                    .put("ended", statement.dates().ended())
                    .put("summary", statement.summary().in(words.language()))
                    .put("note", statement.note().in(words.language()))
                    .putFact("opinion", statement.opinion())
                    .putFact("inferred", statement.inferred())
                    .put("source", Tree.of(statement.citation()));
        }

        private static Optional<String> qualifier(Statement statement) {
            return statement
                    .quantity()
                    .map(Quantity::qualifier)
                    .filter(qualifier -> qualifier != Qualifier.EXACT)
                    .map(qualifier -> Tokens.of(qualifier));
        }
    }
}
