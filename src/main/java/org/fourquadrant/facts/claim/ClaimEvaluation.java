package org.fourquadrant.facts.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.fourquadrant.facts.comparison.SourceComparison;
import org.fourquadrant.facts.comparison.SourceComparisons;
import org.fourquadrant.facts.cost.MissingSum;
import org.fourquadrant.facts.line.SharesAlongLine;
import org.fourquadrant.facts.line.StableInterval;
import org.fourquadrant.facts.place.PlottedCountry;
import org.fourquadrant.facts.tariff.Standing;
import org.fourquadrant.facts.tariff.TariffOnDate;
import org.fourquadrant.facts.theory.RankCorrelation;
import org.fourquadrant.facts.theory.TheoryCheck;
import org.fourquadrant.model.claim.ClaimCheck.Obstacle;
import org.fourquadrant.model.claim.ClaimQuery;
import org.fourquadrant.model.claim.ClaimResult;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.dataset.Observation;
import org.fourquadrant.model.document.Citation;
import org.fourquadrant.model.language.Tokens;
import org.fourquadrant.model.law.TariffState;
import org.fourquadrant.model.view.View;

/** Works out the answer to a question from the answers for one view of one dataset. */
final class ClaimEvaluation {

    private final ClaimGround ground;
    private final View view;
    private final Dataset dataset;
    private final Tariffs tariffs;
    private final PlottedCount plot;

    ClaimEvaluation(ClaimGround ground, Dataset dataset) {
        this.ground = ground;
        this.view = ground.view();
        this.dataset = dataset;
        this.tariffs = new Tariffs(ground);
        this.plot = PlottedCount.of(ground.classification());
    }

    Answer answer(ClaimQuery query) {
        if (query instanceof ClaimQuery.Meeting meeting) {
            return plot.on(meeting.side())
                    .only(country -> meeting.group()
                            .filter(group -> !country.country()
                                    .isMemberOf(group, view.data().asOf()))
                            .isEmpty())
                    .countDecided(PlottedCountry::meets);
        }
        if (query instanceof ClaimQuery.CountIn in) {
            return plot.countDecided(country -> country.isIn(in.quadrant()));
        }
        if (query instanceof ClaimQuery.MeetingAmong among) {
            return plot.among(among.countries()).countDecided(PlottedCountry::meets);
        }
        if (query instanceof ClaimQuery.DeficitMeeting) {
            return plot.deficitOf(PlottedCountry::meets);
        }
        if (query instanceof ClaimQuery.DeficitAmong among) {
            return plot.deficitOf(
                    country -> among.countries().contains(country.country().code()));
        }
        if (query instanceof ClaimQuery.StableRange) {
            return stable();
        }
        return answerOfCountries(query);
    }

    private Answer answerOfCountries(ClaimQuery query) {
        if (query instanceof ClaimQuery.PlaceOf place) {
            return placeOf(place.country());
        }
        if (query instanceof ClaimQuery.ValueOf value) {
            return valueOf(value);
        }
        if (query instanceof ClaimQuery.Crossings crossings) {
            return PlottedCount.of(ground.classificationAt(crossings.from()))
                    .leaving(crossings.leaving(), ground.classificationAt(crossings.to()));
        }
        if (query instanceof ClaimQuery.DefinitionFork comparison) {
            return comparison(comparison.compareWith());
        }
        if (query instanceof ClaimQuery.StayedOver stayed) {
            return new MovedCount(ground).stayed(stayed);
        }
        if (query instanceof ClaimQuery.MovedOver moved) {
            return new MovedCount(ground).moved(moved);
        }
        if (query instanceof ClaimQuery.TariffOf tariff) {
            return tariffs.of(tariff.country());
        }
        if (query instanceof ClaimQuery.MissingBelow missing) {
            return missing(missing);
        }
        if (query instanceof ClaimQuery.RankOf rank) {
            return rank(rank.pair());
        }
        return tariffs.from(((ClaimQuery.TariffsFrom) query).percent(), plot);
    }

    private Answer missing(ClaimQuery.MissingBelow query) {
        MissingSum sum = ground.ideas().missing(query.group(), query.target());
        if (sum.below().isEmpty()) {
            return Answer.None.because(Obstacle.NOTHING_TO_COUNT, "");
        }
        List<CountryCode> below =
                sum.below().stream().map(country -> country.country().code()).toList();
        return new Answer.Found(
                new ClaimResult.Sum(
                        sum.missing().value(), below, sum.withoutGdp().size()),
                sum.citations());
    }

    private Answer rank(ClaimQuery.RankOf.Pair pair) {
        TheoryCheck check = ground.ideas().theory();
        RankCorrelation found = switch (pair) {
            case LAW_WITH_DEFICIT_SHARE -> check.withDeficit();
            case LAW_WITH_POINTS_UNDER_LINE -> check.withMissing();
            case POINTS_UNDER_LINE_WITH_LAW_MINUS_FORMULA -> check.missingWithRest();
        };
        if (found.rho().isEmpty()) {
            return Answer.None.because(Obstacle.NOTHING_TO_COUNT, "");
        }
        List<Citation> citations = Stream.concat(
                        plot.citations().stream(),
                        plot.countries().stream()
                                .flatMap(country ->
                                        ground.tariff(country.country().code()).citations().stream()))
                .distinct()
                .toList();
        return new Answer.Found(
                new ClaimResult.Correlation(found.n(), found.rho().getAsDouble(), found.p()), citations);
    }

    private Answer stable() {
        SharesAlongLine line = ground.shares();
        int all = line.ascending().size();
        if (all == 0) {
            return Answer.None.because(Obstacle.NOTHING_TO_COUNT, "");
        }
        double threshold = view.thresholds().main();
        StableInterval stable = line.stableAround(threshold);
        int meeting = line.meeting(threshold);
        OptionalDouble above = meeting == all ? OptionalDouble.empty() : OptionalDouble.of(stable.above());
        OptionalDouble upTo = meeting == 0 ? OptionalDouble.empty() : OptionalDouble.of(stable.upTo());
        return new Answer.Found(new ClaimResult.Range(above, upTo), plot.citations());
    }

    private Answer placeOf(CountryCode code) {
        Optional<PlottedCountry> found = ground.classification().find(code);
        if (found.isEmpty()) {
            return Answer.None.because(Obstacle.COUNTRY_NOT_PLOTTED, code.value());
        }
        if (!found.get().decided()) {
            return Answer.None.because(Obstacle.NOT_DECIDED, code.value());
        }
        List<Citation> citations =
                List.of(found.get().share().citation(), found.get().balance().citation());
        return new Answer.Found(new ClaimResult.Place(found.get().quadrant()), citations);
    }

    private Answer valueOf(ClaimQuery.ValueOf query) {
        Optional<Observation> found =
                dataset.find(query.country(), query.indicator(), view.data().year());
        return found.<Answer>map(value -> new Answer.Found(
                        new ClaimResult.Value(value.value(), value.measuredIn()), List.of(value.citation())))
                .orElse(Answer.None.because(
                        Obstacle.VALUE_MISSING, query.country().value()));
    }

    private Answer comparison(String definition) {
        Optional<SourceComparisons> compared = ground.comparedWith(definition);
        if (compared.isEmpty()) {
            return Answer.None.because(Obstacle.DEFINITION_MISSING, definition);
        }
        SourceComparisons comparisons = compared.get();
        List<SourceComparison> comparable = comparisons.comparable();
        if (comparable.isEmpty()) {
            return Answer.None.because(Obstacle.NOTHING_TO_COUNT, "");
        }
        List<CountryCode> changing = comparisons.changing().stream()
                .map(comparison -> comparison.country().code())
                .toList();
        List<Citation> citations = comparable.stream()
                .flatMap(comparison -> List.of(
                        comparison.shown().share().citation(),
                        comparison.shown().balance().citation(),
                        comparison.other().share().citation(),
                        comparison.other().balance().citation())
                        .stream())
                .toList();
        return new Answer.Found(
                new ClaimResult.Count(
                        comparable.size() + comparisons.undecided().size(),
                        changing,
                        comparisons.undecided().size()),
                citations);
    }

    /** Answers from what the sources asked say of tariffs on all goods on the as-of date. */
    private static final class Tariffs {

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
            TariffOnDate tariff = ground.tariff(country);
            Standing standing = tariff.standing();
            // Nothing is said of a day that no source covers, least of all that there is no tariff.
            if (standing.state() == TariffState.NOT_COVERED) {
                return Answer.None.because(Obstacle.BEYOND_DOCUMENTS, day.toString());
            }
            OptionalDouble percent = standing.rate()
                    .map(rate -> OptionalDouble.of(rate.percent()))
                    .orElse(OptionalDouble.empty());
            return new Answer.Found(new ClaimResult.Tariff(Tokens.of(standing.state()), percent), tariff.citations());
        }

        /** A rate that is only known of an earlier day is counted by nobody. */
        Answer from(double percent, PlottedCount plot) {
            List<TariffOnDate> tariffs = plot.countries().stream()
                    .map(country -> ground.tariff(country.country().code()))
                    .toList();
            if (!tariffs.isEmpty()
                    && tariffs.stream().noneMatch(tariff -> tariff.standing().isKnown())) {
                return Answer.None.because(Obstacle.BEYOND_DOCUMENTS, day.toString());
            }
            Answer count = plot.count(country -> ground.tariff(country.country().code())
                    .standing()
                    .applied()
                    .filter(rate -> rate.percent() >= percent)
                    .isPresent());
            if (!(count instanceof Answer.Found found)) {
                return count;
            }
            List<Citation> citations = tariffs.stream()
                    .flatMap(tariff -> tariff.citations().stream())
                    .distinct()
                    .toList();
            return new Answer.Found(found.result(), citations);
        }
    }
}
