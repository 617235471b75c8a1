package org.fourquadrant.facts.tariff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fourquadrant.model.document.Statement;

/**
 * What was decided of the broad tariff on a day, and why.
 *
 * @param status the status
 * @param inForce the rate in force
 * @param struckDown the rate that a court struck down
 * @param reasons why, in order
 */
record Verdict(
        TariffStatus status, Optional<TariffRate> inForce, Optional<TariffRate> struckDown, List<Reason> reasons) {

    static final Verdict NONE = of(TariffStatus.NONE, List.of());

    static Verdict of(TariffStatus status, List<Reason> reasons) {
        return new Verdict(status, Optional.empty(), Optional.empty(), reasons);
    }

    static Verdict inForce(MeasureRate rate) {
        return new Verdict(TariffStatus.IN_FORCE, Optional.of(rate.rate()), Optional.empty(), rate.reasons());
    }

    static Verdict struckDown(MeasureRate rate, Statement ruling) {
        List<Reason> reasons = new ArrayList<>(rate.reasons());
        reasons.add(new Reason(Reason.Role.PHASE, ruling));
        return new Verdict(TariffStatus.STRUCK_DOWN, Optional.empty(), Optional.of(rate.rate()), reasons);
    }
}
