package org.fourquadrant.facts.place;

import java.util.Optional;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.dataset.Observation;

/**
 * A listed country without a place on the chart, never dropped in silence.
 *
 * @param country the country
 * @param reason why it has no place
 * @param share its defence spending share, where there is one
 * @param balance its goods-trade balance, where there is one
 */
public record NotPlotted(Country country, Reason reason, Optional<Observation> share, Optional<Observation> balance) {

    /** Why a country has no place. */
    public enum Reason {
        NO_DEFENCE_SHARE,
        NO_BALANCE,
        NEITHER_VALUE,
        /** It was no more in the year. */
        ENDED,
        /** The European Union trades as one but has no defence share of its own. */
        UNION_WITHOUT_SHARE,
        FILTERED_OUT,
        /** Upwards stands what a formula gives, which is not reckoned for it. */
        NO_FORMULA_RATE
    }
}
