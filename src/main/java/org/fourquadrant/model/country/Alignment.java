package org.fourquadrant.model.country;

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

    /** The alignment of a country. */
    public static Alignment of(Country country) {
        boolean union = country.isMemberOf(Membership.EUROPEAN_UNION);
        if (country.isMemberOf(Membership.NATO)) {
            return union ? NATO_AND_EU : NATO;
        }
        if (union) {
            return EU;
        }
        if (country.isMemberOf(Membership.TREATY_ALLY)) {
            return TREATY_ALLY;
        }
        return country.isMemberOf(Membership.MAJOR_NON_NATO_ALLY) ? MAJOR_NON_NATO_ALLY : NONE;
    }
}
