package org.fourquadrant.cli.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fourquadrant.facts.law.Confirmation;
import org.fourquadrant.facts.law.LawOnDate;
import org.fourquadrant.facts.law.LegalRate;
import org.fourquadrant.facts.law.PendingLaw;
import org.fourquadrant.model.language.Tokens;
import org.fourquadrant.model.law.Act;
import org.fourquadrant.model.law.LawRate;

/** What the acts say of the tariff of a country on a date as objects of JSON. */
final class LawTree {

    private final TerminalWords words;
    private final LocalDate day;

    /** What is known on {@code day} of each act. */
    LawTree(TerminalWords words, LocalDate day) {
        this.words = words;
        this.day = day;
    }

    Map<String, Object> of(LawOnDate law) {
        return new Tree()
                .put("rate_pct", law.law().map(LegalRate::percent))
                .putBasis(law.law().map(LegalRate::basis))
                .put("status", law.state())
                .put("holder", law.holder().map(TariffTree::holder))
                .put("unlawful_from", law.unlawfulFrom())
                .put("charged_pct", law.charged().map(LegalRate::percent))
                .put("charged_basis", law.charged().map(rate -> Tokens.of(rate.basis())))
                .put("layers", law.law().map(rate -> rates(rate.layers())).orElse(List.of()))
                .put("pending", pending(law))
                .put("exempt_from", rates(law.exemptFrom()))
                .put("last_confirmed", law.lastConfirmed().map(this::confirmed))
                .map();
    }

    /** The rates that are to come, each with its state and act. */
    List<Map<String, Object>> pending(LawOnDate law) {
        return law.pending().stream().map(this::pending).toList();
    }

    /** The rates on some goods. */
    List<Map<String, Object>> products(List<LawRate> rates) {
        return rates.stream()
                .map(rate -> rate(rate).put("goods", Tree.of(rate.goods())).map())
                .toList();
    }

    private List<Map<String, Object>> rates(List<LawRate> rates) {
        return rates.stream().map(rate -> rate(rate).map()).toList();
    }

    private Tree rate(LawRate rate) {
        Optional<Double> percent =
                rate.percent().isPresent() ? Optional.of(rate.percent().getAsDouble()) : Optional.empty();
        return new Tree()
                .put("rate_pct", percent)
                .put("layer", rate.layer().id())
                .put("layer_name", Tree.of(rate.layer().name()))
                .put("basis", rate.basis())
                .put("effective", rate.dates().lawful().from())
                .put("ended", rate.dates().lawful().to())
                .put("charged_from", rate.dates().charged().from())
                .put("charged_to", rate.dates().charged().to())
                .put("exceptions", rate.remarks().exceptions().in(words.language()))
                .put("note", rate.remarks().note().on(day).in(words.language()))
                .put("confidence", rate.confidence())
                .put("act", act(rate.act()));
    }

    private Map<String, Object> pending(PendingLaw pending) {
        return rate(pending.rate())
                .put("rate_pct", pending.percent())
                .put("status", pending.state())
                .put("until", pending.until())
                .map();
    }

    private Map<String, Object> confirmed(Confirmation confirmation) {
        return new Tree()
                .put("day", Optional.of(confirmation.day()))
                .putTexts("acts", confirmation.acts().stream().map(Act::id).toList())
                .map();
    }

    private Map<String, Object> act(Act act) {
        return new Tree()
                .put("id", act.id())
                .put("kind", act.kind())
                .put("name", Tree.of(act.shortName()))
                .put("title", act.title())
                .put("day", Optional.of(act.day()))
                .put("citation", act.place().citation())
                .put("url", act.place().url())
                .put("summary", act.summary().in(words.language()))
                .put("note", act.note().on(day).in(words.language()))
                .map();
    }
}
