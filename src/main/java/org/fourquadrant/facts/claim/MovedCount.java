package org.fourquadrant.facts.claim;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.fourquadrant.facts.place.NotPlotted;
import org.fourquadrant.facts.years.Move;
import org.fourquadrant.facts.years.WholeReading;
import org.fourquadrant.facts.years.Years;
import org.fourquadrant.model.claim.ClaimCheck.Obstacle;
import org.fourquadrant.model.claim.ClaimQuery;
import org.fourquadrant.model.claim.ClaimResult;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.document.Citation;

/** Answers on who moved from one year to another; a share without decimals near the line decides nothing. */
record MovedCount(ClaimGround ground) {

    Answer stayed(ClaimQuery.StayedOver asked) {
        return count(asked.span(), move -> move.cause() == Move.Cause.STAYED);
    }

    Answer moved(ClaimQuery.MovedOver asked) {
        return count(
                asked.span(),
                move -> move.from().quadrant().equals(Optional.of(asked.start()))
                        && move.to().quadrant().equals(Optional.of(asked.end())));
    }

    private Answer count(ClaimQuery.Span span, Predicate<Move> wanted) {
        Years years = ground.years(span.carry(), WholeReading.UNDECIDED);
        for (int year : new int[] {span.from(), span.to()}) {
            if (!years.all().contains(year)) {
                return Answer.None.because(Obstacle.YEAR_MISSING, String.valueOf(year));
            }
        }
        List<CountryCode> filteredOut = ground.classification().notPlotted().stream()
                .filter(one -> one.reason() == NotPlotted.Reason.FILTERED_OUT)
                .map(one -> one.country().code())
                .toList();
        List<Move> moves = years.moves(span.from(), span.to()).moves().stream()
                .filter(move -> !filteredOut.contains(move.country().code()))
                .toList();
        if (moves.isEmpty()) {
            return Answer.None.because(Obstacle.NOTHING_TO_COUNT, "");
        }
        List<CountryCode> counted =
                moves.stream().filter(wanted).map(move -> move.country().code()).toList();
        int undecided = (int) moves.stream()
                .filter(move -> move.cause() == Move.Cause.NOT_DECIDED)
                .count();
        List<Citation> citations = moves.stream()
                .flatMap(move -> Stream.of(
                        move.from().share(),
                        move.from().balance(),
                        move.to().share(),
                        move.to().balance()))
                .map(observation -> observation.citation())
                .distinct()
                .toList();
        return new Answer.Found(new ClaimResult.Count(moves.size(), counted, undecided), citations);
    }
}
