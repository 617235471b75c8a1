package org.fourquadrant.facts;

import org.fourquadrant.facts.tariff.Standing;
import org.fourquadrant.model.country.Alignment;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.country.Membership;
import org.fourquadrant.model.country.NegotiationStage;
import org.fourquadrant.model.country.Region;
import org.fourquadrant.model.country.TariffRange;
import org.fourquadrant.model.country.Trait;
import org.fourquadrant.model.view.Filter;

/** The traits of countries on a day, such as region, group or stage, by which colours and filters part them. */
public final class Traits {

    private final OnDate onDate;

    Traits(OnDate onDate) {
        this.onDate = onDate;
    }

    /** Whether a filter lets a country pass. */
    boolean pass(Country country, Filter filter) {
        return filter.admits(trait -> has(country, trait));
    }

    /** The range of the tariff on all goods that is charged. */
    public TariffRange tariff(Country country) {
        Standing standing = onDate.standing(country.code());
        return switch (standing.state()) {
            case LAST_KNOWN, NOT_COVERED -> TariffRange.NOT_KNOWN;
            default ->
                TariffRange.of(standing.applied().stream()
                        .mapToDouble(Standing.Rate::percent)
                        .findFirst());
        };
    }

    /** The stage of the negotiations. */
    public NegotiationStage negotiation(Country country) {
        return onDate.negotiation(country.code()).stage();
    }

    private boolean has(Country country, Trait trait) {
        if (trait instanceof Membership group) {
            return country.isMemberOf(group, onDate.day());
        }
        if (trait instanceof Region region) {
            return country.region() == region;
        }
        if (trait instanceof Alignment alignment) {
            return Alignment.of(country, onDate.day()) == alignment;
        }
        return trait instanceof TariffRange range ? tariff(country) == range : trait == negotiation(country);
    }
}
