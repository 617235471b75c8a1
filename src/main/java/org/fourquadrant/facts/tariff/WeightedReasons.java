package org.fourquadrant.facts.tariff;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.fourquadrant.facts.law.LawOnDate;
import org.fourquadrant.facts.law.LawTariffs;
import org.fourquadrant.facts.law.LegalRate;
import org.fourquadrant.facts.law.PendingLaw;
import org.fourquadrant.facts.law.WeightedOnDate;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.language.LocalizedText;
import org.fourquadrant.model.law.LawBasis;
import org.fourquadrant.model.law.LawRate;
import org.fourquadrant.model.law.TariffState;

/** Finds out why the rate weighted by imports is far from that of the law. */
final class WeightedReasons {

    /** From so many percentage points on, the distance is explained. */
    private static final double FAR = 3;

    /** A rate of the law that begins later than this after the publisher's day is not what it counted, days. */
    private static final long AHEAD = 31;

    private final LawTariffs law;

    WeightedReasons(LawTariffs law) {
        this.law = Objects.requireNonNull(law, "law");
    }

    /** The reason; empty where the two are near each other or one is not known. */
    Optional<WeightedReason> of(LawOnDate now, WeightedOnDate weighted) {
        if (weighted.rate().isEmpty() || now.law().isEmpty() || distance(now, weighted) <= FAR) {
            return Optional.empty();
        }
        return otherDay(now, weighted).or(() -> Optional.of(goods(now, weighted)));
    }

    private static double distance(LawOnDate state, WeightedOnDate weighted) {
        double percent = state.law().map(LegalRate::percent).orElse(0.0);
        return Math.abs(percent - comparable(state, weighted));
    }

    private static double comparable(LawOnDate state, WeightedOnDate weighted) {
        return state.law()
                .map(rate -> weighted.comparableTo(rate.basis()))
                .orElseGet(() -> weighted.rate().orElseThrow().addedPercent());
    }

    /** The publisher's figure is nearer to what the law has on another day, and its own day says why. */
    private Optional<WeightedReason> otherDay(LawOnDate now, WeightedOnDate weighted) {
        CountryCode country = now.country();
        LocalDate modelled = weighted.rate().orElseThrow().day();
        Optional<LocalDate> since = changes(
                        law.days(country).headSet(now.day(), true).descendingSet(), country)
                .findFirst();
        if (since.filter(modelled::isBefore)
                .filter(day -> isNearer(law.on(country, day.minusDays(1)), now, weighted))
                .isPresent()) {
            return Optional.of(new WeightedReason.OtherDay(modelled, since.get(), false));
        }
        return ordered(now, weighted, modelled).or(() -> next(now, weighted, modelled));
    }

    /** What is ordered for a day soon after the publisher's own, and may be overtaken before it comes. */
    private static Optional<WeightedReason> ordered(LawOnDate now, WeightedOnDate weighted, LocalDate modelled) {
        return now.pending().stream()
                .filter(pending -> pending.state() == TariffState.ANNOUNCED)
                .filter(pending -> pending.rate().basis() != LawBasis.INCLUDING_MFN)
                .filter(pending -> Math.abs(withPending(now, pending)
                                - weighted.rate().orElseThrow().addedPercent())
                        < distance(now, weighted))
                .flatMap(pending ->
                        pending
                                .rate()
                                .dates()
                                .planned()
                                .or(() -> pending.rate().dates().lawful().from())
                                .stream())
                .filter(day -> ChronoUnit.DAYS.between(modelled, day) <= AHEAD)
                .findFirst()
                .map(day -> new WeightedReason.OtherDay(modelled, day, true));
    }

    /** The sum of the layers once a pending rate stands in the place of what its own layer has now. */
    private static double withPending(LawOnDate now, PendingLaw pending) {
        double others = now.law().stream()
                .flatMap(rate -> rate.layers().stream())
                .filter(rate -> !rate.layer().equals(pending.rate().layer()))
                .mapToDouble(rate -> rate.percent().orElse(0))
                .sum();
        return others + pending.percent();
    }

    private Optional<WeightedReason> next(LawOnDate now, WeightedOnDate weighted, LocalDate modelled) {
        CountryCode country = now.country();
        return changes(law.days(country).tailSet(now.day(), false), country)
                .findFirst()
                .filter(next -> ChronoUnit.DAYS.between(modelled, next) <= AHEAD)
                .filter(next -> isNearer(law.on(country, next), now, weighted))
                .map(next -> new WeightedReason.OtherDay(modelled, next, true));
    }

    /** Of some days those on which the rate itself is another than on the day before. */
    private Stream<LocalDate> changes(NavigableSet<LocalDate> days, CountryCode country) {
        return days.stream()
                .filter(day -> !law.on(country, day)
                        .law()
                        .map(LegalRate::percent)
                        .equals(law.on(country, day.minusDays(1)).law().map(LegalRate::percent)));
    }

    private static boolean isNearer(LawOnDate other, LawOnDate now, WeightedOnDate weighted) {
        return distance(other, weighted) < distance(now, weighted);
    }

    private WeightedReason goods(LawOnDate now, WeightedOnDate weighted) {
        double percent = now.law().orElseThrow().percent();
        if (comparable(now, weighted) < percent) {
            List<LocalizedText> less = now.law().orElseThrow().layers().stream()
                    .map(rate -> rate.remarks().exemptGoods())
                    .filter(text -> !text.isEmpty())
                    .distinct()
                    .toList();
            return less.isEmpty() ? new WeightedReason.Unknown() : new WeightedReason.GoodsPayLess(less);
        }
        List<LawRate> more = law.productsOn(now.country(), now.day()).stream()
                .filter(rate -> rate.percent().orElse(0) > percent)
                .sorted(Comparator.comparingDouble(
                        (LawRate rate) -> -rate.percent().orElse(0)))
                .toList();
        return more.isEmpty() ? new WeightedReason.Unknown() : new WeightedReason.GoodsPayMore(more);
    }
}
