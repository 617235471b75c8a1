package org.fourquadrant.model.claim;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.country.Quadrant;

/** The answer to a question, as exact as it is said. */
public sealed interface ClaimResult {

    /**
     * So many of so many.
     *
     * @param of how many there are
     * @param counted which of them count, in order of their codes
     * @param undecided of how many the figures do not decide whether they count
     */
    record Count(int of, List<CountryCode> counted, int undecided) implements ClaimResult {
        /** @throws IllegalArgumentException if more count than there are */
        public Count {
            counted = counted.stream().sorted().toList();
            if (counted.size() + undecided > of) {
                throw new IllegalArgumentException(counted.size() + " and " + undecided + " of " + of);
            }
        }

        /** So many, where the figures decide for everyone. */
        public Count(int of, List<CountryCode> counted) {
            this(of, counted, 0);
        }
    }

    /**
     * A part of a whole.
     *
     * @param percent per cent, rounded to one decimal
     */
    record Part(double percent) implements ClaimResult {}

    /**
     * A quadrant.
     *
     * @param quadrant the quadrant
     */
    record Place(Quadrant quadrant) implements ClaimResult {
        public Place {
            Objects.requireNonNull(quadrant, "quadrant");
        }
    }

    /**
     * A value as the source gives it.
     *
     * @param value in the unit of the indicator
     * @param measuredIn the year that it is really of
     */
    record Value(double value, int measuredIn) implements ClaimResult {}

    /**
     * Where the line can stand.
     *
     * @param above the share that it stays above, per cent of GDP; empty if there is none below
     * @param upTo the share that it may reach; empty if there is none above
     */
    record Range(OptionalDouble above, OptionalDouble upTo) implements ClaimResult {
        public Range {
            Objects.requireNonNull(above, "above");
            Objects.requireNonNull(upTo, "upTo");
        }
    }

    /**
     * Money a year.
     *
     * @param usd US dollars, rounded to a million
     * @param below who lacks it, in order of their codes
     * @param withoutGdp so many others are below, of whom no GDP is known
     */
    record Sum(double usd, List<CountryCode> below, int withoutGdp) implements ClaimResult {
        public Sum {
            usd = Math.rint(usd / 1e6) * 1e6;
            below = below.stream().sorted().toList();
        }
    }

    /**
     * How two series go together by rank.
     *
     * @param n so many pairs
     * @param rho Spearman's ρ, rounded to four decimals
     * @param p two-sided, rounded to four decimals; empty for few pairs
     */
    record Correlation(int n, double rho, OptionalDouble p) implements ClaimResult {
        public Correlation {
            rho = four(rho);
            p = p.isPresent() ? OptionalDouble.of(four(p.getAsDouble())) : p;
        }

        private static double four(double value) {
            return Math.rint(value * 1e4) / 1e4;
        }
    }

    /**
     * The state of a tariff.
     *
     * @param status the state in lower case, as {@code in_force} or {@code paused}
     * @param percent the rate in force, or the one struck down; empty in any other state
     */
    record Tariff(String status, OptionalDouble percent) implements ClaimResult {
        public Tariff {
            Objects.requireNonNull(status, "status");
            Objects.requireNonNull(percent, "percent");
        }
    }
}
