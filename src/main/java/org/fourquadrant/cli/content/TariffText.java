package org.fourquadrant.cli.content;

import java.util.ArrayList;
import java.util.List;
import org.fourquadrant.facts.tariff.PendingRate;
import org.fourquadrant.facts.tariff.ProductTariff;
import org.fourquadrant.facts.tariff.Reason;
import org.fourquadrant.facts.tariff.TariffOnDate;
import org.fourquadrant.facts.tariff.TariffRate;

/** The tariffs of a country on a date as lines for a person. */
final class TariffText {

    private final TerminalWords words;
    private final ClaimText claims;

    TariffText(TerminalWords words, ClaimText claims) {
        this.words = words;
        this.claims = claims;
    }

    List<String> lines(TariffOnDate tariff) {
        List<String> lines = new ArrayList<>();
        lines.add(broad(tariff));
        for (Reason reason : tariff.reasons()) {
            lines.add(claims.line(reason.statement()));
        }
        tariff.exemptions().stream()
                .filter(statement -> tariff.reasons().stream()
                        .noneMatch(reason -> reason.statement().equals(statement)))
                .map(claims::line)
                .forEach(lines::add);
        tariff.pending().stream().map(this::pending).forEach(lines::add);
        tariff.products().forEach(product -> lines.addAll(product(product)));
        return lines;
    }

    private String broad(TariffOnDate tariff) {
        return tariff.inForce()
                .map(rate -> rate("country.tariff.in_force", rate))
                .or(() -> tariff.struckDown().map(rate -> rate("country.tariff.struck_down", rate)))
                .orElse(words.texts().format("country.tariff", words.texts().get("status", tariff.status())));
    }

    private String rate(String key, TariffRate rate) {
        return words.texts()
                .format(
                        key,
                        words.figures().rate(rate.percent()),
                        words.texts().get("basis", rate.basis()),
                        words.dates().day(rate.since()),
                        words.texts().get("holder", rate.holder()));
    }

    private String pending(PendingRate rate) {
        return words.texts()
                .format(
                        "country.pending",
                        words.texts().get("pending", rate.state()),
                        words.figures().rate(rate.percent()),
                        claims.source(rate.statement().citation()));
    }

    private List<String> product(ProductTariff product) {
        List<String> lines = new ArrayList<>();
        String name = product.product().in(words.language());
        product.inForce()
                .map(rate -> words.texts()
                        .format(
                                "country.product.in_force",
                                name,
                                words.figures().rate(rate.percent()),
                                words.dates().day(rate.since())))
                .ifPresent(lines::add);
        product.reasons().stream()
                .limit(1)
                .map(Reason::statement)
                .map(claims::line)
                .forEach(lines::add);
        product.pending().stream()
                .map(rate -> words.texts()
                        .format(
                                "country.product.pending",
                                name,
                                words.texts().get("pending", rate.state()),
                                words.figures().rate(rate.percent()),
                                claims.source(rate.statement().citation())))
                .forEach(lines::add);
        product.withoutRate().stream().map(claims::line).forEach(lines::add);
        return lines;
    }
}
