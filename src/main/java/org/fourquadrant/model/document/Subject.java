package org.fourquadrant.model.document;

import java.util.Objects;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.country.Membership;
import org.fourquadrant.model.country.Quadrant;

/** Whom a statement speaks of. */
public sealed interface Subject {

    /**
     * One country, or the European Union as a trading partner.
     *
     * @param code its code
     */
    record OneCountry(CountryCode code) implements Subject {
        public OneCountry {
            Objects.requireNonNull(code, "code");
        }
    }

    /**
     * All members of a group.
     *
     * @param membership the group
     */
    record Members(Membership membership) implements Subject {
        public Members {
            Objects.requireNonNull(membership, "membership");
        }
    }

    /**
     * Whichever countries are in a quadrant.
     *
     * @param quadrant the quadrant
     */
    record InQuadrant(Quadrant quadrant) implements Subject {
        public InQuadrant {
            Objects.requireNonNull(quadrant, "quadrant");
        }
    }

    /**
     * The countries of a part of the world.
     *
     * @param area the part
     */
    record InArea(Area area) implements Subject {
        public InArea {
            Objects.requireNonNull(area, "area");
        }
    }

    /** Every trading partner of the United States. */
    record Everyone() implements Subject {}
}
