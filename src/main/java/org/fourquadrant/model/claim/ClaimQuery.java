package org.fourquadrant.model.claim;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.country.Membership;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.model.dataset.Indicator;
import org.fourquadrant.model.view.YearsChoice;

/**
 * The question of a claim: what is counted or compared. The line, the data and the as-of date are those of the view
 * that it is asked of.
 */
public sealed interface ClaimQuery {

    /**
     * How many of the plotted countries meet the line.
     *
     * @param side of which balance
     * @param group of which group; empty for all
     */
    record Meeting(Side side, Optional<Membership> group) implements ClaimQuery {
        public Meeting {
            Objects.requireNonNull(side, "side");
            Objects.requireNonNull(group, "group");
        }
    }

    /**
     * How many of the plotted countries are in a quadrant.
     *
     * @param quadrant the quadrant
     */
    record CountIn(Quadrant quadrant) implements ClaimQuery {
        public CountIn {
            Objects.requireNonNull(quadrant, "quadrant");
        }
    }

    /**
     * How many of some countries meet the line.
     *
     * @param countries those that a person selected, at least one
     */
    record MeetingAmong(List<CountryCode> countries) implements ClaimQuery {
        /** @throws IllegalArgumentException without a country */
        public MeetingAmong {
            countries = notEmpty(countries);
        }
    }

    /** What part of the plotted US deficit lies with countries that meet the line. */
    record DeficitMeeting() implements ClaimQuery {}

    /**
     * What part of the plotted US deficit lies with some countries.
     *
     * @param countries those that a person selected, at least one
     */
    record DeficitAmong(List<CountryCode> countries) implements ClaimQuery {
        /** @throws IllegalArgumentException without a country */
        public DeficitAmong {
            countries = notEmpty(countries);
        }
    }

    /**
     * In which quadrant a country is.
     *
     * @param country the country
     */
    record PlaceOf(CountryCode country) implements ClaimQuery {
        public PlaceOf {
            Objects.requireNonNull(country, "country");
        }
    }

    /**
     * What the dataset says of a country.
     *
     * @param country the country
     * @param indicator defence spending share or goods-trade balance
     */
    record ValueOf(CountryCode country, Indicator indicator) implements ClaimQuery {
        /** @throws IllegalArgumentException if the indicator is on neither axis */
        public ValueOf {
            Objects.requireNonNull(country, "country");
            if (indicator != Indicator.DEFENCE_SHARE && indicator != Indicator.GOODS_BALANCE) {
                throw new IllegalArgumentException("Not on an axis: " + indicator);
            }
        }
    }

    /**
     * Who leaves a quadrant when the line moves, wherever the line of the view stands.
     *
     * @param from where the line stood, per cent of GDP
     * @param to where it then stands
     * @param leaving the quadrant left
     */
    record Crossings(double from, double to, Quadrant leaving) implements ClaimQuery {
        public Crossings {
            Objects.requireNonNull(leaving, "leaving");
        }
    }

    /**
     * Two years that are compared.
     *
     * @param from the first
     * @param to the last
     * @param carry for how many years a share is carried forward, 0 to {@link YearsChoice#MOST_CARRY}
     */
    record Span(int from, int to, int carry) {
        /** @throws IllegalArgumentException if the first year is after the last, or the carry is out of bounds */
        public Span {
            if (from > to || carry < 0 || carry > YearsChoice.MOST_CARRY) {
                throw new IllegalArgumentException(from + " to " + to + ", carried " + carry);
            }
        }
    }

    /**
     * Who ended in the quadrant where it began, of those with a place in both years, wherever the year of the view is.
     *
     * @param span the two years
     */
    record StayedOver(Span span) implements ClaimQuery {
        public StayedOver {
            Objects.requireNonNull(span, "span");
        }
    }

    /**
     * Who went from one quadrant to another.
     *
     * @param span the two years
     * @param start the quadrant in the first
     * @param end the quadrant in the last
     */
    record MovedOver(Span span, Quadrant start, Quadrant end) implements ClaimQuery {
        public MovedOver {
            Objects.requireNonNull(span, "span");
            Objects.requireNonNull(start, "start");
            Objects.requireNonNull(end, "end");
        }
    }

    /** Between which neighbouring shares the line can stand without a country changing its quadrant. */
    record StableRange() implements ClaimQuery {}

    /**
     * How many countries another definition alone puts into another quadrant.
     *
     * @param compareWith name of the dataset, or id of the statement, that gives the other definition
     */
    record DefinitionFork(String compareWith) implements ClaimQuery {
        public DefinitionFork {
            Objects.requireNonNull(compareWith, "compareWith");
        }
    }

    /**
     * The state and rate of the broad tariff of a country on the as-of date.
     *
     * @param country the country
     */
    record TariffOf(CountryCode country) implements ClaimQuery {
        public TariffOf {
            Objects.requireNonNull(country, "country");
        }
    }

    /**
     * For how many of the plotted countries a broad tariff of at least some rate is in force on the as-of date.
     *
     * @param percent the rate
     */
    record TariffsFrom(double percent) implements ClaimQuery {}

    /**
     * What the plotted members of a group that are below a share lack together a year to reach it.
     *
     * @param group the group
     * @param target the share, per cent of GDP
     */
    record MissingBelow(Membership group, double target) implements ClaimQuery {
        public MissingBelow {
            Objects.requireNonNull(group, "group");
        }
    }

    /**
     * How two series of the plotted countries go together by rank.
     *
     * @param pair the two series
     */
    record RankOf(Pair pair) implements ClaimQuery {

        /** Two series. */
        public enum Pair {
            /** The tariff by law and the deficit's part of imports. */
            LAW_WITH_DEFICIT_SHARE,
            /** The tariff by law and the points under the line. */
            LAW_WITH_POINTS_UNDER_LINE,
            /** The points under the line and what the formula leaves over of the tariff by law. */
            POINTS_UNDER_LINE_WITH_LAW_MINUS_FORMULA
        }

        public RankOf {
            Objects.requireNonNull(pair, "pair");
        }
    }

    private static List<CountryCode> notEmpty(List<CountryCode> countries) {
        if (countries.isEmpty()) {
            throw new IllegalArgumentException("A question about no country");
        }
        return List.copyOf(countries);
    }
}
