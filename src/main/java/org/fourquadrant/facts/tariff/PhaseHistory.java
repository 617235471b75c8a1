package org.fourquadrant.facts.tariff;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.fourquadrant.model.document.Stage;
import org.fourquadrant.model.document.Unit;

/** The phases of one measure for one country, in order of time. */
final class PhaseHistory {

    private final List<Claim> phases;

    PhaseHistory(List<Claim> claims) {
        List<Claim> all = claims.stream().filter(PhaseHistory::isPhase).toList();
        this.phases = all.stream()
                .filter(claim -> !isToldBetter(claim, all))
                .sorted(Comparator.comparing(Claim::start)
                        .thenComparing(Claim::reach, Comparator.reverseOrder())
                        .thenComparing(Claim::knownUntil))
                .toList();
    }

    private static boolean isPhase(Claim claim) {
        return Phase.isSaidBy(claim.stage())
                && !claim.isIn(Unit.PERCENTAGE_POINTS)
                && claim.statement().dates().first().isPresent();
    }

    /** Whether another document gives the day where this one gives a month or a year only. */
    private static boolean isToldBetter(Claim claim, List<Claim> all) {
        return !claim.isPrecise()
                && all.stream()
                        .anyMatch(other ->
                                other.stage() == claim.stage() && other.isPrecise() && claim.mayMean(other.start()));
    }

    Phase on(LocalDate day) {
        int last = phases.size() - 1;
        while (last >= 0 && !phases.get(last).hasBegunOn(day)) {
            last--;
        }
        if (last < 0) {
            return Phase.NOT_BEGUN;
        }
        if (phases.get(last).hasEndedOn(day)) {
            return afterTheEndOf(phases.get(last));
        }
        return Phase.of(phases.get(firstOfRun(last)));
    }

    /** A measure that was in force is over; one that was only put off waits as it did before. */
    private static Phase afterTheEndOf(Claim phase) {
        return phase.stage() == Stage.PAUSED ? Phase.NOT_BEGUN : Phase.over(phase);
    }

    /** The claim from which the same stage has lasted without a break. */
    private int firstOfRun(int last) {
        int first = last;
        while (first > 0
                && phases.get(first - 1).stage() == phases.get(last).stage()
                && !phases.get(first - 1).hasEndedOn(phases.get(first).start().minusDays(1))) {
            first--;
        }
        return first;
    }
}
