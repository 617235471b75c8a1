package org.fourquadrant.model.country;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fourquadrant.model.language.Language;

/**
 * The known countries, found by code, in the order in which they were given.
 *
 * @param byCode each country under its own code
 */
public record Countries(Map<CountryCode, Country> byCode) {

    public Countries {
        byCode = Collections.unmodifiableMap(new LinkedHashMap<>(byCode));
    }

    /** @throws IllegalArgumentException if two countries share a code */
    public static Countries of(Collection<Country> countries) {
        Map<CountryCode, Country> byCode = new LinkedHashMap<>();
        for (Country country : countries) {
            if (byCode.put(country.code(), country) != null) {
                throw new IllegalArgumentException("Two countries with the code " + country.code());
            }
        }
        return new Countries(byCode);
    }

    public Optional<Country> find(CountryCode code) {
        return Optional.ofNullable(byCode.get(code));
    }

    public Collection<Country> all() {
        return byCode.values();
    }

    /** The name of a country in a language, or its code where the country is not known. */
    public String nameOf(CountryCode code, Language language) {
        return find(code).map(country -> country.name().in(language)).orElse(code.value());
    }

    /** The members of a group on a day, by code. */
    public List<CountryCode> members(Membership group, LocalDate day) {
        return all().stream()
                .filter(country -> country.isMemberOf(group, day))
                .map(Country::code)
                .sorted(Comparator.comparing(CountryCode::value))
                .toList();
    }
}
