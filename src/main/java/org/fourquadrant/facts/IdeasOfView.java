package org.fourquadrant.facts;

import java.util.Optional;
import org.fourquadrant.facts.formula.FormulaOnTrade;
import org.fourquadrant.facts.formula.ReciprocalTariff;

/** The ideas of the papers worked out on the data of one view. */
public final class IdeasOfView {

    private final Facts facts;

    IdeasOfView(Facts facts) {
        this.facts = facts;
    }

    /** The formula of the reciprocal tariff on the trade of the year shown; empty where the dataset is not there. */
    public Optional<FormulaOnTrade> formula(ReciprocalTariff formula) {
        return facts.dataset()
                .map(shown -> FormulaOnTrade.of(
                        facts.workspace(), shown, facts.view().data().year(), formula));
    }
}
