package org.fourquadrant.facts.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.fourquadrant.facts.statement.Reach;
import org.fourquadrant.model.law.Act;
import org.fourquadrant.model.law.HalfOpen;
import org.fourquadrant.model.law.LawBasis;
import org.fourquadrant.model.law.LawRate;
import org.fourquadrant.model.law.RateNature;
import org.fourquadrant.model.law.TariffState;

/**
 * A rate that reaches a country.
 *
 * @param rate the rate
 * @param reach how it reaches it
 */
record Reaching(LawRate rate, Reach reach) {

    Reaching {
        Objects.requireNonNull(rate, "rate");
        Objects.requireNonNull(reach, "reach");
    }

    boolean holdsOn(LocalDate day) {
        return isDuty() && rate.dates().lawful().contains(day);
    }

    boolean isChargedOn(LocalDate day) {
        return isDuty() && rate.dates().charged().contains(day);
    }

    /** Whether it is a part of the country's rate while it is in force; one without a duty only says that there is none. */
    boolean counts() {
        return rate.basis() != LawBasis.NONE && rate.percent().isPresent();
    }

    /** Only such a rate is ever in force; one that is scheduled begins after the last day of the ledger. */
    private boolean isDuty() {
        return rate.nature() == RateNature.DUTY;
    }

    /** What it is on a day on which it is not in force, but is to come, suspended, threatened or promised. */
    Optional<PendingLaw> pendingOn(LocalDate day) {
        Optional<LawRate.Pause> pause =
                rate.dates().pause().filter(found -> found.days().contains(day));
        if (pause.isPresent()) {
            return Optional.of(new PendingLaw(
                    TariffState.PAUSED,
                    pause.get().percent(),
                    rate,
                    pause.get().days().to()));
        }
        Optional<TariffState> state =
                stateBeforeForce().filter(found -> pendingDays().contains(day));
        if (state.isEmpty() || !counts()) {
            return Optional.empty();
        }
        return Optional.of(new PendingLaw(
                state.get(), rate.percent().getAsDouble(), rate, pendingDays().to()));
    }

    /** A power, an investigation and talks announce no rate to anybody. */
    private Optional<TariffState> stateBeforeForce() {
        return switch (rate.nature()) {
            case DUTY, SCHEDULED, ANNOUNCED -> Optional.of(TariffState.ANNOUNCED);
            case THREATENED -> Optional.of(TariffState.THREATENED);
            case AGREED -> Optional.of(TariffState.AGREED);
            case AUTHORITY, INVESTIGATION, TALKS -> Optional.empty();
        };
    }

    /**
     * From the announcement to the first day of force or of a suspension, else to its end; what is called off on its own
     * day stands on that day.
     */
    private HalfOpen pendingDays() {
        LocalDate announced = rate.dates().announced();
        HalfOpen lawful = rate.dates().lawful();
        if (lawful.from().isPresent()) {
            LocalDate first = rate.dates()
                    .pause()
                    .flatMap(pause -> pause.days().from())
                    .filter(lawful.from().get()::isAfter)
                    .orElse(lawful.from().get());
            return first.isAfter(announced) ? new HalfOpen(Optional.of(announced), Optional.of(first)) : HalfOpen.NEVER;
        }
        Optional<LocalDate> end = lawful.to().map(day -> day.isAfter(announced) ? day : announced.plusDays(1));
        return new HalfOpen(Optional.of(announced), end);
    }

    /** Whether it was in force for the country and is over on a day; what never began does not end. */
    boolean isOverOn(LocalDate day) {
        boolean was = isDuty() && rate.dates().lawful().from().isPresent() && counts();
        return was
                && rate.dates()
                        .lawful()
                        .to()
                        .filter(end ->
                                !end.isAfter(day) && !rate.dates().announced().isAfter(day))
                        .isPresent();
    }

    /** The days on which anything of it may change. */
    Stream<LocalDate> days() {
        LawRate.Dates dates = rate.dates();
        Stream<HalfOpen> spans = Stream.concat(
                Stream.of(dates.lawful(), dates.charged(), pendingDays()),
                dates.pause().map(LawRate.Pause::days).stream());
        Stream<LocalDate> ends = spans.flatMap(span -> Stream.concat(span.from().stream(), span.to().stream()));
        return Stream.of(Stream.of(dates.announced()), ends, dates.unlawfulFrom().stream())
                .flatMap(days -> days);
    }

    /** Until when a rate is known: to its end, or to the last day of the ledger. */
    static Confirmation confirmation(LawRate rate, LocalDate lastDay) {
        Optional<LocalDate> end = rate.dates().lawful().to().filter(day -> !day.isAfter(lastDay));
        List<Act> by = end.isPresent() && !rate.endedBy().isEmpty() ? rate.endedBy() : List.of(rate.act());
        return new Confirmation(end.orElse(lastDay), by);
    }
}
