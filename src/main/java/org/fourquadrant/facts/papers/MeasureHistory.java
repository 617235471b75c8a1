package org.fourquadrant.facts.papers;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.fourquadrant.facts.statement.Reach;
import org.fourquadrant.model.document.Stage;
import org.fourquadrant.model.document.Unit;

/** What the documents say of one tariff measure with regard to one country. */
final class MeasureHistory {

    private final String measure;
    private final boolean complete;
    private final List<AppliedStatement> claims;
    private final PhaseHistory phases;
    private final RateHistory rates;
    private final List<AppliedStatement> exemptions;
    private final NavigableSet<LocalDate> starts;

    /** @param complete whether the papers print as many rates of the measure as they say that it has */
    MeasureHistory(String measure, boolean complete, List<AppliedStatement> claims) {
        this.measure = measure;
        this.complete = complete;
        this.claims = List.copyOf(claims);
        this.phases = new PhaseHistory(claims);
        this.rates = new RateHistory(claims);
        this.exemptions =
                claims.stream().filter(claim -> claim.stage() == Stage.EXEMPT).toList();
        this.starts = findStarts();
    }

    String measure() {
        return measure;
    }

    List<AppliedStatement> claims() {
        return claims;
    }

    /** Whether it is in force with rates of which the papers do not print the country's. */
    boolean hidesARateOn(LocalDate day) {
        return !complete
                && phaseOn(day).is(Phase.State.IN_FORCE)
                && exemptionsOn(day).isEmpty()
                && inForceOn(day).isEmpty();
    }

    /** Whether it was something to the country itself or its union, and is over. */
    boolean endedOn(LocalDate day) {
        boolean own =
                claims.stream().anyMatch(claim -> claim.isClose() && claim.isKnownOn(day) && claim.hasEndedOn(day));
        return own || isOverOn(day) && !starts.headSet(day, true).isEmpty();
    }

    Phase phaseOn(LocalDate day) {
        return phases.on(day);
    }

    /** Whether the measure has ended, was replaced or struck down. */
    boolean isOverOn(LocalDate day) {
        Phase phase = phaseOn(day);
        return phase.is(Phase.State.OVER) || phase.is(Phase.State.STRUCK_DOWN);
    }

    /** The claims that leave the country out of the measure on a day. */
    List<AppliedStatement> exemptionsOn(LocalDate day) {
        return exemptions.stream()
                .filter(claim -> claim.isKnownOn(day) && claim.hasBegunOn(day) && !claim.hasEndedOn(day))
                .toList();
    }

    /** The rate in force for the country on a day. */
    Optional<MeasureRate> inForceOn(LocalDate day) {
        Phase phase = phaseOn(day);
        boolean applies = phase.is(Phase.State.IN_FORCE) && exemptionsOn(day).isEmpty();
        return applies ? rates.on(day, phase) : Optional.empty();
    }

    /** The printed rates that are known on a day, not over by then and not among those applied. */
    List<AppliedStatement> notAppliedOn(LocalDate day) {
        Phase phase = phaseOn(day);
        if (isOverOn(day) || !exemptionsOn(day).isEmpty()) {
            return List.of();
        }
        List<AppliedStatement> applied = phase.is(Phase.State.IN_FORCE) ? rates.countingOn(day, phase) : List.of();
        return rates.rates().stream()
                .filter(claim -> claim.isKnownOn(day) && !claim.hasEndedOn(day) && !applied.contains(claim))
                .toList();
    }

    /** The days on which anything may change, ascending. */
    NavigableSet<LocalDate> days() {
        NavigableSet<LocalDate> days = new TreeSet<>();
        for (AppliedStatement claim : claims) {
            days.add(claim.known());
            days.add(claim.start());
            claim.ended().ifPresent(days::add);
        }
        return days;
    }

    /** The days on which a rate of the measure came into force for the country. */
    NavigableSet<LocalDate> starts() {
        return starts;
    }

    /** The days on which a rate of the country itself or of its union came into force. */
    NavigableSet<LocalDate> specificStarts() {
        NavigableSet<LocalDate> specific = new TreeSet<>();
        starts.stream()
                .filter(day -> inForceOn(day).orElseThrow().claim().reach().compareTo(Reach.UNION) <= 0)
                .forEach(specific::add);
        return specific;
    }

    private NavigableSet<LocalDate> findStarts() {
        NavigableSet<LocalDate> found = new TreeSet<>();
        for (LocalDate day : days()) {
            inForceOn(day).filter(rate -> rate.rate().since().equals(day)).ifPresent(rate -> found.add(day));
        }
        return found;
    }

    /** The phases of one measure for one country, in order of time. */
    private static final class PhaseHistory {

        private final List<AppliedStatement> phases;

        PhaseHistory(List<AppliedStatement> claims) {
            List<AppliedStatement> all =
                    claims.stream().filter(PhaseHistory::isPhase).toList();
            this.phases = all.stream()
                    .filter(claim -> !isToldBetter(claim, all))
                    .sorted(Comparator.comparing(AppliedStatement::start)
                            .thenComparing(AppliedStatement::reach, Comparator.reverseOrder())
                            .thenComparing(AppliedStatement::knownUntil))
                    .toList();
        }

        private static boolean isPhase(AppliedStatement claim) {
            return Phase.isSaidBy(claim.stage())
                    && !claim.isIn(Unit.PERCENTAGE_POINTS)
                    && claim.statement().dates().first().isPresent();
        }

        /** Whether another document gives the day where this one gives a month or a year only. */
        private static boolean isToldBetter(AppliedStatement claim, List<AppliedStatement> all) {
            return !claim.isPrecise()
                    && all.stream()
                            .anyMatch(other -> other.stage() == claim.stage()
                                    && other.isPrecise()
                                    && claim.mayMean(other.start()));
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
        private static Phase afterTheEndOf(AppliedStatement phase) {
            return phase.stage() == Stage.PAUSED ? Phase.NOT_BEGUN : Phase.over(phase);
        }

        /** The claim from which the same stage has lasted without a break. */
        private int firstOfRun(int last) {
            int first = last;
            while (first > 0
                    && phases.get(first - 1).stage() == phases.get(last).stage()
                    && !phases.get(first - 1)
                            .hasEndedOn(phases.get(first).start().minusDays(1))) {
                first--;
            }
            return first;
        }
    }
}
