package org.fourquadrant.facts.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fourquadrant.facts.statement.Reach;
import org.fourquadrant.model.country.Countries;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.country.Membership;
import org.fourquadrant.model.law.Act;
import org.fourquadrant.model.law.ActsLibrary;
import org.fourquadrant.model.law.LawBasis;
import org.fourquadrant.model.law.LawRate;
import org.fourquadrant.model.law.Partner;
import org.fourquadrant.model.law.RateNature;

/**
 * The tariffs of every country on every day by the official acts. A country is worked out when it is first asked for,
 * and a lookup after that is one search in its days. May be asked from several threads.
 */
public final class LawTariffs {

    private final Countries countries;
    private final Optional<ActsLibrary.Contents> contents;
    private final Map<CountryCode, CountryLaw> ofCountry = new ConcurrentHashMap<>();
    /** Countries that the same rates reach in the same way share their law. */
    private final Map<String, CountryLaw> ofRates = new ConcurrentHashMap<>();

    private final Map<String, Set<CountryCode>> named = new ConcurrentHashMap<>();

    /** Reads the acts, if that has not been done. */
    public LawTariffs(Countries countries, ActsLibrary acts) {
        this.countries = countries;
        this.contents = acts.contents();
    }

    /** The first day of which the acts speak; empty without acts. */
    public Optional<LocalDate> firstDay() {
        return contents.map(ActsLibrary.Contents::firstDay);
    }

    /** The last day of which the acts speak; empty without acts. */
    public Optional<LocalDate> lastDay() {
        return contents.map(ActsLibrary.Contents::lastDay);
    }

    /** The tariff on all goods of a country on a day. */
    public LawOnDate on(CountryCode country, LocalDate day) {
        Optional<Country> partner = partner(country);
        if (partner.isEmpty() || day.isBefore(contents.get().firstDay())) {
            return LawOnDate.notCovered(country, day);
        }
        LocalDate last = contents.get().lastDay();
        CountryLaw law = law(partner.get());
        return day.isAfter(last) ? law.on(country, last).lastKnownOn(day) : law.on(country, day);
    }

    /**
     * The days on which anything changes for a country, ascending, beginning with the first day of the ledger; none for
     * whom the acts do not reach.
     */
    public NavigableSet<LocalDate> days(CountryCode country) {
        return partner(country).map(found -> law(found).days()).orElseGet(Collections::emptyNavigableSet);
    }

    /** The days on which anything changes for any of the countries, ascending. */
    public NavigableSet<LocalDate> days() {
        NavigableSet<LocalDate> days = new TreeSet<>();
        countries.all().forEach(country -> days.addAll(days(country.code())));
        return days;
    }

    /**
     * The rates on some goods of a country that hold on a day, as those on cars; none outside the days of the acts. A
     * general rate is left out where the country's own stands instead of it.
     */
    public List<LawRate> productsOn(CountryCode country, LocalDate day) {
        Optional<Country> partner = partner(country);
        if (partner.isEmpty() || !covers(day)) {
            return List.of();
        }
        List<LawRate> holding = contents.get().rates().stream()
                .filter(rate -> !rate.isOfAllGoods() && rate.nature() == RateNature.DUTY)
                .filter(rate -> rate.dates().lawful().contains(day))
                .filter(rate -> reach(rate, partner.get()).isPresent())
                .toList();
        Set<String> replaced =
                holding.stream().flatMap(rate -> rate.insteadOf().stream()).collect(Collectors.toSet());
        LawOnDate broad = on(country, day);
        return holding.stream()
                .filter(rate -> !replaced.contains(rate.id()))
                .filter(rate -> rate.basis() != LawBasis.EXEMPTION || isFreedByIt(broad, rate))
                .toList();
    }

    /** Goods can be free only of a duty that their country pays, or that is laid on goods alone. */
    private boolean isFreedByIt(LawOnDate broad, LawRate exemption) {
        boolean layerIsBroad = contents.get().rates().stream()
                .anyMatch(rate -> rate.isOfAllGoods() && rate.layer().equals(exemption.layer()));
        return !layerIsBroad
                || broad.law().stream()
                        .flatMap(rate -> rate.layers().stream())
                        .anyMatch(rate -> rate.layer().equals(exemption.layer()));
    }

    /** The countries whose goods a rate reaches; never the United States and their territories. */
    public Set<CountryCode> reached(LawRate rate) {
        return countries.all().stream()
                .filter(country -> partner(country.code()).isPresent())
                .filter(country -> reach(rate, country).isPresent())
                .map(Country::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The countries that an act names: those of its rates and of its agreement, members of the Union for the Union. Whom a
     * rate on all partners reaches is not named.
     */
    public Set<CountryCode> named(Act act) {
        return named.computeIfAbsent(act.id(), id -> {
            List<CountryCode> partners = partnersOf(id);
            return countries.all().stream()
                    .filter(country -> partners.stream()
                            .anyMatch(partner -> reach(partner, country).isPresent()))
                    .map(Country::code)
                    .collect(Collectors.toUnmodifiableSet());
        });
    }

    private List<CountryCode> partnersOf(String act) {
        return contents.stream()
                .flatMap(found -> Stream.concat(
                        found.rates().stream()
                                .filter(rate -> rate.act().id().equals(act))
                                .flatMap(rate -> rate.partner() instanceof Partner.One one
                                        ? Stream.of(one.code())
                                        : Stream.empty()),
                        found.deals().stream()
                                .filter(deal -> deal.act().id().equals(act))
                                .map(ActsLibrary.Deal::partner)))
                .distinct()
                .toList();
    }

    private boolean covers(LocalDate day) {
        return !day.isBefore(contents.get().firstDay())
                && !day.isAfter(contents.get().lastDay());
    }

    /** A known country that acts can reach: the United States is no partner of its own. */
    private Optional<Country> partner(CountryCode code) {
        return contents.filter(found -> !found.domestic().contains(code))
                .flatMap(found -> countries.find(code))
                .filter(country -> country.ending().isEmpty());
    }

    private CountryLaw law(Country country) {
        return ofCountry.computeIfAbsent(country.code(), code -> workOut(country));
    }

    private CountryLaw workOut(Country country) {
        List<Reaching> reaching = new ArrayList<>();
        List<LawRate> leavingOut = new ArrayList<>();
        StringBuilder which = new StringBuilder();
        for (LawRate rate : contents.get().rates()) {
            if (rate.isOfAllGoods()) {
                reach(rate, country).ifPresent(reach -> {
                    reaching.add(new Reaching(rate, reach));
                    which.append(rate.id()).append(' ').append(reach).append(' ');
                });
                leavesOut(rate, country).forEach(leavingOut::add);
            }
        }
        LocalDate first = contents.get().firstDay();
        LocalDate last = contents.get().lastDay();
        return ofRates.computeIfAbsent(
                which.toString(), rates -> new CountryLaw(country.code(), first, last, reaching, leavingOut));
    }

    private static Stream<LawRate> leavesOut(LawRate rate, Country country) {
        return Stream.of(rate)
                .filter(each -> each.partner() instanceof Partner.All all
                        && all.leftOut().contains(country.code()));
    }

    private static Optional<Reach> reach(LawRate rate, Country country) {
        if (rate.partner() instanceof Partner.One one) {
            return reach(one.code(), country);
        }
        return leavesOut(rate, country).findFirst().isPresent() ? Optional.empty() : Optional.of(Reach.EVERYONE);
    }

    private static Optional<Reach> reach(CountryCode named, Country country) {
        if (named.equals(country.code())) {
            return Optional.of(Reach.OWN);
        }
        boolean ofUnion = named.equals(CountryCode.EUROPEAN_UNION) && country.isMemberOf(Membership.EUROPEAN_UNION);
        return ofUnion ? Optional.of(Reach.UNION) : Optional.empty();
    }
}
