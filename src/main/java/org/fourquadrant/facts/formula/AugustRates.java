package org.fourquadrant.facts.formula;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.country.Membership;
import org.fourquadrant.model.law.ActsLibrary;
import org.fourquadrant.model.law.LawRate;
import org.fourquadrant.model.law.Partner;

/** The rates on all goods that the order of 31 July 2025 sets, from 7 August 2025. */
final class AugustRates {

    private static final CountryCode UNION = new CountryCode("EUU");

    private final List<LawRate> rates;

    AugustRates(ActsLibrary acts) {
        rates = acts.contents().stream()
                .flatMap(all -> all.rates().stream())
                .filter(rate -> rate.act().id().equals(FormulaOnTrade.ORDER_OF_AUGUST) && rate.isOfAllGoods())
                .toList();
    }

    /** The country's own rate, else that of its union, else everybody's; per cent; empty for who is left out. */
    Optional<Double> of(Country country) {
        Optional<LawRate> own = own(country.code());
        Optional<LawRate> unions = rates.stream()
                .findFirst()
                .map(rate -> rate.act().day())
                .filter(day -> isMember(country, day))
                .flatMap(day -> own(UNION));
        OptionalDouble rate = own.or(() -> unions)
                .or(() -> everybodys(country.code()))
                .map(LawRate::percent)
                .orElse(OptionalDouble.empty());
        return rate.isPresent() ? Optional.of(rate.getAsDouble()) : Optional.empty();
    }

    private static boolean isMember(Country country, LocalDate day) {
        return country.isMemberOf(Membership.EUROPEAN_UNION, day);
    }

    private Optional<LawRate> own(CountryCode code) {
        return rates.stream()
                .filter(rate ->
                        rate.partner() instanceof Partner.One one && one.code().equals(code))
                .findFirst();
    }

    private Optional<LawRate> everybodys(CountryCode code) {
        return rates.stream()
                .filter(rate -> rate.partner() instanceof Partner.All all
                        && !all.leftOut().contains(code))
                .findFirst();
    }
}
