package org.fourquadrant.ui.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fourquadrant.chart.paint.TariffSteps;
import org.fourquadrant.chart.words.TariffTexts;
import org.fourquadrant.facts.dossier.Dossier;
import org.fourquadrant.facts.law.LawOnDate;
import org.fourquadrant.facts.law.PendingLaw;
import org.fourquadrant.facts.papers.PaperRate;
import org.fourquadrant.facts.papers.PapersOnDate;
import org.fourquadrant.facts.papers.PendingRate;
import org.fourquadrant.facts.papers.ProductTariff;
import org.fourquadrant.facts.statement.Coverage;
import org.fourquadrant.facts.tariff.Standing;
import org.fourquadrant.facts.tariff.TariffOnDate;
import org.fourquadrant.facts.tariff.TariffStep;
import org.fourquadrant.model.document.PartialDate;
import org.fourquadrant.model.document.Statement;
import org.fourquadrant.model.law.LawRate;
import org.fourquadrant.model.law.TariffState;
import org.fourquadrant.model.view.AskedSources;
import org.fourquadrant.model.view.View;
import org.fourquadrant.text.Texts;
import org.fourquadrant.ui.dossier.Block.Folding;
import org.fourquadrant.ui.shared.Terms;

/** Writes what papers and acts say of a country's tariffs, side by side, in one language. */
final class TariffWriter {

    private final Texts texts;
    private final Terms terms;
    private final LineWriter lines;
    private final TariffTexts said;

    TariffWriter(Texts texts, Terms terms, LineWriter lines) {
        this.said = new TariffTexts(terms.language());
        this.texts = texts;
        this.terms = terms;
        this.lines = lines;
    }

    Block.Tariff onDate(TariffOnDate tariff, AskedSources asked) {
        Standing standing = tariff.standing();
        List<Line> why = Stream.concat(
                        tariff.law().stream().flatMap(this::actsOf),
                        tariff.papers().stream()
                                .flatMap(papers -> papers.reasons().stream())
                                .map(lines::line))
                .toList();
        return new Block.Tariff(
                texts.format("tariff.title", terms.dates().day(tariff.date())),
                asked,
                standing.rate().map(said::rate).orElseGet(() -> terms.status(standing.state())),
                Stream.of(statusLines(tariff), said.lines(tariff).stream(), papersLines(tariff))
                        .flatMap(all -> all)
                        .toList(),
                texts.format("tariff.why", why.size()),
                why);
    }

    /** The state of what is not simply in force, and until when it is known. */
    private Stream<String> statusLines(TariffOnDate tariff) {
        Standing standing = tariff.standing();
        return switch (standing.state()) {
            case IN_FORCE -> tariff.since().map(day -> texts.format("tariff.since", said.since(day))).stream();
            case LAST_KNOWN, HELD_UNLAWFUL -> Stream.of(said.state(standing));
            default -> Stream.of(texts.get("tariff.status", standing.state()));
        };
    }

    /** What else the papers say of their rate: whose it is, what it includes, and what has no day. */
    private Stream<String> papersLines(TariffOnDate tariff) {
        Stream<String> ofRate = tariff.papers()
                .flatMap(PapersOnDate::rate)
                .filter(rate -> !tariff.isByLaw())
                .map(rate -> Stream.of(
                        texts.get("holder", rate.holder()),
                        texts.get("basis", rate.basis()),
                        rate.origin() == PaperRate.Origin.COMPUTED ? texts.get("tariff.computed") : ""))
                .orElseGet(Stream::empty);
        Stream<String> unsure = tariff.papers().stream()
                .flatMap(papers -> papers.mayAlreadyApply().stream())
                .map(statement ->
                        texts.format("tariff.may_apply", statement.summary().in(terms.language())));
        return Stream.concat(ofRate, unsure).filter(text -> !text.isEmpty());
    }

    /** The parts of the rate with their acts, then what leaves the country out. */
    private Stream<Line> actsOf(LawOnDate law) {
        Stream<LawRate> parts = law.law().stream().flatMap(rate -> rate.layers().stream());
        return Stream.concat(parts, law.exemptFrom().stream()).map(rate -> lines.line(rate, law.day()));
    }

    Block.Steps steps(List<TariffStep> history, Coverage coverage, View view) {
        String accessible = history.stream()
                .map(step -> texts.format("steps.step", terms.dates().day(step.from()), said.brief(step.standing())))
                .collect(Collectors.joining(texts.get("steps.separator")));
        TariffSteps steps =
                TariffSteps.of(history, coverage.to(), Optional.of(view.data().asOf()), said);
        return new Block.Steps(steps, view.theme(), texts.format("steps.accessible", accessible));
    }

    /** Rates that stand beside the one in force; nothing is said where there is none. */
    Optional<Block.Statements> pending(TariffOnDate tariff) {
        Stream<Line> byLaw =
                tariff.law().stream().flatMap(law -> law.pending().stream().map(rate -> pending(rate, law.day())));
        Stream<Line> byPapers = tariff.papers().stream()
                .flatMap(papers -> Stream.concat(
                        papers.pending().stream().map(rate -> pending(rate, tariff.date())),
                        papers.exemptions().stream().map(lines::line)));
        List<Line> rates = Stream.concat(byLaw, byPapers).toList();
        return rates.isEmpty()
                ? Optional.empty()
                : Optional.of(section("pending", texts.get("pending.title"), rates, ""));
    }

    private Line pending(PendingLaw pending, LocalDate day) {
        Line line = lines.line(pending.rate(), day);
        Tag tag = new Tag(terms.status(pending.state()), tone(pending.state()));
        return line.with(Optional.of(tag), said.figure(pending));
    }

    private static Tag.Tone tone(TariffState state) {
        return state == TariffState.THREATENED ? Tag.Tone.PRESSING : Tag.Tone.OPEN;
    }

    private Line pending(PendingRate rate, LocalDate day) {
        Line line = lines.line(rate.statement());
        String due = rate.due()
                .map(date -> texts.format("pending.due", terms.dates().partial(date)))
                .orElse("");
        return new Line(
                due.isEmpty() ? line.date() : due,
                texts.get("holder_short", rate.holder()),
                terms.figures().rate(rate.percent()),
                Optional.of(new Tag(said.state(rate, day), tone(rate.state().asTariff()))),
                line.text(),
                "",
                line.note(),
                line.opinion(),
                line.source());
    }

    /** The tariffs on products: those of the acts, then those of the papers, each with the rate first. */
    Block.Statements products(Dossier dossier) {
        TariffOnDate tariff = dossier.tariff();
        Stream<Line> byPapers = tariff.papers().stream()
                .flatMap(papers -> papers.products().stream())
                .flatMap(product -> productLines(product, tariff).stream());
        List<Line> all = Stream.concat(
                        dossier.productRates().stream().map(rate -> productLine(rate, tariff.date())), byPapers)
                .toList();
        return section("products", texts.get("products.title"), all, texts.get("products.none"));
    }

    private Line productLine(LawRate rate, LocalDate day) {
        String since = rate.dates()
                .lawful()
                .from()
                .map(from -> texts.format("products.since", said.since(PartialDate.of(from))))
                .orElseGet(() -> terms.status(TariffState.IN_FORCE));
        Tag tag = said.chargedOnlyFrom(rate, day)
                .map(from -> new Tag(from, Tag.Tone.OPEN))
                .orElseGet(() -> new Tag(since, Tag.Tone.DONE));
        return named(rate.goods().in(terms.language()), lines.line(rate, day).with(Optional.of(tag), said.figure(rate)))
                .undated();
    }

    private List<Line> productLines(ProductTariff product, TariffOnDate tariff) {
        LocalDate day = tariff.date();
        String name = product.product().in(terms.language());
        List<Line> all = new ArrayList<>();
        product.rate().ifPresent(rate -> all.add(rateOf(product, rate, tariff)));
        product.pending().forEach(rate -> all.add(named(ofStatement(name, rate.statement()), pending(rate, day))));
        product.withoutRate().stream()
                .limit(product.rate().isPresent() ? 0 : 1)
                .map(lines::line)
                .map(line -> named(name, line))
                .forEach(all::add);
        return all;
    }

    /** A statement on a part of a product says which. */
    private String ofStatement(String name, Statement statement) {
        String own = statement.product().in(terms.language());
        return own.isEmpty() ? name : own;
    }

    private Line rateOf(ProductTariff product, PaperRate rate, TariffOnDate tariff) {
        Statement first = product.reasons().get(0).statement();
        return new Line(
                "",
                product.product().in(terms.language()),
                terms.quantity(rate.quantity()),
                Optional.of(productTag(product, rate, tariff)),
                first.summary().in(terms.language()),
                texts.get("basis", rate.basis()),
                first.note().in(terms.language()),
                "",
                lines.source(first));
    }

    private Tag productTag(ProductTariff product, PaperRate rate, TariffOnDate tariff) {
        if (product.isKnownOn(tariff.date()) && tariff.isByLaw()) {
            // What the acts have of the same goods stands above it and may be another rate.
            return new Tag(texts.format("products.papers", said.since(rate.sinceAsPrinted())), Tag.Tone.QUIET);
        }
        if (product.isKnownOn(tariff.date())) {
            return new Tag(texts.format("products.since", said.since(rate.sinceAsPrinted())), Tag.Tone.DONE);
        }
        String until = terms.dates().day(product.confirmed().orElseThrow().day());
        return new Tag(texts.format("products.last_known", until), Tag.Tone.QUIET);
    }

    private static Line named(String name, Line line) {
        return new Line(
                line.date(),
                name,
                line.figure(),
                line.tag(),
                line.text(),
                line.scope(),
                line.note(),
                line.opinion(),
                line.source());
    }

    private static Block.Statements section(String key, String title, List<Line> all, String empty) {
        return new Block.Statements(key, title, Optional.empty(), empty, Folding.FIXED, all);
    }
}
