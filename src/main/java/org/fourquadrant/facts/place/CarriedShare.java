package org.fourquadrant.facts.place;

import java.util.Optional;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.dataset.Indicator;
import org.fourquadrant.model.dataset.Observation;

/** A share of a year, else the last before it, carried forward: it keeps the year that it was first stated for. */
public final class CarriedShare {

    private CarriedShare() {}

    /**
     * The defence spending share that counts for a year; empty where there is none, or it is too old.
     *
     * @param carry for how many years from the year it was first stated for it may be carried
     */
    public static Optional<Observation> of(Dataset dataset, CountryCode code, int year, int carry) {
        for (int stated = year; stated >= year - carry; stated--) {
            Optional<Observation> found = dataset.find(code, Indicator.DEFENCE_SHARE, stated);
            if (found.isPresent()) {
                return found.filter(share -> year - share.measuredIn() <= carry).map(share -> share.shownFor(year));
            }
        }
        return Optional.empty();
    }
}
