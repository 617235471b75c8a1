package org.fourquadrant.facts.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.fourquadrant.facts.tariff.Reason;
import org.fourquadrant.facts.tariff.TariffHistory;
import org.fourquadrant.facts.tariff.TariffOnDate;
import org.fourquadrant.facts.tariff.TariffRate;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.claim.ClaimCheck.Obstacle;
import org.fourquadrant.model.claim.ClaimResult;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.document.Citation;

/** Answers from what the documents say of broad tariffs on a day. */
final class Tariffs {

    private final TariffHistory history;
    private final Workspace workspace;

    Tariffs(TariffHistory history, Workspace workspace) {
        this.history = history;
        this.workspace = workspace;
    }

    Answer of(CountryCode country, LocalDate day) {
        if (workspace.countries().find(country).isEmpty()) {
            return Answer.None.because(Obstacle.COUNTRY_UNKNOWN, country.value());
        }
        if (isBeyond(day)) {
            return Answer.None.because(Obstacle.BEYOND_DOCUMENTS, day.toString());
        }
        TariffOnDate tariff = history.on(country, day);
        Optional<TariffRate> rate = tariff.inForce().or(tariff::struckDown);
        OptionalDouble percent =
                rate.map(known -> OptionalDouble.of(known.percent())).orElse(OptionalDouble.empty());
        String status = tariff.status().name().toLowerCase(Locale.ROOT);
        return new Answer.Found(new ClaimResult.Tariff(status, percent), citations(tariff));
    }

    Answer from(double percent, LocalDate day, Plot plot) {
        if (isBeyond(day)) {
            return Answer.None.because(Obstacle.BEYOND_DOCUMENTS, day.toString());
        }
        Answer count = plot.count(country -> history.rateOn(country.country().code(), day)
                .filter(rate -> rate.percent() >= percent)
                .isPresent());
        if (!(count instanceof Answer.Found found)) {
            return count;
        }
        List<Citation> citations = plot.countries().stream()
                .map(country -> history.on(country.country().code(), day))
                .flatMap(tariff -> citations(tariff).stream())
                .distinct()
                .toList();
        return new Answer.Found(found.result(), citations);
    }

    /** Nothing is said of a day that no document covers, least of all that there is no tariff. */
    private boolean isBeyond(LocalDate day) {
        return workspace.library().reaches().filter(last -> !day.isAfter(last)).isEmpty();
    }

    private static List<Citation> citations(TariffOnDate tariff) {
        Stream<Reason> reasons = tariff.reasons().stream();
        return reasons.map(reason -> reason.statement().citation()).distinct().toList();
    }
}
