package org.fourquadrant.facts.statement;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.fourquadrant.model.country.Countries;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.country.Membership;
import org.fourquadrant.model.document.Statement;
import org.fourquadrant.model.document.Subject;

/** How a statement reaches a country, the most specific way first. */
public enum Reach {
    /** It names the country. */
    OWN,
    /** It names the European Union, of which the country is a member. */
    UNION,
    /** It names a group that the country belongs to, as NATO. */
    GROUP,
    /** It speaks of the quadrant in which the country is, wherever the line puts it. */
    QUADRANT,
    /** It speaks of every trading partner of the United States. */
    EVERYONE;

    /** The most specific way in which a statement reaches a country; empty where it does not. */
    public static Optional<Reach> of(Statement statement, Country country) {
        return statement.subjects().stream()
                .flatMap(subject -> of(subject, country).stream())
                .min(Reach::compareTo);
    }

    /** The countries that a statement names, as themselves, as members of the Union or in a group. */
    public static Set<CountryCode> named(Statement statement, Countries countries) {
        Set<CountryCode> named = new HashSet<>();
        for (Subject subject : statement.subjects()) {
            if (subject instanceof Subject.OneCountry one && !one.code().equals(CountryCode.EUROPEAN_UNION)) {
                countries.find(one.code()).map(Country::code).ifPresent(named::add);
            } else if (!(subject instanceof Subject.Everyone)) {
                countries.all().stream()
                        .filter(country -> of(subject, country).isPresent())
                        .map(Country::code)
                        .forEach(named::add);
            }
        }
        return named;
    }

    /**
     * How one subject reaches a country. What is said of a quadrant depends on the line and reaches nobody here; what is said
     * of a group is said to its members other than the United States; and neither a territory of the United States nor a state
     * that is no more is a trading partner of theirs.
     */
    public static Optional<Reach> of(Subject subject, Country country) {
        if (subject instanceof Subject.OneCountry one) {
            return ofCountry(one.code(), country);
        }
        if (isOfTheUnitedStates(country) || country.ending().isPresent()) {
            return Optional.empty();
        }
        if (subject instanceof Subject.Members members) {
            return ofGroup(members.membership(), country);
        }
        if (subject instanceof Subject.InArea in) {
            return in.area().has(country) ? Optional.of(GROUP) : Optional.empty();
        }
        return subject instanceof Subject.Everyone ? Optional.of(EVERYONE) : Optional.empty();
    }

    private static boolean isOfTheUnitedStates(Country country) {
        return country.code().equals(CountryCode.UNITED_STATES)
                || country.partOf().equals(Optional.of(CountryCode.UNITED_STATES));
    }

    private static Optional<Reach> ofCountry(CountryCode code, Country country) {
        if (code.equals(country.code())) {
            return Optional.of(OWN);
        }
        boolean ofUnion = code.equals(CountryCode.EUROPEAN_UNION) && country.isMemberOf(Membership.EUROPEAN_UNION);
        return ofUnion ? Optional.of(UNION) : Optional.empty();
    }

    private static Optional<Reach> ofGroup(Membership group, Country country) {
        if (group != Membership.EUROPEAN_UNION) {
            return country.isMemberOf(group) ? Optional.of(GROUP) : Optional.empty();
        }
        return ofCountry(CountryCode.EUROPEAN_UNION, country);
    }
}
