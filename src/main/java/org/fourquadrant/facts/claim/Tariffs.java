package org.fourquadrant.facts.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.fourquadrant.facts.tariff.Reason;
import org.fourquadrant.facts.tariff.TariffOnDate;
import org.fourquadrant.facts.tariff.TariffRate;
import org.fourquadrant.model.claim.ClaimCheck.Obstacle;
import org.fourquadrant.model.claim.ClaimResult;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.document.Citation;
import org.fourquadrant.model.language.Tokens;

/** Answers from what the documents say of broad tariffs on the as-of date. */
final class Tariffs {

    private final ClaimGround ground;
    private final LocalDate day;

    Tariffs(ClaimGround ground) {
        this.ground = ground;
        this.day = ground.view().data().asOf();
    }

    Answer of(CountryCode country) {
        if (ground.workspace().countries().find(country).isEmpty()) {
            return Answer.None.because(Obstacle.COUNTRY_UNKNOWN, country.value());
        }
        if (isBeyond()) {
            return Answer.None.because(Obstacle.BEYOND_DOCUMENTS, day.toString());
        }
        TariffOnDate tariff = ground.tariff(country);
        Optional<TariffRate> rate = tariff.inForce().or(tariff::struckDown);
        OptionalDouble percent =
                rate.map(known -> OptionalDouble.of(known.percent())).orElse(OptionalDouble.empty());
        String status = Tokens.of(tariff.status());
        return new Answer.Found(new ClaimResult.Tariff(status, percent), citations(tariff));
    }

    Answer from(double percent, Plot plot) {
        if (isBeyond()) {
            return Answer.None.because(Obstacle.BEYOND_DOCUMENTS, day.toString());
        }
        Answer count = plot.count(country -> ground.tariff(country.country().code())
                .inForce()
                .filter(rate -> rate.percent() >= percent)
                .isPresent());
        if (!(count instanceof Answer.Found found)) {
            return count;
        }
        List<Citation> citations = plot.countries().stream()
                .map(country -> ground.tariff(country.country().code()))
                .flatMap(tariff -> citations(tariff).stream())
                .distinct()
                .toList();
        return new Answer.Found(found.result(), citations);
    }

    /** Nothing is said of a day that no document covers, least of all that there is no tariff. */
    private boolean isBeyond() {
        return ground.workspace()
                .library()
                .reaches()
                .filter(last -> !day.isAfter(last))
                .isEmpty();
    }

    private static List<Citation> citations(TariffOnDate tariff) {
        Stream<Reason> reasons = tariff.reasons().stream();
        return reasons.map(reason -> reason.statement().citation()).distinct().toList();
    }
}
