package org.fourquadrant.facts.tariff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.fourquadrant.facts.statement.KnownDays;
import org.fourquadrant.facts.statement.Reach;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.document.Stage;
import org.fourquadrant.model.document.Statement;
import org.fourquadrant.model.document.Unit;

/** Everything that the documents say of the tariffs of one country, ready to be asked for a day. */
final class CountryTariffs {

    /** Among measures in force the last one in this order counts: the more specific, then the later. */
    private static final Comparator<MeasureRate> BY_WEIGHT = Comparator.comparing(
                    (MeasureRate rate) -> rate.claim().reach(), Comparator.reverseOrder())
            .thenComparing(rate -> rate.rate().since())
            .thenComparing(rate -> rate.claim().knownUntil());

    private final CountryCode country;
    private final KnownDays knownDays;
    private final List<MeasureHistory> measures;
    private final List<PendingRates> pending;
    private final List<ProductHistory> products;

    CountryTariffs(
            CountryCode country, KnownDays knownDays, List<MeasureHistory> measures, List<ProductHistory> products) {
        this.country = country;
        this.knownDays = knownDays;
        this.measures = List.copyOf(measures);
        this.products = List.copyOf(products);
        this.pending = measures.stream()
                .map(measure -> new PendingRates(measure, measure.starts(), startsOfOthers(measure, measures)))
                .toList();
    }

    private static NavigableSet<LocalDate> startsOfOthers(MeasureHistory measure, List<MeasureHistory> measures) {
        NavigableSet<LocalDate> starts = new TreeSet<>();
        measures.stream().filter(other -> other != measure).forEach(other -> starts.addAll(other.specificStarts()));
        return starts;
    }

    /** The days on which anything may change, ascending. */
    NavigableSet<LocalDate> days() {
        NavigableSet<LocalDate> days = new TreeSet<>();
        measures.forEach(measure -> days.addAll(measure.days()));
        knownDays.reaches().ifPresent(day -> days.add(day.plusDays(1)));
        return days;
    }

    Optional<TariffRate> rateOn(LocalDate day) {
        return knownDays.isBeyond(day) ? Optional.empty() : strongestOn(day).map(MeasureRate::rate);
    }

    TariffOnDate on(LocalDate day) {
        if (knownDays.isBeyond(day)) {
            return TariffOnDate.beyondKnowledge(country, day, knownDays.reaches());
        }
        Verdict verdict = verdictOn(day);
        return new TariffOnDate(
                country,
                day,
                knownDays.reaches(),
                verdict.status(),
                verdict.inForce(),
                verdict.struckDown(),
                verdict.reasons(),
                pending.stream().flatMap(rates -> rates.on(day).stream()).toList(),
                openExemptionsOn(day),
                mayAlreadyApplyOn(day),
                products.stream()
                        .map(product -> product.on(day))
                        .filter(product -> !product.isEmpty())
                        .toList());
    }

    private Verdict verdictOn(LocalDate day) {
        return strongestOn(day)
                .map(Verdict::inForce)
                .or(() -> struckDownOn(day))
                .or(() -> exemptOn(day))
                .or(() -> pausedOn(day))
                .orElse(Verdict.NONE);
    }

    private Optional<MeasureRate> strongestOn(LocalDate day) {
        return measures.stream()
                .flatMap(measure -> measure.inForceOn(day).stream())
                .max(BY_WEIGHT);
    }

    /** The rate that would still apply, had a court not struck its measure down. */
    private Optional<Verdict> struckDownOn(LocalDate day) {
        return measures.stream()
                .map(measure -> measure.phaseOn(day))
                .filter(phase -> phase.is(Phase.State.STRUCK_DOWN))
                .max(Comparator.comparing(Phase::since))
                .flatMap(phase -> strongestOn(phase.since().minusDays(1))
                        .filter(rate -> isStruckDown(rate, day))
                        .map(rate -> Verdict.struckDown(rate, rulingOn(rate, day))));
    }

    private boolean isStruckDown(MeasureRate rate, LocalDate day) {
        return phaseOf(rate, day).is(Phase.State.STRUCK_DOWN);
    }

    private Statement rulingOn(MeasureRate rate, LocalDate day) {
        return phaseOf(rate, day).deciding().orElseThrow().statement();
    }

    private Phase phaseOf(MeasureRate rate, LocalDate day) {
        return measures.stream()
                .filter(measure -> measure.measure().equals(rate.rate().measure()))
                .map(measure -> measure.phaseOn(day))
                .findFirst()
                .orElse(Phase.NOT_BEGUN);
    }

    private Optional<Verdict> exemptOn(LocalDate day) {
        List<Reason> reasons = exemptionsOn(day)
                .map(claim -> new Reason(Reason.Role.EXEMPTION, claim.statement()))
                .toList();
        return reasons.isEmpty() ? Optional.empty() : Optional.of(Verdict.of(TariffStatus.EXEMPT, reasons));
    }

    private Stream<AppliedStatement> exemptionsOn(LocalDate day) {
        return measures.stream().flatMap(measure -> measure.exemptionsOn(day).stream());
    }

    /** The exemptions from measures that are not over: an exemption from what is gone says nothing any more. */
    private List<Statement> openExemptionsOn(LocalDate day) {
        return measures.stream()
                .filter(measure -> !measure.isOverOn(day))
                .flatMap(measure -> measure.exemptionsOn(day).stream())
                .map(AppliedStatement::statement)
                .toList();
    }

    private Optional<Verdict> pausedOn(LocalDate day) {
        return measures.stream()
                .filter(measure -> !measure.notAppliedOn(day).isEmpty())
                .map(measure -> measure.phaseOn(day))
                .filter(phase -> phase.is(Phase.State.PAUSED))
                .max(Comparator.comparing(Phase::since))
                .map(phase -> phase.deciding().orElseThrow().statement())
                .map(statement -> Verdict.of(TariffStatus.PAUSED, List.of(new Reason(Reason.Role.PHASE, statement))));
    }

    private List<Statement> mayAlreadyApplyOn(LocalDate day) {
        return measures.stream()
                .flatMap(measure -> measure.claims().stream())
                .filter(claim -> claim.isIn(Unit.PERCENT) || claim.isIn(Unit.PERCENTAGE_POINTS))
                .filter(claim -> claim.stage() == Stage.IN_FORCE || claim.stage() == Stage.AGREED)
                .filter(claim -> claim.reach() != Reach.EVERYONE && !claim.isPrecise() && !claim.hasBegunOn(day))
                .filter(claim -> claim.mayMean(day))
                .map(AppliedStatement::statement)
                .toList();
    }

    /**
     * What was decided of the broad tariff on a day, and why.
     *
     * @param status the status
     * @param inForce the rate in force
     * @param struckDown the rate that a court struck down
     * @param reasons why, in order
     */
    private record Verdict(
            TariffStatus status, Optional<TariffRate> inForce, Optional<TariffRate> struckDown, List<Reason> reasons) {

        static final Verdict NONE = of(TariffStatus.NONE, List.of());

        static Verdict of(TariffStatus status, List<Reason> reasons) {
            return new Verdict(status, Optional.empty(), Optional.empty(), reasons);
        }

        static Verdict inForce(MeasureRate rate) {
            return new Verdict(TariffStatus.IN_FORCE, Optional.of(rate.rate()), Optional.empty(), rate.reasons());
        }

        static Verdict struckDown(MeasureRate rate, Statement ruling) {
            List<Reason> reasons = new ArrayList<>(rate.reasons());
            reasons.add(new Reason(Reason.Role.PHASE, ruling));
            return new Verdict(TariffStatus.STRUCK_DOWN, Optional.empty(), Optional.of(rate.rate()), reasons);
        }
    }
}
