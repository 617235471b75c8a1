package org.fourquadrant.export.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fourquadrant.chart.paint.TariffSteps;
import org.fourquadrant.chart.words.TariffTexts;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.law.Confirmation;
import org.fourquadrant.facts.law.LawOnDate;
import org.fourquadrant.facts.law.LegalRate;
import org.fourquadrant.facts.tariff.TariffOnDate;
import org.fourquadrant.facts.tariff.TariffStep;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.law.Act;
import org.fourquadrant.model.law.LawRate;
import org.fourquadrant.model.law.TariffState;
import org.fourquadrant.model.view.View;
import org.fourquadrant.text.Dates;
import org.fourquadrant.text.InnerBrackets;
import org.fourquadrant.text.Texts;

/** The steps of the tariff of a country in words: what each is, what made it so. */
final class DossierSteps {

    private final Facts facts;
    private final View view;
    private final CountryCode country;
    private final Texts texts;
    private final Dates dates;
    private final TariffTexts tariffs;

    DossierSteps(Facts facts, CountryCode country) {
        this.facts = facts;
        this.view = facts.view();
        this.country = country;
        this.texts = ExportTexts.in(view.language());
        this.dates = new Dates(view.language());
        this.tariffs = new TariffTexts(view.language());
    }

    /** The steps of its tariff to the as-of date, each with what made it so. */
    TariffSteps steps() {
        LocalDate asOf = view.data().asOf();
        List<TariffStep> history =
                facts.knowledge().tariffStepsUntil(country, asOf, view.data().sources());
        return TariffSteps.of(history, asOf, Optional.empty(), this::stateOf, this::cause);
    }

    /** The rate, with its state where it is held unlawful; the state where there is none. */
    private String stateOf(TariffStep step) {
        return step.standing().state() == TariffState.HELD_UNLAWFUL
                ? tariffs.brief(step.standing())
                : step.standing().rate().map(tariffs::rate).orElseGet(() -> tariffs.state(step.standing()));
    }

    /** The act that brought what is new, else the one that ended what was; of what papers report, the first of them. */
    private String cause(TariffStep step) {
        TariffOnDate tariff =
                facts.knowledge().tariff(country, step.from(), view.data().sources());
        if (!tariff.isByLaw()) {
            return step.standing().rate().isEmpty()
                    ? ""
                    : tariff.papers().stream()
                            .flatMap(papers -> papers.reasons().stream())
                            .map(reason -> DossierWords.shortName(facts, reason.statement()))
                            .findFirst()
                            .orElse("");
        }
        LawOnDate law = tariff.law().orElseThrow();
        List<Act> acts = law.state() == TariffState.HELD_UNLAWFUL
                ? law.lastConfirmed().map(Confirmation::acts).orElse(List.of())
                : changed(law, step.from());
        return acts.stream()
                .max(Comparator.comparing(Act::day).thenComparing(act -> act.kind() == Act.Kind.RULING))
                .map(act -> tariffs.acts(List.of(act)))
                .orElse("");
    }

    private List<Act> changed(LawOnDate law, LocalDate day) {
        List<LawRate> before = layers(facts.knowledge()
                .tariff(country, day.minusDays(1), view.data().sources())
                .law());
        List<LawRate> now = layers(Optional.of(law));
        List<Act> come = now.stream()
                .filter(rate -> !before.contains(rate))
                .map(LawRate::act)
                .toList();
        return come.isEmpty()
                ? before.stream()
                        .filter(rate -> !now.contains(rate))
                        .flatMap(rate -> rate.endedBy().stream())
                        .toList()
                : come;
    }

    private static List<LawRate> layers(Optional<LawOnDate> law) {
        return law.flatMap(LawOnDate::law).map(LegalRate::layers).orElse(List.of());
    }

    /** Steps without room for their name, in a line. */
    String unnamed(List<TariffSteps.Step> steps) {
        List<String> each = steps.stream()
                .map(step -> texts.format(
                        step.cause().isEmpty() ? "dossier.step" : "dossier.step.by",
                        dates.shortDay(step.from()),
                        step.label(),
                        InnerBrackets.opened(step.cause())))
                .toList();
        return texts.format("dossier.steps.unnamed", String.join(texts.get("dossier.steps.separator"), each));
    }

    /** The steps for somebody who does not see them. */
    String described(TariffSteps steps, String name) {
        List<String> each = steps.steps().stream()
                .map(step -> texts.format("dossier.step", dates.shortDay(step.from()), step.label()))
                .toList();
        return texts.format("dossier.steps.described", name, String.join(texts.get("dossier.steps.separator"), each));
    }
}
