package org.fourquadrant.cli.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fourquadrant.facts.statement.Reach;
import org.fourquadrant.facts.tariff.PendingRate;
import org.fourquadrant.facts.tariff.ProductTariff;
import org.fourquadrant.facts.tariff.Reason;
import org.fourquadrant.facts.tariff.TariffOnDate;
import org.fourquadrant.facts.tariff.TariffRate;
import org.fourquadrant.model.document.Statement;
import org.fourquadrant.model.language.Tokens;

/** The tariffs of a country on a date as objects of JSON. */
final class TariffTree {

    private final TerminalWords words;

    TariffTree(TerminalWords words) {
        this.words = words;
    }

    /** The broad tariff; {@code reason} and {@code source} are those of the first link of the chain. */
    Map<String, Object> broad(TariffOnDate tariff) {
        Optional<Statement> first = tariff.reasons().stream().findFirst().map(Reason::statement);
        return rate(tariff.inForce())
                .put("status", tariff.status())
                .put("holder", tariff.inForce().map(rate -> holder(rate.holder())))
                .put("measure", tariff.inForce().map(TariffRate::measure))
                .put("struck_down_rate_pct", tariff.struckDown().map(TariffRate::percent))
                .put("reason", first.map(this::summary))
                .put("source", first.map(Statement::citation).map(Tree::of))
                .put("chain", chain(tariff.reasons()))
                .put("exemptions", exemptions(tariff))
                .map();
    }

    /** The rates that are not applied, each with its state. */
    List<Map<String, Object>> pending(List<PendingRate> rates) {
        return rates.stream().map(this::pending).toList();
    }

    Map<String, Object> product(ProductTariff product) {
        Optional<Statement> first = product.reasons().stream()
                .map(Reason::statement)
                .findFirst()
                .or(() -> product.pending().stream().map(PendingRate::statement).findFirst())
                .or(() -> product.withoutRate().stream().findFirst());
        return rate(product.inForce())
                .put("measure", product.measure())
                .put("product", Tree.of(product.product()))
                .put("summary", first.map(this::summary))
                .put("source", first.map(Statement::citation).map(Tree::of))
                .put("announced", pending(product.pending()))
                .map();
    }

    private static Tree rate(Optional<TariffRate> rate) {
        return new Tree()
                .put("rate_pct", rate.map(TariffRate::percent))
                .putBasis(rate.map(TariffRate::basis))
                .put("effective", rate.map(TariffRate::since));
    }

    private Map<String, Object> pending(PendingRate rate) {
        return new Tree()
                .put("rate_pct", rate.percent())
                .put("status", rate.state())
                .putBasis(Optional.of(rate.basis()))
                .put("effective", rate.due())
                .put("measure", rate.measure())
                .put("holder", holder(rate.holder()))
                .put("summary", summary(rate.statement()))
                .put("source", Tree.of(rate.statement().citation()))
                .map();
    }

    private List<Map<String, Object>> chain(List<Reason> reasons) {
        return reasons.stream()
                .map(reason -> claim(reason.statement())
                        .put("role", Tokens.of(reason.role()))
                        .map())
                .toList();
    }

    private List<Map<String, Object>> exemptions(TariffOnDate tariff) {
        return tariff.exemptions().stream()
                .map(statement -> claim(statement).map())
                .toList();
    }

    private Tree claim(Statement statement) {
        return new Tree()
                .put("statement", statement.id())
                .put("summary", summary(statement))
                .put("source", Tree.of(statement.citation()));
    }

    private String summary(Statement statement) {
        return statement.summary().in(words.language());
    }

    /** Whose rate it is, as other programs know it. */
    private static String holder(Reach reach) {
        return switch (reach) {
            case UNION -> "as_eu_member";
            case GROUP -> "as_group_member";
            default -> Tokens.of(reach);
        };
    }
}
