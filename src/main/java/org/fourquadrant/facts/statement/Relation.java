package org.fourquadrant.facts.statement;

/** How a statement concerns a country, the most specific way first. */
public enum Relation {
    /** It names the country. */
    OWN,
    /** It names the European Union, of which the country is a member. */
    UNION,
    /** It names a group that the country belongs to, as NATO or the treaty allies. */
    GROUP,
    /** It speaks of the quadrant in which the country is. */
    QUADRANT,
    /** It speaks of every trading partner of the United States. */
    EVERYONE;

    static Relation of(Reach reach) {
        return switch (reach) {
            case OWN -> OWN;
            case UNION -> UNION;
            case GROUP -> GROUP;
            case EVERYONE -> EVERYONE;
        };
    }
}
