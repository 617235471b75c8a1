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
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.law.Act;
import org.fourquadrant.model.law.ActsLibrary;
import org.fourquadrant.model.law.LawRate;
import org.fourquadrant.model.law.RateNature;

/**
 * The days of the official acts, in order of time.
 *
 * <p>An act has an event for each day on which a duty of it begins, one for the day on which one runs out by itself, and one
 * for its own day where no duty begins on that. What a notice dates back happened on the day of the notice.
 */
public final class ActEvents {

    private final List<ActEvent> all;

    /**
     * Reads the acts, if that has not been done.
     *
     * @param reached the countries whose goods a rate reaches
     */
    public ActEvents(ActsLibrary library, Function<LawRate, Set<CountryCode>> reached) {
        List<ActEvent> events = new ArrayList<>();
        library.contents().ifPresent(contents -> {
            Map<Act, List<LawRate>> rates = contents.rates().stream().collect(Collectors.groupingBy(LawRate::act));
            contents.acts().forEach(act -> addTo(events, act, rates.getOrDefault(act, List.of()), reached));
        });
        events.sort(Comparator.comparing(ActEvent::day)
                .thenComparing(ActEvent::kind)
                .thenComparing(event -> event.act().id()));
        all = List.copyOf(events);
    }

    private static void addTo(
            List<ActEvent> events, Act act, List<LawRate> rates, Function<LawRate, Set<CountryCode>> reached) {
        Map<LocalDate, Set<CountryCode>> begun = new LinkedHashMap<>();
        Map<LocalDate, Set<CountryCode>> runOut = new LinkedHashMap<>();
        Set<CountryCode> touched = new HashSet<>();
        for (LawRate rate : rates) {
            Set<CountryCode> countries = reached.apply(rate);
            touched.addAll(countries);
            if (rate.nature() == RateNature.DUTY) {
                LawRate.Dates dates = rate.dates();
                dates.lawful()
                        .from()
                        .filter(day -> !day.isBefore(act.day()))
                        .ifPresent(day -> at(begun, day).addAll(countries));
                dates.lawful()
                        .to()
                        .filter(day -> rate.endedBy().contains(act))
                        .ifPresent(day -> at(runOut, day).addAll(countries));
            }
        }
        begun.forEach((day, touches) -> events.add(new ActEvent(day, Event.Kind.TAKES_EFFECT, act, touches)));
        runOut.forEach((day, touches) -> events.add(new ActEvent(day, Event.Kind.ENDS, act, touches)));
        if (!begun.containsKey(act.day())) {
            events.add(new ActEvent(act.day(), Event.Kind.ANNOUNCED, act, touched));
        }
    }

    private static Set<CountryCode> at(Map<LocalDate, Set<CountryCode>> days, LocalDate day) {
        return days.computeIfAbsent(day, any -> new HashSet<>());
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
