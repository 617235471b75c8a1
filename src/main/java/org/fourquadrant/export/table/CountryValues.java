package org.fourquadrant.export.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fourquadrant.facts.CountryRow;
import org.fourquadrant.facts.law.LawOnDate;
import org.fourquadrant.facts.law.LegalRate;
import org.fourquadrant.facts.papers.PaperRate;
import org.fourquadrant.facts.papers.PapersOnDate;
import org.fourquadrant.model.dataset.Observation;
import org.fourquadrant.model.document.RateBasis;
import org.fourquadrant.model.law.Act;
import org.fourquadrant.text.PlaceText;

/** What columns say of a row: the values behind them and the words for them, each empty where there is none. */
final class CountryValues {

    private CountryValues() {}

    static Optional<String> name(CountryRow row, TableWords words) {
        return Optional.of(row.country().name().in(words.language()));
    }

    /** What a share does not decide is said so, and not left blank as if it had no place. */
    static Optional<String> quadrant(CountryRow row, TableWords words) {
        return row.isPlotted() ? Optional.of(new PlaceText(words.language()).name(row.quadrant())) : Optional.empty();
    }

    static Optional<BigDecimal> number(Optional<Observation> observation) {
        return observation.map(Observation::value).map(PlainNumber::of);
    }

    /** A value of another year than the chart's carries its year. */
    static String dated(String figure, Observation value, TableWords words) {
        return value.isOfAnotherYear()
                ? words.texts().format("another_year", figure, String.valueOf(value.measuredIn()))
                : figure;
    }

    static Optional<PaperRate> papers(CountryRow row) {
        return row.tariff().papers().flatMap(PapersOnDate::rate);
    }

    static Optional<LegalRate> law(CountryRow row) {
        return row.tariff().law().flatMap(LawOnDate::law);
    }

    static Optional<LegalRate> charged(CountryRow row) {
        return row.tariff().law().flatMap(LawOnDate::charged);
    }

    /** What a rate contains; nothing where no source says. */
    static Optional<RateBasis> basis(Optional<RateBasis> basis) {
        return basis.filter(said -> said != RateBasis.UNSTATED);
    }

    static Optional<String> joined(Optional<List<Act>> acts, Function<Act, String> name) {
        return acts.filter(all -> !all.isEmpty())
                .map(all -> all.stream().map(name).collect(Collectors.joining("; ")));
    }
}
