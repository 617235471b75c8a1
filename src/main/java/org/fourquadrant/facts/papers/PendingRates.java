package org.fourquadrant.facts.papers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import org.fourquadrant.facts.statement.Reach;

/**
 * The rates of one measure that stand beside the one in force for a country.
 *
 * <p>A rate is dropped once something more has happened: its own measure brought a rate into force after it was known, or
 * another measure brought one that is meant for this country or its union. Everyone's rate does not drop it: the 24 % of
 * Japan stays announced on 5 April 2025, when the 10 % on all begins.
 */
final class PendingRates {

    private final MeasureHistory measure;
    private final NavigableSet<LocalDate> starts;
    private final NavigableSet<LocalDate> startsOfOthers;

    /**
     * @param starts the days on which the measure itself brought a rate into force
     * @param startsOfOthers the days on which another measure brought a rate of the country or its union into force
     */
    PendingRates(MeasureHistory measure, NavigableSet<LocalDate> starts, NavigableSet<LocalDate> startsOfOthers) {
        this.measure = measure;
        this.starts = starts;
        this.startsOfOthers = startsOfOthers;
    }

    List<PendingRate> on(LocalDate day) {
        Phase phase = measure.phaseOn(day);
        Map<PendingRate.State, List<AppliedStatement>> byState = new EnumMap<>(PendingRate.State.class);
        for (AppliedStatement claim : measure.notAppliedOn(day)) {
            stateOf(claim, phase)
                    .filter(state -> isOpen(claim, state, phase, day))
                    .ifPresent(state -> byState.computeIfAbsent(state, key -> new ArrayList<>())
                            .add(claim));
        }
        List<PendingRate> pending = new ArrayList<>();
        byState.forEach((state, claims) ->
                mostSpecific(claims).forEach(claim -> pending.add(PendingRate.of(state, claim, phase))));
        return pending;
    }

    private static Optional<PendingRate.State> stateOf(AppliedStatement claim, Phase phase) {
        return switch (claim.stage()) {
            case THREATENED -> Optional.of(PendingRate.State.THREATENED);
            case PAUSED -> Optional.of(PendingRate.State.PAUSED);
            case AGREED -> Optional.of(PendingRate.State.AGREED);
            case ANNOUNCED, IN_FORCE ->
                Optional.of(isPaused(claim, phase) ? PendingRate.State.PAUSED : PendingRate.State.ANNOUNCED);
            default -> Optional.empty();
        };
    }

    private static boolean isPaused(AppliedStatement claim, Phase phase) {
        return phase.is(Phase.State.PAUSED) && !claim.known().isAfter(phase.since());
    }

    private boolean isOpen(AppliedStatement claim, PendingRate.State state, Phase phase, LocalDate day) {
        boolean pausedByPhase = state == PendingRate.State.PAUSED && phase.is(Phase.State.PAUSED);
        LocalDate since = pausedByPhase ? phase.since() : claim.known();
        boolean applied = !starts.subSet(since, false, day, true).isEmpty();
        boolean passed = !startsOfOthers.subSet(since, true, day, true).isEmpty();
        return !applied && !passed;
    }

    /** Of the claims of one state, those that reach the country most specifically, each rate once, a dated one first. */
    private static List<AppliedStatement> mostSpecific(List<AppliedStatement> claims) {
        Reach nearest = claims.stream()
                .map(AppliedStatement::reach)
                .min(Reach::compareTo)
                .orElseThrow();
        List<AppliedStatement> kept = new ArrayList<>();
        claims.stream()
                .filter(claim -> claim.reach() == nearest)
                .sorted(Comparator.comparing(AppliedStatement::known)
                        .thenComparing(claim -> claim.effective().isEmpty()))
                .filter(claim -> kept.stream().noneMatch(other -> other.value() == claim.value()))
                .forEach(kept::add);
        return kept;
    }
}
