package org.fourquadrant.facts.tariff;

import org.fourquadrant.facts.statement.Reach;

/** Whose rate the tariff of a country is. */
public enum RateHolder {
    /** The documents give it for the country itself. */
    OWN,
    /** It is the rate of the European Union, which its members have. */
    AS_EU_MEMBER,
    /** It is the rate of a group that the country belongs to. */
    AS_GROUP_MEMBER,
    /** It is the rate of every trading partner. */
    EVERYONE;

    static RateHolder of(Reach reach) {
        return switch (reach) {
            case OWN -> OWN;
            case UNION -> AS_EU_MEMBER;
            case GROUP -> AS_GROUP_MEMBER;
            case EVERYONE -> EVERYONE;
        };
    }
}
