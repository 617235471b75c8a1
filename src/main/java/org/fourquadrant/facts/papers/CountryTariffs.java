package org.fourquadrant.facts.papers;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.fourquadrant.facts.statement.Coverage;
import org.fourquadrant.facts.statement.Reach;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.document.Stage;
import org.fourquadrant.model.document.Statement;
import org.fourquadrant.model.document.Unit;
import org.fourquadrant.model.law.TariffState;

/** Everything that the documents say of the tariffs of one country, ready to be asked for a day. */
final class CountryTariffs {

    /** Among measures in force the last one in this order counts: the more specific, then the later. */
    private static final Comparator<MeasureRate> BY_WEIGHT = Comparator.comparing(
                    (MeasureRate rate) -> rate.claim().reach(), Comparator.reverseOrder())
            .thenComparing(rate -> rate.rate().since())
            .thenComparing(rate -> rate.claim().knownUntil());

    private final CountryCode country;
    private final Coverage covered;
    private final List<MeasureHistory> measures;
    private final List<AppliedStatement> loose;
    private final List<PendingRates> pending;
    private final List<ProductHistory> products;

    /**
     * @param covered the days that the documents speak of
     * @param loose rates on all goods that belong to no measure
     */
    CountryTariffs(
            CountryCode country,
            Coverage covered,
            List<MeasureHistory> measures,
            List<AppliedStatement> loose,
            List<ProductHistory> products) {
        this.country = country;
        this.covered = covered;
        this.measures = List.copyOf(measures);
        this.loose = List.copyOf(loose);
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

    /** The days on which anything may change, ascending: those that a statement gives, and those after a last report. */
    NavigableSet<LocalDate> days() {
        NavigableSet<LocalDate> days = new TreeSet<>(List.of(covered.from()));
        measures.forEach(measure -> days.addAll(measure.days()));
        measures.stream()
                .flatMap(measure -> measure.claims().stream())
                .map(claim -> claim.knownUntil().plusDays(1))
                .forEach(days::add);
        Stream.concat(loose.stream(), measures.stream().flatMap(measure -> measure.claims().stream()))
                .flatMap(claim -> claim.boundsOfImprecise())
                .forEach(days::add);
        days.add(covered.to().plusDays(1));
        new TreeSet<>(days)
                .forEach(day -> days.add(on(day).lastConfirmed()
                        .map(report -> report.day().plusDays(1))
                        .filter(after -> after.isAfter(day))
                        .orElse(day)));
        return days;
    }

    /** What is said of a day; after the last day of the documents, what they said last. */
    PapersOnDate on(LocalDate asked) {
        if (asked.isBefore(covered.from())) {
            return PapersOnDate.notCovered(country, asked);
        }
        boolean beyond = asked.isAfter(covered.to());
        LocalDate day = beyond ? covered.to() : asked;
        Verdict verdict = new Verdicts(day).verdict();
        boolean silent = verdict.state() == TariffState.NONE_REPORTED || verdict.state() == TariffState.ENDED;
        if (beyond && silent) {
            return PapersOnDate.notCovered(country, asked);
        }
        return new PapersOnDate(
                country,
                asked,
                verdict.isKnownOn(asked) ? verdict.state() : TariffState.LAST_KNOWN,
                verdict.state(),
                verdict.rate(),
                verdict.reasons(),
                pendingOn(day),
                openExemptionsOn(day),
                mayAlreadyApplyOn(day).map(AppliedStatement::statement).toList(),
                products.stream()
                        .map(product -> product.on(day))
                        .filter(product -> !product.isEmpty())
                        .toList(),
                verdict.confirmed());
    }

    private List<PendingRate> pendingOn(LocalDate day) {
        return pending.stream().flatMap(rates -> rates.on(day).stream()).toList();
    }

    /** The exemptions from measures that are not over: an exemption from what is gone says nothing any more. */
    private List<Statement> openExemptionsOn(LocalDate day) {
        return measures.stream()
                .filter(measure -> !measure.isOverOn(day))
                .flatMap(measure -> measure.exemptionsOn(day).stream())
                .map(AppliedStatement::statement)
                .toList();
    }

    private Stream<AppliedStatement> mayAlreadyApplyOn(LocalDate day) {
        Stream<AppliedStatement> ofMeasures = measures.stream()
                .flatMap(measure -> measure.claims().stream())
                .filter(claim -> claim.isIn(Unit.PERCENT) || claim.isIn(Unit.PERCENTAGE_POINTS));
        return Stream.concat(ofMeasures, loose.stream())
                .filter(claim -> claim.reach() != Reach.EVERYONE && !claim.isPrecise() && !claim.hasBegunOn(day))
                .filter(claim -> claim.mayMean(day));
    }

    /** Decides the state of the tariff on all goods on a day. */
    private final class Verdicts {

        private final LocalDate day;

        Verdicts(LocalDate day) {
            this.day = day;
        }

        Verdict verdict() {
            return strongestOn(day)
                    .map(Verdict::inForce)
                    .or(this::heldUnlawful)
                    .or(this::exempt)
                    .or(this::paused)
                    .or(this::pending)
                    .or(this::perhaps)
                    .or(this::ended)
                    .orElse(Verdict.NONE);
        }

        private Optional<MeasureRate> strongestOn(LocalDate when) {
            return measures.stream()
                    .flatMap(measure -> measure.inForceOn(when).stream())
                    .max(BY_WEIGHT)
                    .map(rate -> asFarAsKnown(rate, when));
        }

        /** Everyone's rate is not known of a country once there are rates by country and its own is printed nowhere. */
        private MeasureRate asFarAsKnown(MeasureRate rate, LocalDate when) {
            if (rate.claim().reach() != Reach.EVERYONE) {
                return rate;
            }
            return measures.stream()
                    .filter(measure -> measure.hidesARateOn(when))
                    .map(measure -> measure.phaseOn(when).since().minusDays(1))
                    .filter(last -> last.isBefore(rate.confirmed().day())
                            && !last.isBefore(rate.rate().since()))
                    .min(LocalDate::compareTo)
                    .map(last -> rate.until(rate.confirmed().until(last)))
                    .orElse(rate);
        }

        /** What a court struck down is still charged until something takes its place. */
        private Optional<Verdict> heldUnlawful() {
            return measures.stream()
                    .map(measure -> measure.phaseOn(day))
                    .filter(phase -> phase.is(Phase.State.STRUCK_DOWN))
                    .max(Comparator.comparing(Phase::since))
                    .flatMap(phase -> strongestOn(phase.since().minusDays(1))
                            .filter(rate -> phaseOf(rate).is(Phase.State.STRUCK_DOWN))
                            .map(rate -> Verdict.heldUnlawful(rate, phaseOf(rate))));
        }

        private Phase phaseOf(MeasureRate rate) {
            return measures.stream()
                    .filter(measure -> measure.measure().equals(rate.rate().measure()))
                    .map(measure -> measure.phaseOn(day))
                    .findFirst()
                    .orElse(Phase.NOT_BEGUN);
        }

        private Optional<Verdict> exempt() {
            List<AppliedStatement> exemptions = measures.stream()
                    .flatMap(measure -> measure.exemptionsOn(day).stream())
                    .toList();
            return Verdict.of(TariffState.EXEMPT, Reason.Role.EXEMPTION, exemptions);
        }

        private Optional<Verdict> paused() {
            return measures.stream()
                    .filter(measure -> !measure.notAppliedOn(day).isEmpty())
                    .map(measure -> measure.phaseOn(day))
                    .filter(phase -> phase.is(Phase.State.PAUSED))
                    .max(Comparator.comparing(Phase::since))
                    .flatMap(phase -> phase.deciding())
                    .flatMap(claim -> Verdict.of(TariffState.PAUSED, Reason.Role.PHASE, List.of(claim)));
        }

        /** A rate that is to come, the one that is nearest to its coming first. */
        private Optional<Verdict> pending() {
            List<PendingRate> rates = pendingOn(day);
            return Stream.of(
                            PendingRate.State.PAUSED,
                            PendingRate.State.ANNOUNCED,
                            PendingRate.State.AGREED,
                            PendingRate.State.THREATENED)
                    .map(state ->
                            rates.stream().filter(rate -> rate.state() == state).toList())
                    .filter(found -> !found.isEmpty())
                    .findFirst()
                    .map(Verdict::pending);
        }

        /** What is told without a day and may be so already. */
        private Optional<Verdict> perhaps() {
            List<AppliedStatement> may = mayAlreadyApplyOn(day).toList();
            return Stream.of(Stage.THREATENED, Stage.ANNOUNCED, Stage.PAUSED, Stage.AGREED, Stage.IN_FORCE)
                    .map(stage ->
                            may.stream().filter(claim -> claim.stage() == stage).toList())
                    .filter(found -> !found.isEmpty())
                    .findFirst()
                    .flatMap(found -> Verdict.of(perhapsIn(found.get(0).stage()), Reason.Role.RATE, found));
        }

        private TariffState perhapsIn(Stage stage) {
            return switch (stage) {
                case THREATENED -> TariffState.THREATENED;
                case ANNOUNCED -> TariffState.ANNOUNCED;
                case PAUSED -> TariffState.PAUSED;
                case AGREED -> TariffState.AGREED;
                default -> TariffState.NOT_COVERED;
            };
        }

        private Optional<Verdict> ended() {
            boolean any = measures.stream().anyMatch(measure -> measure.endedOn(day));
            return any ? Optional.of(Verdict.ENDED) : Optional.empty();
        }
    }
}
