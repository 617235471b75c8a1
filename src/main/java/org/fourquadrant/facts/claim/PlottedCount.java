package org.fourquadrant.facts.claim;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.fourquadrant.facts.place.Classification;
import org.fourquadrant.facts.place.PlottedCountry;
import org.fourquadrant.model.claim.ClaimCheck.Obstacle;
import org.fourquadrant.model.claim.ClaimResult;
import org.fourquadrant.model.claim.Side;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.model.document.Citation;

/** Answers from the plotted countries at one line. */
record PlottedCount(List<PlottedCountry> countries) {

    static PlottedCount of(Classification classification) {
        return new PlottedCount(classification.plotted());
    }

    PlottedCount only(Predicate<PlottedCountry> wanted) {
        return new PlottedCount(countries.stream().filter(wanted).toList());
    }

    PlottedCount on(Side side) {
        return switch (side) {
            case BOTH -> this;
            case DEFICIT -> only(PlottedCount::isDeficit);
            case SURPLUS -> only(country -> !isDeficit(country));
        };
    }

    PlottedCount among(Collection<CountryCode> codes) {
        return only(country -> codes.contains(country.country().code()));
    }

    /** So many of all these. */
    Answer count(Predicate<PlottedCountry> wanted) {
        if (countries.isEmpty()) {
            return Answer.None.because(Obstacle.NOTHING_TO_COUNT, "");
        }
        return new Answer.Found(new ClaimResult.Count(countries.size(), codes(wanted)), citations());
    }

    /** So many of all these of whom the figures say on which side of the line they are; of the others how many there are. */
    Answer countDecided(Predicate<PlottedCountry> wanted) {
        int undecided =
                (int) countries.stream().filter(country -> !country.decided()).count();
        return count(wanted) instanceof Answer.Found found && found.result() instanceof ClaimResult.Count count
                ? new Answer.Found(new ClaimResult.Count(count.of(), count.counted(), undecided), found.citations())
                : count(wanted);
    }

    /** Who of these is in a quadrant here and elsewhere in another plot. */
    Answer leaving(Quadrant quadrant, Classification then) {
        return only(country -> country.isIn(quadrant))
                .count(country -> then.find(country.country().code())
                        .filter(later -> later.decided() && later.quadrant() != quadrant)
                        .isPresent());
    }

    /** What part of the deficit of all these lies with some of them, per cent. */
    Answer deficitOf(Predicate<PlottedCountry> wanted) {
        double all = deficit(country -> true);
        if (all == 0) {
            return Answer.None.because(Obstacle.NOTHING_TO_COUNT, "");
        }
        double percent = BigDecimal.valueOf(100 * deficit(wanted) / all)
                .setScale(1, RoundingMode.HALF_UP)
                .doubleValue();
        return new Answer.Found(new ClaimResult.Part(percent), citations());
    }

    private double deficit(Predicate<PlottedCountry> wanted) {
        return countries.stream()
                .filter(PlottedCount::isDeficit)
                .filter(wanted)
                .mapToDouble(country -> -country.balance().value())
                .sum();
    }

    private static boolean isDeficit(PlottedCountry country) {
        return !country.quadrant().isSurplus();
    }

    private List<CountryCode> codes(Predicate<PlottedCountry> wanted) {
        return countries.stream()
                .filter(wanted)
                .map(country -> country.country().code())
                .toList();
    }

    List<Citation> citations() {
        return countries.stream()
                .flatMap(country ->
                        List.of(country.share().citation(), country.balance().citation()).stream())
                .distinct()
                .toList();
    }
}
