package org.fourquadrant.model;

import static java.util.Collections.disjoint;

import java.util.HashSet;
import java.util.Set;

/**
 * Which countries are shown; an empty set asks for nothing.
 *
 * @param regions the regions shown
 * @param memberships the groups of which a country must belong to at least one
 */
public record Filter(Set<Region> regions, Set<Membership> memberships) {

    /** Everything is shown. */
    public static final Filter ALL = new Filter(Set.of(), Set.of());

    public Filter {
        regions = Set.copyOf(regions);
        memberships = Set.copyOf(memberships);
    }

    public boolean admits(Country country) {
        boolean regionFits = regions.isEmpty() || regions.contains(country.region());
        boolean groupFits = memberships.isEmpty() || memberships.stream().anyMatch(country::isMemberOf);
        return regionFits && groupFits;
    }

    /** Whether something that another filter names is shown; so is everything where nothing is asked for. */
    public boolean overlaps(Filter other) {
        boolean regionFits = regions.isEmpty() || other.regions().isEmpty() || !disjoint(regions, other.regions());
        boolean groupFits =
                memberships.isEmpty() || other.memberships().isEmpty() || !disjoint(memberships, other.memberships());
        return regionFits && groupFits;
    }

    /** Whether it asks for all that another names. */
    public boolean holds(Filter other) {
        return regions.containsAll(other.regions) && memberships.containsAll(other.memberships);
    }

    /** This filter with what another names added, or taken out where all of it was there. */
    public Filter toggled(Filter other) {
        return new Filter(toggled(regions, other.regions), toggled(memberships, other.memberships));
    }

    private static <T> Set<T> toggled(Set<T> some, Set<T> others) {
        Set<T> all = new HashSet<>(some);
        if (!all.removeAll(others)) {
            all.addAll(others);
        }
        return all;
    }
}
