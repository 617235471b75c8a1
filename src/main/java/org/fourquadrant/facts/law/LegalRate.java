package org.fourquadrant.facts.law;

import java.util.List;
import java.util.Objects;
import org.fourquadrant.model.document.RateBasis;
import org.fourquadrant.model.law.LawRate;

/**
 * The rate on all goods of a country by the acts.
 *
 * @param percent per cent of the value, the sum of the layers
 * @param basis whether it includes the MFN rate or comes on top of it
 * @param layers what it is the sum of, in the order of the layers; none where every act leaves the country out
 */
public record LegalRate(double percent, RateBasis basis, List<LawRate> layers) {

    /** Nothing on top of the MFN rate, because the acts leave the country out. */
    static final LegalRate EXEMPT = new LegalRate(0, RateBasis.ADDITIONAL, List.of());

    public LegalRate {
        Objects.requireNonNull(basis, "basis");
        layers = List.copyOf(layers);
    }
}
