package org.fourquadrant.facts.trait;

import java.time.LocalDate;
import org.fourquadrant.facts.negotiation.NegotiationHistory;
import org.fourquadrant.facts.tariff.TariffHistory;
import org.fourquadrant.model.country.Alignment;
import org.fourquadrant.model.country.Countries;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.country.Membership;
import org.fourquadrant.model.country.NegotiationStage;
import org.fourquadrant.model.country.Region;
import org.fourquadrant.model.country.TariffRange;
import org.fourquadrant.model.country.Trait;
import org.fourquadrant.model.document.Library;
import org.fourquadrant.model.view.Filter;

/** What every country is on any day; what the documents say is sorted once, when it is first asked for. */
public final class Traits {

    private final Library library;
    private final Countries countries;
    private TariffHistory tariffs;
    private NegotiationHistory negotiations;

    public Traits(Library library, Countries countries) {
        this.library = library;
        this.countries = countries;
    }

    /** Whether a filter lets a country pass on a day. */
    public boolean passes(Country country, Filter filter, LocalDate day) {
        return filter.admits(trait -> has(country, trait, day));
    }

    /** The range of the broad tariff in force. */
    public TariffRange tariff(Country country, LocalDate day) {
        return TariffRange.of(tariffs().rateOn(country.code(), day).stream()
                .mapToDouble(rate -> rate.percent())
                .findFirst());
    }

    /** The stage of the negotiations; on a day that no document reaches, none is reported. */
    public NegotiationStage negotiation(Country country, LocalDate day) {
        NegotiationStage stage = negotiations().on(country.code(), day).stage();
        return stage == NegotiationStage.BEYOND_KNOWLEDGE ? NegotiationStage.NONE_REPORTED : stage;
    }

    private boolean has(Country country, Trait trait, LocalDate day) {
        if (trait instanceof Membership group) {
            return country.isMemberOf(group);
        }
        if (trait instanceof Region region) {
            return country.region() == region;
        }
        if (trait instanceof Alignment alignment) {
            return Alignment.of(country) == alignment;
        }
        return trait instanceof TariffRange range ? tariff(country, day) == range : trait == negotiation(country, day);
    }

    private synchronized TariffHistory tariffs() {
        if (tariffs == null) {
            tariffs = new TariffHistory(library, countries);
        }
        return tariffs;
    }

    private synchronized NegotiationHistory negotiations() {
        if (negotiations == null) {
            negotiations = new NegotiationHistory(library, countries);
        }
        return negotiations;
    }
}
