package org.fourquadrant.cli.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fourquadrant.facts.law.LawOnDate;
import org.fourquadrant.facts.law.WeightedOnDate;
import org.fourquadrant.facts.papers.PaperRate;
import org.fourquadrant.facts.papers.PapersOnDate;
import org.fourquadrant.facts.papers.PendingRate;
import org.fourquadrant.facts.papers.ProductTariff;
import org.fourquadrant.facts.papers.Reason;
import org.fourquadrant.facts.statement.LastReport;
import org.fourquadrant.facts.statement.Reach;
import org.fourquadrant.facts.tariff.Standing;
import org.fourquadrant.facts.tariff.TariffOnDate;
import org.fourquadrant.model.document.Citation;
import org.fourquadrant.model.document.SourceDocument;
import org.fourquadrant.model.document.Statement;
import org.fourquadrant.model.language.Tokens;
import org.fourquadrant.model.law.WeightedTariffs;

/** The tariffs of a country on a date as objects of JSON. */
final class TariffTree {

    private final TerminalWords words;

    TariffTree(TerminalWords words) {
        this.words = words;
    }

    /** The tariff on all goods: how it stands, then law and papers, each with all that it says. */
    Map<String, Object> broad(TariffOnDate tariff) {
        Standing standing = tariff.standing();
        Optional<Citation> first = tariff.citations().stream().findFirst();
        return new Tree()
                .put("rate_pct", standing.written().map(Standing.Rate::percent))
                .putBasis(standing.written().map(Standing.Rate::basis))
                .put("effective", tariff.since())
                .put("status", standing.state())
                .put("tariff_source", standing.side().map(Tokens::of))
                .put("last_confirmed", standing.lastConfirmed())
                .put("holder", holder(tariff))
                .put("reason", reason(tariff))
                .put("source", first.map(Tree::of))
                .put("law", tariff.law().map(law -> new LawTree(words, law.day()).of(law)))
                .put("papers", tariff.papers().map(this::papers))
                .put("import_weighted", weighted(tariff))
                .map();
    }

    private static Optional<String> holder(TariffOnDate tariff) {
        Optional<Reach> reach = tariff.isByLaw()
                ? tariff.law().flatMap(LawOnDate::holder)
                : tariff.papers().flatMap(PapersOnDate::rate).map(PaperRate::holder);
        return reach.map(TariffTree::holder);
    }

    private Optional<String> reason(TariffOnDate tariff) {
        if (tariff.isByLaw()) {
            return tariff.law().stream()
                    .flatMap(law -> law.decidingActs().stream())
                    .map(act -> act.summary().in(words.language()))
                    .findFirst();
        }
        return tariff.papers().stream()
                .flatMap(papers -> papers.reasons().stream())
                .map(reason -> summary(reason.statement()))
                .findFirst();
    }

    private Map<String, Object> papers(PapersOnDate papers) {
        return rate(papers.rate())
                .put("status", papers.state())
                .put("reported", papers.reported())
                .put("measure", papers.rate().map(PaperRate::measure))
                .put("holder", papers.rate().map(rate -> holder(rate.holder())))
                .put(
                        "qualifier",
                        papers.rate().map(rate -> Tokens.of(rate.quantity().qualifier())))
                .put("origin", papers.rate().map(rate -> Tokens.of(rate.origin())))
                .put("last_confirmed", papers.lastConfirmed().map(TariffTree::confirmed))
                .put("chain", chain(papers.reasons()))
                .put("exemptions", claims(papers.exemptions()))
                .put("may_apply_already", claims(papers.mayAlreadyApply()))
                .map();
    }

    private static Map<String, Object> confirmed(LastReport report) {
        return new Tree()
                .put("day", Optional.of(report.day()))
                .putTexts(
                        "documents",
                        report.documents().stream().map(SourceDocument::id).toList())
                .map();
    }

    private Map<String, Object> weighted(TariffOnDate tariff) {
        WeightedOnDate weighted = tariff.weighted();
        return new Tree()
                .put("added_pct", weighted.rate().map(WeightedTariffs.Rate::addedPercent))
                .put("from", weighted.rate().map(WeightedTariffs.Rate::day))
                .put("before_pct", weighted.economy().map(WeightedTariffs.Economy::basePercent))
                .put("gap", weighted.gap())
                .put("last_confirmed", weighted.lastConfirmed())
                .map();
    }

    /** The rates that are not applied, by papers and acts, each with its state. */
    List<Map<String, Object>> announced(TariffOnDate tariff) {
        List<Map<String, Object>> all = new ArrayList<>();
        tariff.law().ifPresent(law -> all.addAll(new LawTree(words, law.day()).pending(law)));
        tariff.papers().ifPresent(papers -> all.addAll(pending(papers.pending())));
        return all;
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
        return rate(product.rate())
                .put("last_confirmed", product.confirmed().map(TariffTree::confirmed))
                .put("measure", product.measure())
                .put("product", Tree.of(product.product()))
                .put("summary", first.map(this::summary))
                .put("source", first.map(Statement::citation).map(Tree::of))
                .put("announced", pending(product.pending()))
                .map();
    }

    private static Tree rate(Optional<PaperRate> rate) {
        return new Tree()
                .put("rate_pct", rate.map(PaperRate::percent))
                .putBasis(rate.map(PaperRate::basis))
                .put("effective", rate.map(PaperRate::sinceAsPrinted));
    }

    private Map<String, Object> pending(PendingRate rate) {
        return new Tree()
                .put("rate_pct", rate.percent())
                .put("status", rate.state().asTariff())
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

    private List<Map<String, Object>> claims(List<Statement> statements) {
        return statements.stream().map(statement -> claim(statement).map()).toList();
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
    static String holder(Reach reach) {
        return switch (reach) {
            case UNION -> "as_eu_member";
            case GROUP -> "as_group_member";
            default -> Tokens.of(reach);
        };
    }
}
