package org.fourquadrant.facts.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How the earnings of an investment would be split year by year. The terms are the agreement's; what an investment earns and at
 * what interest it is paid back are assumptions, and that all of it is invested at once is ours.
 *
 * @param terms the terms
 * @param assumptions what is assumed
 * @param years a row for each year
 */
public record CashFlow(Terms terms, Assumptions assumptions, List<Year> years) {

    /**
     * What is agreed.
     *
     * @param invested what the partner puts in, US dollars
     * @param before the partner's part of the earnings until it has its money back with interest, per cent
     * @param after its part from then on, per cent
     */
    public record Terms(double invested, double before, double after) {}

    /**
     * What is assumed.
     *
     * @param earnings what the investment earns a year, per cent of what was put in, above 0
     * @param interest interest a year on what is not paid back, per cent, at least 0
     * @param years so many years are reckoned, at least 1
     */
    public record Assumptions(double earnings, double interest, int years) {

        /** @throws IllegalArgumentException if one is not within its range */
        public Assumptions {
            if (!(earnings > 0 && interest >= 0 && years >= 1)) {
                throw new IllegalArgumentException("Earnings above 0, interest of at least 0, a year or more: "
                        + earnings + ", " + interest + ", " + years);
            }
        }
    }

    /**
     * One year, in US dollars.
     *
     * @param year 1 for the first
     * @param toPartner what the partner gets
     * @param toUs what the United States get
     * @param owed what is not yet paid back at its end
     */
    public record Year(int year, double toPartner, double toUs, double owed) {}

    public CashFlow {
        Objects.requireNonNull(terms, "terms");
        Objects.requireNonNull(assumptions, "assumptions");
        years = List.copyOf(years);
    }

    /** The split by the terms of an agreement. */
    public static CashFlow of(Terms terms, Assumptions assumptions) {
        List<Year> years = new ArrayList<>();
        double earned = terms.invested() * assumptions.earnings() / 100;
        double owed = terms.invested();
        for (int year = 1; year <= assumptions.years(); year++) {
            double due = owed * (1 + assumptions.interest() / 100);
            double paid = Math.min(due, earned * terms.before() / 100);
            // In the year in which it is paid back, the rest of what is earned is split as thereafter.
            double rest = earned - paid * 100 / terms.before();
            double toPartner = paid + rest * terms.after() / 100;
            owed = due - paid;
            years.add(new Year(year, toPartner, earned - toPartner, owed));
        }
        return new CashFlow(terms, assumptions, years);
    }

    /** The year in which the partner has its money back with interest; empty where that is not within the years reckoned. */
    public Optional<Integer> paidBackIn() {
        return years.stream().filter(year -> year.owed() <= 0).map(Year::year).findFirst();
    }

    /** What the partner gets in all the years, US dollars. */
    public double allToPartner() {
        return years.stream().mapToDouble(Year::toPartner).sum();
    }

    /** What the United States get in all the years, US dollars. */
    public double allToUs() {
        return years.stream().mapToDouble(Year::toUs).sum();
    }
}
