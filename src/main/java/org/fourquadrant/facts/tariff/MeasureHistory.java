package org.fourquadrant.facts.tariff;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.fourquadrant.facts.statement.Reach;
import org.fourquadrant.model.document.Stage;

/** What the documents say of one tariff measure with regard to one country. */
final class MeasureHistory {

    private final String measure;
    private final List<Claim> claims;
    private final PhaseHistory phases;
    private final RateHistory rates;
    private final List<Claim> exemptions;
    private final NavigableSet<LocalDate> starts;

    MeasureHistory(String measure, List<Claim> claims) {
        this.measure = measure;
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

    List<Claim> claims() {
        return claims;
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
    List<Claim> exemptionsOn(LocalDate day) {
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
    List<Claim> notAppliedOn(LocalDate day) {
        Phase phase = phaseOn(day);
        if (isOverOn(day) || !exemptionsOn(day).isEmpty()) {
            return List.of();
        }
        List<Claim> applied = phase.is(Phase.State.IN_FORCE) ? rates.countingOn(day, phase) : List.of();
        return rates.rates().stream()
                .filter(claim -> claim.isKnownOn(day) && !claim.hasEndedOn(day) && !applied.contains(claim))
                .toList();
    }

    /** The days on which anything may change, ascending. */
    NavigableSet<LocalDate> days() {
        NavigableSet<LocalDate> days = new TreeSet<>();
        for (Claim claim : claims) {
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
}
