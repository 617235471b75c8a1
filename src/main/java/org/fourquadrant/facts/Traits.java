package org.fourquadrant.facts;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import org.fourquadrant.facts.tariff.Standing;
import org.fourquadrant.model.country.Alignment;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.country.FormulaRange;
import org.fourquadrant.model.country.Membership;
import org.fourquadrant.model.country.NegotiationStage;
import org.fourquadrant.model.country.Region;
import org.fourquadrant.model.country.TariffMove;
import org.fourquadrant.model.country.TariffRange;
import org.fourquadrant.model.country.Trait;
import org.fourquadrant.model.country.WeightedRange;
import org.fourquadrant.model.view.Filter;

/** The traits of countries on a day, such as region, group or stage, by which colours and filters part them. */
public final class Traits {

    private final OnDate onDate;
    private final FormulaRates formula;

    Traits(OnDate onDate, FormulaRates formula) {
        this.onDate = onDate;
        this.formula = formula;
    }

    /** The formula of the reciprocal tariff on the trade of the year. */
    FormulaRates rates() {
        return formula;
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

    /** What became of the tariff on all goods between the two days compared. */
    public TariffMove move(Country country) {
        return onDate.move(country.code());
    }

    /** The range of the tariff weighted by imports. */
    public WeightedRange weighted(Country country) {
        return WeightedRange.of(weightedPercent(country.code()));
    }

    /** The tariff weighted by imports, per cent of their value; empty where none is computed for the day. */
    public OptionalDouble weightedPercent(CountryCode country) {
        return onDate.weighted(country);
    }

    /** The last day for which tariffs weighted by imports are known, where it lies before the as-of date. */
    public Optional<LocalDate> weightedOnlyUntil() {
        return onDate.weightedOnlyUntil();
    }

    /** The range of the rate that the formula of the reciprocal tariff gives. */
    public FormulaRange formula(Country country) {
        return FormulaRange.of(formula.percent(country.code()));
    }

    /** How it is bound to the United States and to Europe on the day. */
    public Alignment alignment(Country country) {
        return Alignment.of(country, onDate.day());
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
        if (trait instanceof Alignment) {
            return trait == alignment(country);
        }
        return trait == ofTariff(trait, country).orElseGet(() -> negotiation(country));
    }

    /** The trait of the kind of another, where that is one of the tariff. */
    private Optional<Trait> ofTariff(Trait kind, Country country) {
        if (kind instanceof TariffRange) {
            return Optional.of(tariff(country));
        }
        if (kind instanceof WeightedRange) {
            return Optional.of(weighted(country));
        }
        if (kind instanceof FormulaRange) {
            return Optional.of(formula(country));
        }
        return kind instanceof TariffMove ? Optional.of(move(country)) : Optional.empty();
    }
}
