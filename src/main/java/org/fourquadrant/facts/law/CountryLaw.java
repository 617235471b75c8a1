package org.fourquadrant.facts.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.document.RateBasis;
import org.fourquadrant.model.law.DutyLayer;
import org.fourquadrant.model.law.LawBasis;
import org.fourquadrant.model.law.LawRate;
import org.fourquadrant.model.law.RateNature;
import org.fourquadrant.model.law.TariffState;

/** The tariff on all goods of a country; between two days of change it is worked out once, when it is first asked for. */
final class CountryLaw {

    private static final Comparator<LawRate> BY_LAYER =
            Comparator.comparingInt(rate -> rate.layer().order());

    private final CountryCode country;
    private final LocalDate lastDay;
    private final List<Reaching> reaching;
    private final List<LawRate> leavingOut;
    private final NavigableSet<LocalDate> bounds;
    private final Map<LocalDate, LawOnDate> worked = new ConcurrentHashMap<>();

    /**
     * @param reaching the rates on all goods that reach the country
     * @param leavingOut the rates of everyone that leave it out
     */
    CountryLaw(
            CountryCode country,
            LocalDate firstDay,
            LocalDate lastDay,
            List<Reaching> reaching,
            List<LawRate> leavingOut) {
        this.country = country;
        this.lastDay = lastDay;
        this.reaching =
                reaching.stream().sorted(Comparator.comparing(Reaching::reach)).toList();
        this.leavingOut = List.copyOf(leavingOut);
        this.bounds = new TreeSet<>(List.of(firstDay));
        Stream.concat(
                        reaching.stream().flatMap(Reaching::days),
                        leavingOut.stream().flatMap(CountryLaw::rateDays))
                .filter(day -> day.isAfter(firstDay) && !day.isAfter(lastDay))
                .forEach(bounds::add);
    }

    /**
     * The state on a day of the ledger.
     *
     * @param asked the country, or another that the same rates reach
     */
    LawOnDate on(CountryCode asked, LocalDate day) {
        return worked.computeIfAbsent(bounds.floor(day), this::stateFrom).on(asked, day);
    }

    /** The days on which anything changes, ascending; the first day of the ledger is the first. */
    NavigableSet<LocalDate> days() {
        NavigableSet<LocalDate> days = new TreeSet<>();
        LawOnDate before = null;
        for (LocalDate day : bounds) {
            LawOnDate state = on(country, day);
            if (before == null || !before.on(country, day).equals(state)) {
                days.add(day);
            }
            before = state;
        }
        return days;
    }

    /** That nothing is reported is known until something is. */
    private LawOnDate stateFrom(LocalDate bound) {
        LawOnDate state = stateOn(bound);
        if (state.lastConfirmed().isPresent()) {
            return state;
        }
        LocalDate until = bounds.tailSet(bound, false).stream()
                .filter(later -> stateOn(later).lastConfirmed().isPresent())
                .findFirst()
                .orElse(lastDay);
        return state.confirmed(new Confirmation(until, List.of()));
    }

    private static Stream<LocalDate> rateDays(LawRate rate) {
        return Stream.of(rate.dates().lawful(), rate.dates().charged())
                .flatMap(span -> Stream.concat(span.from().stream(), span.to().stream()));
    }

    private LawOnDate stateOn(LocalDate day) {
        List<LawRate> exemptions = exemptFrom(day);
        Optional<LegalRate> law = sum(day, Reaching::holdsOn, exemptions);
        Optional<LegalRate> charged = sum(day, Reaching::isChargedOn, exemptions);
        List<PendingLaw> pending = pendingOn(day);
        TariffState state = stateOf(day, law, pending);
        return new LawOnDate(
                country,
                day,
                state,
                law,
                charged,
                pending,
                exemptions,
                confirmation(day, state, law, pending, exemptions));
    }

    /** The closest of the rates of each layer, in the order of the layers. */
    private List<LawRate> closest(LocalDate day, BiPredicate<Reaching, LocalDate> applies) {
        Map<DutyLayer, Reaching> closest = new LinkedHashMap<>();
        reaching.stream()
                .filter(each -> applies.test(each, day))
                .forEach(each -> closest.putIfAbsent(each.rate().layer(), each));
        return closest.values().stream().map(Reaching::rate).sorted(BY_LAYER).toList();
    }

    private Optional<LegalRate> sum(LocalDate day, BiPredicate<Reaching, LocalDate> applies, List<LawRate> exemptions) {
        List<LawRate> layers = closest(day, applies).stream()
                .filter(rate -> rate.basis() != LawBasis.NONE && rate.percent().isPresent())
                .toList();
        if (layers.isEmpty()) {
            return exemptions.isEmpty() ? Optional.empty() : Optional.of(LegalRate.EXEMPT);
        }
        Optional<LawRate> total = layers.stream()
                .filter(rate -> rate.basis() == LawBasis.INCLUDING_MFN)
                .findFirst();
        if (total.isPresent()) {
            double percent = total.get().percent().getAsDouble();
            return Optional.of(new LegalRate(percent, RateBasis.INCLUDING_MFN, List.of(total.get())));
        }
        double percent = layers.stream()
                .mapToDouble(rate -> rate.percent().getAsDouble())
                .sum();
        return Optional.of(new LegalRate(percent, RateBasis.ADDITIONAL, layers));
    }

    private List<LawRate> exemptFrom(LocalDate day) {
        Stream<LawRate> without =
                closest(day, Reaching::holdsOn).stream().filter(rate -> rate.basis() == LawBasis.NONE);
        Stream<LawRate> out = leavingOut.stream()
                .filter(rate -> rate.nature() == RateNature.DUTY
                        && rate.dates().lawful().contains(day));
        return Stream.concat(out, without).sorted(BY_LAYER).toList();
    }

    /**
     * What is to come, the closest first: a general rate is none for a country that the same act gives one of its own on
     * the same day, and what two rows of one act say alike is said once.
     */
    private List<PendingLaw> pendingOn(LocalDate day) {
        List<PendingLaw> pending = new ArrayList<>();
        for (Reaching each : reaching) {
            each.pendingOn(day)
                    .filter(found -> pending.stream().noneMatch(closer -> saysOf(closer, found)))
                    .ifPresent(pending::add);
        }
        return pending;
    }

    private static boolean saysOf(PendingLaw closer, PendingLaw further) {
        boolean same = closer.rate().act().equals(further.rate().act()) && closer.state() == further.state();
        Optional<LocalDate> day = closer.rate().dates().lawful().from();
        return same
                && (closer.percent() == further.percent()
                        || day.equals(further.rate().dates().lawful().from()));
    }

    private TariffState stateOf(LocalDate day, Optional<LegalRate> law, List<PendingLaw> pending) {
        if (law.isPresent()) {
            List<LawRate> layers = law.get().layers();
            boolean unlawful = layers.stream().anyMatch(rate -> isHeldUnlawful(rate, day));
            return layers.isEmpty() ? TariffState.EXEMPT : unlawful ? TariffState.HELD_UNLAWFUL : TariffState.IN_FORCE;
        }
        return Stream.of(TariffState.PAUSED, TariffState.ANNOUNCED, TariffState.AGREED, TariffState.THREATENED)
                .filter(state -> pending.stream().anyMatch(each -> each.state() == state))
                .findFirst()
                .orElseGet(() -> reaching.stream().anyMatch(each -> each.isOverOn(day))
                        ? TariffState.ENDED
                        : TariffState.NONE_REPORTED);
    }

    private static boolean isHeldUnlawful(LawRate rate, LocalDate day) {
        return rate.dates().unlawfulFrom().filter(from -> !day.isBefore(from)).isPresent();
    }

    /** A sum is known as long as each of its parts. */
    private Optional<Confirmation> confirmation(
            LocalDate day,
            TariffState state,
            Optional<LegalRate> law,
            List<PendingLaw> pending,
            List<LawRate> exemptions) {
        Comparator<Confirmation> byDay = Comparator.comparing(Confirmation::day);
        return switch (state) {
            case IN_FORCE, HELD_UNLAWFUL ->
                confirmations(law.orElseThrow().layers()).min(byDay);
            case EXEMPT -> confirmations(exemptions).min(byDay);
            case PAUSED, ANNOUNCED, AGREED, THREATENED ->
                pending.stream()
                        .filter(each -> each.state() == state)
                        .map(this::confirmation)
                        .min(byDay);
            case ENDED ->
                confirmations(reaching.stream()
                                .filter(each -> each.isOverOn(day))
                                .map(Reaching::rate)
                                .toList())
                        .max(byDay);
            case LAST_KNOWN, NONE_REPORTED, NOT_COVERED -> Optional.empty();
        };
    }

    private Stream<Confirmation> confirmations(List<LawRate> rates) {
        return rates.stream().map(rate -> Reaching.confirmation(rate, lastDay));
    }

    /** What is to come is known as such until it comes, or is called off. */
    private Confirmation confirmation(PendingLaw pending) {
        LocalDate day = pending.until().filter(found -> !found.isAfter(lastDay)).orElse(lastDay);
        return new Confirmation(day, List.of(pending.rate().act()));
    }
}
