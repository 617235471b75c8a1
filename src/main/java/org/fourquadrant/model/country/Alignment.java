package org.fourquadrant.model.country;

import java.time.LocalDate;
import java.util.function.Predicate;

/** How a country is bound to the United States and to Europe; every country has exactly one, the first that fits. */
public enum Alignment implements Trait {
    NATO_AND_EU,
    /** In NATO, not in the European Union. */
    NATO,
    /** In the European Union, not in NATO. */
    EU,
    /** Bound to the United States by a mutual defence treaty other than NATO's. */
    TREATY_ALLY,
    MAJOR_NON_NATO_ALLY,
    NONE;

    @Override
    public boolean changesByDay() {
        return true;
    }

    /** The alignment of a country today. */
    public static Alignment of(Country country) {
        return of(country::isMemberOf);
    }

    /** The alignment of a country on a day. */
    public static Alignment of(Country country, LocalDate day) {
        return of(group -> country.isMemberOf(group, day));
    }

    private static Alignment of(Predicate<Membership> isMember) {
        boolean union = isMember.test(Membership.EUROPEAN_UNION);
        if (isMember.test(Membership.NATO)) {
            return union ? NATO_AND_EU : NATO;
        }
        if (union) {
            return EU;
        }
        if (isMember.test(Membership.TREATY_ALLY)) {
            return TREATY_ALLY;
        }
        return isMember.test(Membership.MAJOR_NON_NATO_ALLY) ? MAJOR_NON_NATO_ALLY : NONE;
    }
}
