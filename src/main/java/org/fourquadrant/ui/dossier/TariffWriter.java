package org.fourquadrant.ui.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fourquadrant.chart.paint.TariffSteps;
import org.fourquadrant.facts.statement.Coverage;
import org.fourquadrant.facts.tariff.PendingRate;
import org.fourquadrant.facts.tariff.ProductTariff;
import org.fourquadrant.facts.tariff.TariffOnDate;
import org.fourquadrant.facts.tariff.TariffRate;
import org.fourquadrant.facts.tariff.TariffStatus;
import org.fourquadrant.facts.tariff.TariffStep;
import org.fourquadrant.model.document.RateBasis;
import org.fourquadrant.model.document.Statement;
import org.fourquadrant.model.view.View;
import org.fourquadrant.text.Texts;
import org.fourquadrant.ui.dossier.Block.Folding;
import org.fourquadrant.ui.shared.Terms;

/** Writes what the documents say of a country's tariffs, in one language. */
final class TariffWriter {

    private final Texts texts;
    private final Terms terms;
    private final LineWriter lines;

    TariffWriter(Texts texts, Terms terms, LineWriter lines) {
        this.texts = texts;
        this.terms = terms;
        this.lines = lines;
    }

    Block.Tariff onDate(TariffOnDate tariff) {
        String figure = tariff.inForce()
                .map(rate -> terms.figures().rate(rate.percent()))
                .orElseGet(() -> texts.get("status", tariff.status()));
        List<Line> why = tariff.reasons().stream().map(lines::line).toList();
        return new Block.Tariff(
                texts.format("tariff.title", terms.dates().day(tariff.date())),
                figure,
                Stream.concat(statusLines(tariff), exemptAndUnsure(tariff)).toList(),
                texts.format("tariff.why", why.size()),
                why);
    }

    private Stream<String> statusLines(TariffOnDate tariff) {
        if (tariff.inForce().isPresent()) {
            return rateLines(tariff.inForce().get());
        }
        if (tariff.struckDown().isPresent()) {
            return Stream.of(texts.format(
                    "tariff.was", terms.figures().rate(tariff.struckDown().get().percent())));
        }
        if (tariff.status() == TariffStatus.BEYOND_KNOWLEDGE) {
            return tariff.reaches().stream()
                    .map(day -> texts.format("tariff.beyond", terms.dates().day(day)));
        }
        return Stream.of(texts.get("tariff.status", tariff.status()));
    }

    private Stream<String> rateLines(TariffRate rate) {
        List<String> said = new ArrayList<>();
        said.add(texts.format("tariff.since", terms.dates().day(rate.since())));
        said.add(texts.get("holder", rate.holder()));
        said.add(texts.get("basis", rate.basis()));
        if (rate.computed()) {
            said.add(texts.get("tariff.computed"));
        }
        return said.stream().filter(text -> !text.isEmpty());
    }

    private Stream<String> exemptAndUnsure(TariffOnDate tariff) {
        return tariff.mayAlreadyApply().stream()
                .map(statement ->
                        texts.format("tariff.may_apply", statement.summary().in(terms.language())));
    }

    Block.Steps steps(List<TariffStep> history, Coverage coverage, View view) {
        List<TariffSteps.Step> steps = new ArrayList<>();
        for (int index = 0; index < history.size(); index++) {
            TariffStep step = history.get(index);
            LocalDate to = index + 1 < history.size() ? history.get(index + 1).from() : coverage.to();
            steps.add(new TariffSteps.Step(step.from(), to, percent(step.tariff()), stepLabel(step.tariff())));
        }
        String accessible = steps.stream()
                .map(step -> texts.format("steps.step", terms.dates().day(step.from()), step.label()))
                .collect(Collectors.joining(texts.get("steps.separator")));
        TariffSteps tariff = new TariffSteps(
                coverage.from(), coverage.to(), Optional.of(view.data().asOf()), steps);
        return new Block.Steps(tariff, view.theme(), texts.format("steps.accessible", accessible));
    }

    private static OptionalDouble percent(TariffOnDate tariff) {
        return tariff.inForce().stream().mapToDouble(TariffRate::percent).findFirst();
    }

    private String stepLabel(TariffOnDate tariff) {
        return tariff.inForce()
                .map(rate -> rate.basis() == RateBasis.INCLUDING_MFN
                        ? texts.format("rate.including_mfn", terms.figures().rate(rate.percent()))
                        : terms.figures().rate(rate.percent()))
                .orElseGet(() -> terms.status(tariff.status()));
    }

    /** Rates that stand beside the one in force; nothing is said where there is none. */
    Optional<Block.Statements> pending(TariffOnDate tariff) {
        List<Line> rates = Stream.concat(
                        tariff.pending().stream().map(this::pending),
                        tariff.exemptions().stream().map(lines::line))
                .toList();
        return rates.isEmpty()
                ? Optional.empty()
                : Optional.of(section("pending", texts.get("pending.title"), rates, ""));
    }

    private Line pending(PendingRate rate) {
        Line line = lines.line(rate.statement());
        Tag.Tone tone = rate.state() == PendingRate.State.THREATENED ? Tag.Tone.PRESSING : Tag.Tone.OPEN;
        String due = rate.due()
                .map(date -> texts.format("pending.due", terms.dates().partial(date)))
                .orElse("");
        return new Line(
                due.isEmpty() ? line.date() : due,
                texts.get("holder_short", rate.holder()),
                terms.figures().rate(rate.percent()),
                Optional.of(new Tag(texts.get("pending", rate.state()), tone)),
                line.text(),
                "",
                line.note(),
                line.opinion(),
                line.source());
    }

    /** The tariffs on products, each with the rate in force first. */
    Block.Statements products(TariffOnDate tariff) {
        List<Line> all = tariff.products().stream()
                .flatMap(product -> productLines(product).stream())
                .toList();
        return section("products", texts.get("products.title"), all, texts.get("products.none"));
    }

    private List<Line> productLines(ProductTariff product) {
        String name = product.product().in(terms.language());
        List<Line> all = new ArrayList<>();
        product.inForce().ifPresent(rate -> all.add(inForce(name, rate, product)));
        product.pending().forEach(rate -> all.add(named(name, pending(rate))));
        product.withoutRate().stream()
                .limit(product.inForce().isPresent() ? 0 : 1)
                .map(lines::line)
                .map(line -> named(name, line))
                .forEach(all::add);
        return all;
    }

    private Line inForce(String name, TariffRate rate, ProductTariff product) {
        Statement first = product.reasons().get(0).statement();
        String since = texts.format("products.since", terms.dates().shortDay(rate.since()));
        return new Line(
                "",
                name,
                terms.figures().rate(rate.percent()),
                Optional.of(new Tag(since, Tag.Tone.DONE)),
                first.summary().in(terms.language()),
                texts.get("basis", rate.basis()),
                first.note().in(terms.language()),
                "",
                lines.source(first));
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
