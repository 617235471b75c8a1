package org.fourquadrant.facts.papers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fourquadrant.facts.statement.LastReport;
import org.fourquadrant.model.document.Quantity;
import org.fourquadrant.model.document.Stage;
import org.fourquadrant.model.document.Unit;

/** The rates of one measure for one country and the changes made to them by percentage points. */
final class RateHistory {

    /** The last one in this order counts: the more specific, later, applied one of the document that knows longer. */
    private static final Comparator<AppliedStatement> BY_WEIGHT = Comparator.comparing(
                    AppliedStatement::reach, Comparator.reverseOrder())
            .thenComparing(AppliedStatement::orderedBy)
            .thenComparing(claim -> claim.stage() == Stage.IN_FORCE)
            .thenComparing(AppliedStatement::knownUntil);

    private final List<AppliedStatement> rates;
    private final List<AppliedStatement> changes;

    RateHistory(List<AppliedStatement> claims) {
        this.rates = claims.stream().filter(claim -> claim.isIn(Unit.PERCENT)).toList();
        this.changes = claims.stream()
                .filter(claim -> claim.isIn(Unit.PERCENTAGE_POINTS))
                .filter(claim -> claim.stage() == Stage.AGREED || claim.stage() == Stage.IN_FORCE)
                .sorted(Comparator.comparing(AppliedStatement::start))
                .toList();
    }

    /** Every printed rate, applied or not. */
    List<AppliedStatement> rates() {
        return rates;
    }

    /** The rates that a phase in force makes count on a day. */
    List<AppliedStatement> countingOn(LocalDate day, Phase inForce) {
        return rates.stream().filter(rate -> counts(rate, day, inForce)).toList();
    }

    /** What was announced after a measure began, or agreed without a date, is of a future that may not come. */
    private static boolean counts(AppliedStatement rate, LocalDate day, Phase inForce) {
        if (rate.hasEndedOn(day)) {
            return false;
        }
        return switch (rate.stage()) {
            case IN_FORCE -> rate.statement().dates().first().isPresent() && rate.hasBegunOn(day);
            case ANNOUNCED ->
                rate.effective().isPresent()
                        ? rate.hasBegunOn(day)
                        : !rate.known().isAfter(inForce.since());
            case AGREED -> rate.effective().isPresent() && rate.hasBegunOn(day);
            case REPORTED -> isOfTheBeginning(rate);
            default -> false;
        };
    }

    /** A rate that is only told of, without a day, is the one that its measure began with. */
    private static boolean isOfTheBeginning(AppliedStatement rate) {
        return rate.stage() == Stage.REPORTED
                && rate.statement().dates().first().isEmpty();
    }

    /** The rate on a day of a phase in force, with its reasons. */
    Optional<MeasureRate> on(LocalDate day, Phase inForce) {
        List<AppliedStatement> counting = countingOn(day, inForce);
        return counting.stream()
                .reduce((best, other) -> BY_WEIGHT.compare(other, best) > 0 ? other : best)
                .map(best -> rate(best, counting, day, inForce));
    }

    private MeasureRate rate(AppliedStatement best, List<AppliedStatement> counting, LocalDate day, Phase inForce) {
        List<AppliedStatement> applied = changes.stream()
                .filter(change -> change.hasBegunOn(day) && !change.start().isBefore(best.start()))
                .toList();
        AppliedStatement last = lastStep(best, applied, inForce);
        double percent = best.value()
                + applied.stream().mapToDouble(AppliedStatement::value).sum();
        PaperRate rate = new PaperRate(
                new Quantity(percent, Unit.PERCENT, best.qualifier()),
                best.statement().basis(),
                best.statement().measure(),
                best.reach(),
                last.start(),
                last.startAsPrinted(),
                originOf(best, applied));
        LastReport confirmed = confirmed(best, counting, applied, inForce);
        return new MeasureRate(rate, best, reasons(best, counting, applied, inForce), confirmed);
    }

    private static PaperRate.Origin originOf(AppliedStatement best, List<AppliedStatement> applied) {
        if (!applied.isEmpty()) {
            return PaperRate.Origin.COMPUTED;
        }
        return isOfTheBeginning(best) ? PaperRate.Origin.OF_THE_BEGINNING : PaperRate.Origin.PRINTED;
    }

    /** What brought the rate about last: its measure, itself or a change. */
    private static AppliedStatement lastStep(AppliedStatement best, List<AppliedStatement> applied, Phase inForce) {
        Stream<AppliedStatement> rate = isOfTheBeginning(best) ? Stream.empty() : Stream.of(best);
        return Stream.of(inForce.deciding().stream(), rate, applied.stream())
                .flatMap(steps -> steps)
                .reduce((first, next) -> next.start().isBefore(first.start()) ? first : next)
                .orElseThrow();
    }

    /** Until when a document reports the rate; one that only tells what it was at first knows of the first day. */
    private static LastReport confirmed(
            AppliedStatement best, List<AppliedStatement> counting, List<AppliedStatement> applied, Phase inForce) {
        if (isOfTheBeginning(best)) {
            return best.confirmed().until(inForce.since());
        }
        Stream<AppliedStatement> same = counting.stream()
                .filter(other -> other.reach() == best.reach() && other.value() == best.value())
                .filter(other -> !isOfTheBeginning(other));
        LastReport printed =
                LastReport.latest(same.map(AppliedStatement::confirmed).toList());
        return applied.isEmpty() ? printed : ofTheSum(printed, applied);
    }

    /**
     * Until when a rate is known that was changed by points: as long as each of its parts is. A change reports the rate that it
     * changes on the day of the change, and not after it.
     */
    private static LastReport ofTheSum(LastReport printed, List<AppliedStatement> applied) {
        List<LastReport> parts = Stream.concat(
                        Stream.of(printed), applied.stream().map(AppliedStatement::confirmed))
                .toList();
        LocalDate allKnown =
                parts.stream().map(LastReport::day).min(LocalDate::compareTo).orElseThrow();
        LocalDate lastChange = applied.get(applied.size() - 1).start();
        return new LastReport(
                allKnown.isBefore(lastChange) ? lastChange : allKnown,
                parts.stream()
                        .flatMap(part -> part.documents().stream())
                        .distinct()
                        .toList());
    }

    private static List<Reason> reasons(
            AppliedStatement best, List<AppliedStatement> counting, List<AppliedStatement> applied, Phase inForce) {
        List<Reason> reasons = new ArrayList<>();
        reasons.add(new Reason(Reason.Role.RATE, best.statement()));
        inForce.deciding()
                .filter(phase -> best.stage() != Stage.IN_FORCE || !phase.isIn(Unit.PERCENT))
                .map(phase -> new Reason(Reason.Role.PHASE, phase.statement()))
                .ifPresent(reasons::add);
        applied.forEach(change -> reasons.add(new Reason(Reason.Role.CHANGE, change.statement())));
        counting.stream()
                .filter(other -> other != best && isOfSameTime(other, best))
                .filter(other -> reasons.stream().noneMatch(reason -> reason.statement() == other.statement()))
                .map(other -> new Reason(roleOf(other, best), other.statement()))
                .forEach(reasons::add);
        return reasons;
    }

    private static boolean isOfSameTime(AppliedStatement other, AppliedStatement best) {
        boolean sameDay = other.start().equals(best.start());
        return other.reach() == best.reach() && (sameDay || !other.isPrecise() && other.mayMean(best.start()));
    }

    private static Reason.Role roleOf(AppliedStatement other, AppliedStatement best) {
        return other.value() == best.value() ? Reason.Role.ALSO_STATED : Reason.Role.DISAGREES;
    }
}
