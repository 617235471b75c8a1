package org.fourquadrant.model.country;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.fourquadrant.model.language.LocalizedText;

/**
 * A country, territory or the European Union, or a state that is no more but has figures of its time.
 *
 * @param code its alpha-3 code
 * @param alpha2 its alpha-2 code, empty where there is none
 * @param name its name in both languages
 * @param reading of its Japanese name, in hiragana
 * @param otherNames further names it is looked for by, in any language
 * @param region its United Nations region
 * @param memberships the groups it belongs to
 * @param terms since when it belongs or belonged to a group, as far as that is known
 * @param partOf the state that it is a territory of, where that is known
 * @param ending how it ended, where it is no more
 */
public record Country(
        CountryCode code,
        String alpha2,
        LocalizedText name,
        String reading,
        List<String> otherNames,
        Region region,
        Set<Membership> memberships,
        List<MembershipTerm> terms,
        Optional<CountryCode> partOf,
        Optional<Ending> ending) {

    public Country {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(alpha2, "alpha2");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(reading, "reading");
        Objects.requireNonNull(region, "region");
        otherNames = List.copyOf(otherNames);
        memberships = Set.copyOf(memberships);
        terms = List.copyOf(terms);
        Objects.requireNonNull(partOf, "partOf");
        Objects.requireNonNull(ending, "ending");
    }

    /** A state of its own whose memberships have no dates, and whose Japanese name is read as it is written. */
    public Country(
            CountryCode code,
            String alpha2,
            LocalizedText name,
            List<String> otherNames,
            Region region,
            Set<Membership> memberships) {
        this(
                code,
                alpha2,
                name,
                name.ja(),
                otherNames,
                region,
                memberships,
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    /** Whether it was no more in a year. */
    public boolean hasEndedBy(int year) {
        return ending.filter(end -> year > end.lastYear()).isPresent();
    }

    public boolean isMemberOf(Membership group) {
        return memberships.contains(group);
    }

    /** Whether it belongs to a group on a day; by its terms where it has any for the group, else by what it is today. */
    public boolean isMemberOf(Membership group, LocalDate day) {
        List<MembershipTerm> known =
                terms.stream().filter(term -> term.group() == group).toList();
        return known.isEmpty() ? isMemberOf(group) : known.stream().anyMatch(term -> term.covers(day));
    }
}
