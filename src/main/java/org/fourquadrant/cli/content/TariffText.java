package org.fourquadrant.cli.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fourquadrant.chart.words.TariffTexts;
import org.fourquadrant.facts.dossier.Dossier;
import org.fourquadrant.facts.law.LawOnDate;
import org.fourquadrant.facts.law.PendingLaw;
import org.fourquadrant.facts.papers.PaperRate;
import org.fourquadrant.facts.papers.PapersOnDate;
import org.fourquadrant.facts.papers.PendingRate;
import org.fourquadrant.facts.papers.ProductTariff;
import org.fourquadrant.facts.papers.Reason;
import org.fourquadrant.facts.tariff.TariffOnDate;
import org.fourquadrant.model.document.Statement;
import org.fourquadrant.model.law.Act;
import org.fourquadrant.model.law.Confidence;
import org.fourquadrant.model.law.LawRate;
import org.fourquadrant.model.law.TariffState;

/**
 * The tariffs of a country on a date as lines for a person, law and papers side by side: first all goods, then one product
 * after the other.
 */
final class TariffText {

    private final TerminalWords words;
    private final ClaimText claims;
    private final TariffTexts tariffs;

    TariffText(TerminalWords words, ClaimText claims) {
        this.words = words;
        this.claims = claims;
        this.tariffs = new TariffTexts(words.language());
    }

    List<String> lines(Dossier dossier) {
        TariffOnDate tariff = dossier.tariff();
        List<String> lines = new ArrayList<>();
        lines.add(broad(tariff));
        tariffs.lines(tariff).forEach(line -> lines.add(words.texts().format("country.tariff.line", line)));
        tariff.law().ifPresent(law -> lines.addAll(law(law)));
        tariff.papers().ifPresent(papers -> lines.addAll(papers(papers)));
        dossier.productRates().forEach(rate -> lines.addAll(product(rate, tariff.date())));
        tariff.papers()
                .ifPresent(
                        papers -> papers.products().forEach(product -> lines.addAll(product(product, papers, tariff))));
        return lines;
    }

    private String broad(TariffOnDate tariff) {
        String brief = tariffs.brief(tariff.standing());
        return tariff.since()
                .filter(day -> tariff.standing().state() == TariffState.IN_FORCE)
                .map(day -> words.texts().format("country.tariff.in_force", brief, tariffs.since(day)))
                .orElseGet(() -> words.texts().format("country.tariff", brief));
    }

    /** Each part of the rate with its act, what is to come, and what the acts leave the country out of. */
    private List<String> law(LawOnDate law) {
        Stream<String> parts =
                law.law().stream().flatMap(rate -> rate.layers().stream().map(this::part));
        Stream<String> pending = law.pending().stream().flatMap(rate -> pending(rate, law.day()));
        // With a rate of its own, a country is only left out of that of all others.
        String left = law.acts().isEmpty() ? "country.exempt" : "country.exempt.own";
        Stream<String> exempt = law.exemptFrom().stream()
                .map(LawRate::act)
                .distinct()
                .map(act -> words.texts().format(left, act(act)));
        return Stream.of(parts, pending, exempt).flatMap(all -> all).toList();
    }

    private Stream<String> pending(PendingLaw pending, LocalDate day) {
        String line = words.texts().format("country.pending.law", tariffs.pending(pending));
        return Stream.concat(Stream.of(line), remarks(pending.rate(), day));
    }

    /** What limits a rate, and how well it is founded where that is not well. */
    private Stream<String> remarks(LawRate rate, LocalDate day) {
        String limits = rate.isOfAllGoods() ? "" : rate.remarks().exceptions().in(words.language());
        String note = rate.remarks().note().on(day).in(words.language());
        Stream<String> said = Stream.of(
                limits.isEmpty() ? "" : words.texts().format("country.limits", limits),
                rate.confidence() == Confidence.HIGH ? "" : words.texts().get("country.confidence", rate.confidence()),
                note.isEmpty() ? "" : words.texts().format("claim.note", note));
        return said.filter(line -> !line.isEmpty());
    }

    private String part(LawRate rate) {
        String from = rate.dates().lawful().from().map(words.dates()::day).orElse("");
        return words.texts()
                .format(
                        "country.part",
                        words.figures().rate(rate.percent().orElseThrow()),
                        rate.layer().name().in(words.language()),
                        from,
                        act(rate.act()));
    }

    /** Without a rate it is a ban. */
    private List<String> product(LawRate rate, LocalDate day) {
        String from = rate.dates().lawful().from().map(words.dates()::day).orElse("");
        String line = words.texts()
                .format(
                        "country.product.law",
                        rate.goods().in(words.language()),
                        tariffs.figure(rate),
                        from,
                        act(rate.act()));
        Stream<String> charged =
                tariffs.chargedOnlyFrom(rate, day).map(text -> words.texts().format("claim.note", text)).stream();
        return Stream.of(Stream.of(line), charged, remarks(rate, day))
                .flatMap(lines -> lines)
                .toList();
    }

    private String act(Act act) {
        String name = act.shortName().in(words.language());
        String citation = act.place().citation();
        return citation.isEmpty() ? name : words.texts().format("source.place", name, citation);
    }

    /** What the papers say of all goods. */
    private List<String> papers(PapersOnDate papers) {
        List<String> lines = new ArrayList<>();
        papers.rate().map(this::rate).ifPresent(lines::add);
        Stream<Statement> reasons = papers.reasons().stream().map(Reason::statement);
        Stream.concat(reasons, papers.exemptions().stream())
                .distinct()
                .flatMap(claims::noted)
                .forEach(lines::add);
        papers.mayAlreadyApply().stream()
                .map(statement -> words.texts()
                        .format("country.may_apply", claims.line(statement).strip()))
                .forEach(lines::add);
        papers.pending().stream().map(rate -> pending(rate, papers.date())).forEach(lines::add);
        return lines;
    }

    private String rate(PaperRate rate) {
        return words.texts()
                .format(
                        "country.papers.rate",
                        words.texts().get("holder", rate.holder()),
                        words.texts().get("basis", rate.basis()),
                        tariffs.since(rate.sinceAsPrinted()));
    }

    private String pending(PendingRate rate, LocalDate day) {
        return words.texts()
                .format(
                        "country.pending",
                        tariffs.state(rate, day),
                        words.figures().rate(rate.percent()),
                        claims.source(rate.statement().citation()));
    }

    private List<String> product(ProductTariff product, PapersOnDate papers, TariffOnDate tariff) {
        List<String> lines = new ArrayList<>();
        String name = product.product().in(words.language());
        product.rate().map(rate -> rate(product, name, rate, tariff)).ifPresent(lines::add);
        product.reasons().stream()
                .limit(1)
                .map(Reason::statement)
                .flatMap(claims::noted)
                .forEach(lines::add);
        product.pending().stream()
                .map(rate -> words.texts()
                        .format(
                                "country.product.pending",
                                named(product, rate.statement()),
                                tariffs.state(rate, papers.date()),
                                words.figures().rate(rate.percent()),
                                claims.source(rate.statement().citation())))
                .forEach(lines::add);
        product.withoutRate().stream()
                .map(statement -> words.texts()
                        .format(
                                "country.product.without_rate",
                                named(product, statement),
                                claims.line(statement).strip()))
                .forEach(lines::add);
        return lines;
    }

    private String rate(ProductTariff product, String name, PaperRate rate, TariffOnDate tariff) {
        String figure = words.figures().rate(rate.percent());
        if (product.isKnownOn(tariff.date())) {
            // What the acts have of the same goods stands above it and may be another rate.
            String key = tariff.isByLaw() ? "country.product.papers" : "country.product.in_force";
            return words.texts().format(key, name, figure, tariffs.since(rate.sinceAsPrinted()));
        }
        String until = words.dates().day(product.confirmed().orElseThrow().day());
        return words.texts().format("country.product.last_known", name, figure, until);
    }

    /** A statement on a part of a product says which. */
    private String named(ProductTariff product, Statement statement) {
        boolean own = !statement.product().isEmpty();
        return (own ? statement.product() : product.product()).in(words.language());
    }
}
