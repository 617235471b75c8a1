package org.fourquadrant.model;

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
}
