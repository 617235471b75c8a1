package org.fourquadrant.cli.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.dossier.Dossier;
import org.fourquadrant.facts.dossier.ShareOfSource;
import org.fourquadrant.facts.negotiation.NegotiationOnDate;
import org.fourquadrant.facts.statement.Related;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.dataset.Observation;
import org.fourquadrant.model.language.Tokens;
import org.fourquadrant.model.view.View;

/** A dossier as one object of JSON. */
public final class DossierTree {

    private final Words words;

    /** @param words give the language of the summaries */
    public DossierTree(Words words) {
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
                        dossier.plotted().map(plotted -> plotted.quadrant().name()))
                .put("not_plotted", dossier.notPlotted().map(one -> Tokens.of(one.reason())))
                .put("balance", ShownValues.balance(dossier).map(DossierTree::balance))
                .put("defence", ShownValues.share(dossier).map(share -> defence(share, dossier)))
                .put(
                        "cost_of_line",
                        facts.cost(country.code(), view.thresholds().main())
                                .map(cost -> CostTree.of(cost, facts.gdps(country.code()))))
                .put("tariff", tariffs.broad(dossier.tariff()))
                .put("announced", tariffs.pending(dossier.tariff().pending()))
                .put(
                        "product_tariffs",
                        dossier.tariff().products().stream()
                                .map(tariffs::product)
                                .toList())
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
                .put("since", negotiation.since())
                .put("summary", deciding.map(one -> one.statement().summary().in(words.language())))
                .putSource(deciding.map(Related::cited))
                .map();
    }

    private List<Map<String, Object>> statements(Dossier dossier) {
        StatementTree tree = new StatementTree(words);
        Stream<Related> all = dossier.sections().values().stream().flatMap(section -> section.statements().stream());
        return all.map(tree::of).toList();
    }
}
