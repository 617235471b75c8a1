package org.fourquadrant.facts.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fourquadrant.model.country.Countries;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.country.Membership;
import org.fourquadrant.model.law.Act;
import org.fourquadrant.model.law.ActsLibrary;
import org.fourquadrant.model.law.LawRate;
import org.fourquadrant.model.law.Partner;
import org.fourquadrant.model.law.RateNature;

/**
 * The days of the official acts, in order of time.
 *
 * <p>An act has an event for each day on which a duty of it begins, one for the day on which one runs out by itself, and one
 * for its own day where no duty begins on that. What a notice dates back happened on the day of the notice.
 */
public final class ActEvents {

    private final List<ActEvent> all;

    /** Reads the acts, if that has not been done. */
    public ActEvents(ActsLibrary library, Countries countries) {
        List<ActEvent> events = new ArrayList<>();
        library.contents().ifPresent(contents -> {
            Map<Act, List<LawRate>> rates = contents.rates().stream().collect(Collectors.groupingBy(LawRate::act));
            contents.acts().forEach(act -> addTo(events, act, rates.getOrDefault(act, List.of()), countries));
        });
        events.sort(Comparator.comparing(ActEvent::day)
                .thenComparing(ActEvent::kind)
                .thenComparing(event -> event.act().id()));
        all = List.copyOf(events);
    }

    private static void addTo(List<ActEvent> events, Act act, List<LawRate> rates, Countries countries) {
        Map<LocalDate, Set<CountryCode>> begun = new LinkedHashMap<>();
        Map<LocalDate, Set<CountryCode>> runOut = new LinkedHashMap<>();
        for (LawRate rate : rates) {
            if (rate.nature() == RateNature.DUTY) {
                Set<CountryCode> touched = touched(Stream.of(rate), countries);
                rate.dates()
                        .lawful()
                        .from()
                        .map(day -> day.isBefore(act.day()) ? act.day() : day)
                        .ifPresent(day -> begun.computeIfAbsent(day, any -> new HashSet<>())
                                .addAll(touched));
                rate.dates()
                        .lawful()
                        .to()
                        .filter(day -> rate.endedBy().contains(act))
                        .ifPresent(day -> runOut.computeIfAbsent(day, any -> new HashSet<>())
                                .addAll(touched));
            }
        }
        begun.forEach((day, touches) -> events.add(new ActEvent(day, Event.Kind.TAKES_EFFECT, act, touches)));
        runOut.forEach((day, touches) -> events.add(new ActEvent(day, Event.Kind.ENDS, act, touches)));
        if (!begun.containsKey(act.day())) {
            events.add(new ActEvent(act.day(), Event.Kind.ANNOUNCED, act, touched(rates.stream(), countries)));
        }
    }

    private static Set<CountryCode> touched(Stream<LawRate> rates, Countries countries) {
        return rates.flatMap(rate -> touched(rate.partner(), countries)).collect(Collectors.toSet());
    }

    private static Stream<CountryCode> touched(Partner partner, Countries countries) {
        if (partner instanceof Partner.All all) {
            return countries.all().stream()
                    .map(Country::code)
                    .filter(code -> !all.leftOut().contains(code) && !code.equals(CountryCode.UNITED_STATES));
        }
        CountryCode one = ((Partner.One) partner).code();
        Stream<CountryCode> members = one.equals(CountryCode.EUROPEAN_UNION)
                ? countries.all().stream()
                        .filter(country -> country.isMemberOf(Membership.EUROPEAN_UNION))
                        .map(Country::code)
                : Stream.empty();
        return Stream.concat(Stream.of(one), members);
    }

    /**
     * The events from one day to another, both included, in order of time.
     *
     * @param countries of which an act must touch at least one; none asks for nothing
     */
    public List<ActEvent> between(LocalDate from, LocalDate to, Set<CountryCode> countries) {
        return all.stream()
                .filter(event -> !event.day().isBefore(from) && !event.day().isAfter(to))
                .filter(event -> countries.isEmpty() || !Collections.disjoint(countries, event.touches()))
                .toList();
    }
}
