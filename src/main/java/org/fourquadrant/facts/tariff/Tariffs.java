package org.fourquadrant.facts.tariff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.fourquadrant.facts.law.LawOnDate;
import org.fourquadrant.facts.law.LawTariffs;
import org.fourquadrant.facts.law.WeightedHistory;
import org.fourquadrant.facts.law.WeightedOnDate;
import org.fourquadrant.facts.papers.PapersTariffs;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.view.AskedSources;

/** The tariffs of every country on every day by the sources that are asked; of each source only when it is asked. */
public final class Tariffs {

    private final Supplier<PapersTariffs> papers;
    private final Supplier<LawTariffs> law;
    private final Supplier<WeightedHistory> weighted;

    /** Each is asked for when a question needs it. */
    public Tariffs(Supplier<PapersTariffs> papers, Supplier<LawTariffs> law, Supplier<WeightedHistory> weighted) {
        this.papers = Objects.requireNonNull(papers, "papers");
        this.law = Objects.requireNonNull(law, "law");
        this.weighted = Objects.requireNonNull(weighted, "weighted");
    }

    /**
     * The tariff of a country on a day.
     *
     * @throws IllegalArgumentException if the country is not known
     */
    public TariffOnDate on(CountryCode country, LocalDate day, AskedSources asked) {
        Optional<LawOnDate> byLaw = asked.asksLaw() ? Optional.of(law.get().on(country, day)) : Optional.empty();
        WeightedOnDate onImports = weighted.get().on(country, day);
        return new TariffOnDate(
                country,
                day,
                asked.asksPapers() ? Optional.of(papers.get().on(country, day)) : Optional.empty(),
                byLaw,
                onImports,
                byLaw.flatMap(now -> new WeightedReasons(law.get()).of(now, onImports)));
    }

    /**
     * How the tariff of a country stands on a day, without what is beside it; quicker than {@link #on}, for colours,
     * filters and steps.
     *
     * @throws IllegalArgumentException if the country is not known
     */
    public Standing standing(CountryCode country, LocalDate day, AskedSources asked) {
        Standing byLaw = asked.asksLaw() ? Standing.of(law.get().on(country, day)) : Standing.NOT_COVERED;
        if (byLaw.isCovered() || !asked.asksPapers()) {
            return byLaw.isCovered() ? byLaw : Standing.NOT_COVERED;
        }
        Standing byPapers = Standing.of(papers.get().on(country, day));
        return byPapers.isCovered() ? byPapers : Standing.NOT_COVERED;
    }

    /** The tariff of a country weighted by its imports, on a day. */
    public WeightedOnDate weighted(CountryCode country, LocalDate day) {
        return weighted.get().on(country, day);
    }

    /** The last day for which tariffs weighted by imports are known; empty where none is. */
    public Optional<LocalDate> weightedUntil() {
        return weighted.get().days().stream().reduce((first, second) -> second);
    }

    /**
     * The tariff on all goods of a country over time: a step for the first day and one for each day on which it stands
     * otherwise, up to and including the last day.
     *
     * @throws IllegalArgumentException if the country is not known
     */
    public List<TariffStep> steps(CountryCode country, LocalDate from, LocalDate to, AskedSources asked) {
        List<TariffStep> steps = new ArrayList<>(List.of(new TariffStep(from, standing(country, from, asked))));
        for (LocalDate day : days(country, asked).subSet(from, false, to, true)) {
            Standing next = standing(country, day, asked);
            if (!next.isSameAs(steps.get(steps.size() - 1).standing())) {
                steps.add(new TariffStep(day, next));
            }
        }
        return steps;
    }

    private NavigableSet<LocalDate> days(CountryCode country, AskedSources asked) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        if (asked.asksPapers()) {
            days.addAll(papers.get().days(country));
        }
        if (asked.asksLaw()) {
            days.addAll(law.get().days(country));
            law.get().lastDay().map(last -> last.plusDays(1)).ifPresent(days::add);
        }
        return days;
    }

    /** Whose rate on all goods is another on one day than on an earlier one, in the order of the countries. */
    public List<TariffChange> changes(Collection<Country> countries, LocalDate from, LocalDate to, AskedSources asked) {
        return countries.stream()
                .filter(country -> isAnother(country.code(), from, to, asked))
                .map(country ->
                        new TariffChange(country, on(country.code(), from, asked), on(country.code(), to, asked)))
                .toList();
    }

    private boolean isAnother(CountryCode country, LocalDate from, LocalDate to, AskedSources asked) {
        return !standing(country, from, asked)
                .rate()
                .equals(standing(country, to, asked).rate());
    }
}
