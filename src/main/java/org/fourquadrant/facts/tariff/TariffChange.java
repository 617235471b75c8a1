package org.fourquadrant.facts.tariff;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.fourquadrant.facts.law.LawOnDate;
import org.fourquadrant.facts.law.LegalRate;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.country.TariffMove;
import org.fourquadrant.model.law.Act;
import org.fourquadrant.model.law.LawRate;

/**
 * What changed in the tariff on all goods of a country from one day to another.
 *
 * @param country the country
 * @param before its tariff on the earlier day
 * @param after its tariff on the later day
 */
public record TariffChange(Country country, TariffOnDate before, TariffOnDate after) {

    public TariffChange {
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }

    /** Which way it went. */
    public TariffMove move() {
        return before.standing().moveTo(after.standing());
    }

    /** The acts that made the change, by day: those of rates that are new, and those that ended what is gone. */
    public List<Act> acts() {
        List<LawRate> old = rates(before);
        List<LawRate> now = rates(after);
        Stream<Act> come = now.stream().filter(rate -> !old.contains(rate)).map(LawRate::act);
        Stream<Act> gone = old.stream().filter(rate -> !now.contains(rate)).flatMap(rate -> rate.endedBy().stream());
        return Stream.concat(come, gone)
                .distinct()
                .sorted(Comparator.comparing(Act::day).thenComparing(Act::id))
                .toList();
    }

    private static List<LawRate> rates(TariffOnDate tariff) {
        return tariff.law().flatMap(LawOnDate::law).map(LegalRate::layers).orElse(List.of());
    }
}
