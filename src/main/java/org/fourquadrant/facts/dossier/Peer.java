package org.fourquadrant.facts.dossier;

import java.util.Objects;
import java.util.Optional;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.country.Membership;

/**
 * A country that another may be held against.
 *
 * @param country who it is
 * @param sameQuadrant whether it is one of the nearest on both scales in the same quadrant
 * @param alliance the alliance that both belong to, where it is one of the nearest in it
 * @param distance how far apart the two are on the chart, both axes of length 1
 */
public record Peer(Country country, boolean sameQuadrant, Optional<Membership> alliance, double distance) {

    public Peer {
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(alliance, "alliance");
    }
}
