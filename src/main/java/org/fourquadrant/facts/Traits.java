package org.fourquadrant.facts;

import java.time.LocalDate;
import org.fourquadrant.model.country.Alignment;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.country.Membership;
import org.fourquadrant.model.country.NegotiationStage;
import org.fourquadrant.model.country.Region;
import org.fourquadrant.model.country.TariffRange;
import org.fourquadrant.model.country.Trait;
import org.fourquadrant.model.view.Filter;

/**
 * What countries are on a day, as colours and filters part them.
 *
 * @param knowledge what the documents say
 * @param day the day
 */
record Traits(Knowledge knowledge, LocalDate day) {

    /** Whether a filter lets a country pass. */
    boolean pass(Country country, Filter filter) {
        return filter.admits(trait -> has(country, trait));
    }

    /** The range of the broad tariff in force. */
    TariffRange tariff(Country country) {
        return TariffRange.of(knowledge.tariffRate(country.code(), day).stream()
                .mapToDouble(rate -> rate.percent())
                .findFirst());
    }

    /** The stage of the negotiations; on a day that no document reaches, none is reported. */
    NegotiationStage negotiation(Country country) {
        NegotiationStage stage = knowledge.negotiation(country.code(), day).stage();
        return stage == NegotiationStage.BEYOND_KNOWLEDGE ? NegotiationStage.NONE_REPORTED : stage;
    }

    private boolean has(Country country, Trait trait) {
        if (trait instanceof Membership group) {
            return country.isMemberOf(group);
        }
        if (trait instanceof Region region) {
            return country.region() == region;
        }
        if (trait instanceof Alignment alignment) {
            return Alignment.of(country) == alignment;
        }
        return trait instanceof TariffRange range ? tariff(country) == range : trait == negotiation(country);
    }
}
