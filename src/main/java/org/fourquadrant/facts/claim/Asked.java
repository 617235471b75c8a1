package org.fourquadrant.facts.claim;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.fourquadrant.facts.Classification;
import org.fourquadrant.facts.PlottableSet;
import org.fourquadrant.facts.PlottedCountry;
import org.fourquadrant.facts.fork.Fork;
import org.fourquadrant.facts.fork.ForkSet;
import org.fourquadrant.facts.fork.Forks;
import org.fourquadrant.facts.line.SharesAlongLine;
import org.fourquadrant.facts.line.StableInterval;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.claim.ClaimCheck.Obstacle;
import org.fourquadrant.model.claim.ClaimQuery;
import org.fourquadrant.model.claim.ClaimResult;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.dataset.Observation;
import org.fourquadrant.model.document.Citation;
import org.fourquadrant.model.view.View;

/** One view of one dataset that is asked something. */
final class Asked {

    private final Workspace workspace;
    private final Tariffs tariffs;
    private final View view;
    private final Dataset dataset;
    private final Classification classification;
    private final Plot plot;

    Asked(Workspace workspace, Tariffs tariffs, View view, Dataset dataset) {
        this.workspace = workspace;
        this.tariffs = tariffs;
        this.view = view;
        this.dataset = dataset;
        this.classification = Classification.of(workspace, view);
        this.plot = Plot.of(classification);
    }

    Answer answer(ClaimQuery query) {
        if (query instanceof ClaimQuery.Meeting meeting) {
            return plot.on(meeting.side())
                    .only(country -> meeting.group()
                            .filter(group -> !country.country().isMemberOf(group))
                            .isEmpty())
                    .count(Asked::meets);
        }
        if (query instanceof ClaimQuery.CountIn in) {
            return plot.count(country -> country.quadrant() == in.quadrant());
        }
        if (query instanceof ClaimQuery.MeetingAmong among) {
            return plot.among(among.countries()).count(Asked::meets);
        }
        if (query instanceof ClaimQuery.DeficitMeeting) {
            return plot.deficitOf(Asked::meets);
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
            Classification then = Classification.of(workspace, view.withThreshold(crossings.to()));
            return Plot.of(Classification.of(workspace, view.withThreshold(crossings.from())))
                    .leaving(crossings.leaving(), then);
        }
        if (query instanceof ClaimQuery.DefinitionFork fork) {
            return fork(fork.compareWith());
        }
        if (query instanceof ClaimQuery.TariffOf tariff) {
            return tariffs.of(tariff.country(), view.data().asOf());
        }
        return tariffs.from(
                ((ClaimQuery.TariffsFrom) query).percent(), view.data().asOf(), plot);
    }

    private Answer stable() {
        SharesAlongLine line = new SharesAlongLine(
                PlottableSet.of(workspace, view.data(), view.marks().filter()).plottable());
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

    private static boolean meets(PlottedCountry country) {
        return country.quadrant().meetsThreshold();
    }

    private Answer placeOf(CountryCode code) {
        Optional<PlottedCountry> found = classification.find(code);
        if (found.isEmpty()) {
            return Answer.None.because(Obstacle.COUNTRY_NOT_PLOTTED, code.value());
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

    private Answer fork(String definition) {
        if (!Forks.isKnown(workspace, definition)) {
            return Answer.None.because(Obstacle.DEFINITION_MISSING, definition);
        }
        ForkSet forks = Forks.of(workspace, view.withData(view.data().withCompareWith(Optional.of(definition))));
        List<Fork> comparable = forks.comparable();
        if (comparable.isEmpty()) {
            return Answer.None.because(Obstacle.NOTHING_TO_COUNT, "");
        }
        List<CountryCode> changing =
                forks.changing().stream().map(fork -> fork.country().code()).toList();
        List<Citation> citations = comparable.stream()
                .flatMap(fork -> List.of(
                        fork.shown().share().citation(),
                        fork.shown().balance().citation(),
                        fork.other().share().citation(),
                        fork.other().balance().citation())
                        .stream())
                .toList();
        return new Answer.Found(new ClaimResult.Count(comparable.size(), changing), citations);
    }
}
