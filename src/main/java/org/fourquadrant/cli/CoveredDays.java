package org.fourquadrant.cli;

import java.time.LocalDate;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.statement.Coverage;

/** The days that can be asked for: those that acts and papers cover. */
final class CoveredDays {

    private final Coverage coverage;

    private CoveredDays(Coverage coverage) {
        this.coverage = coverage;
    }

    static CoveredDays of(Facts facts) {
        return new CoveredDays(facts.knowledge().coverage());
    }

    /**
     * The day itself.
     *
     * @throws WrongUsage with the span, if it lies outside
     */
    LocalDate checked(LocalDate day) {
        if (!coverage.contains(day)) {
            throw new WrongUsage("date.outside", day, coverage.from(), coverage.to());
        }
        return day;
    }

    /**
     * Two days in order.
     *
     * @throws WrongUsage with the span, if one lies outside or the first after the last
     */
    void check(LocalDate from, LocalDate to) {
        checked(from);
        checked(to);
        if (from.isAfter(to)) {
            throw new WrongUsage("dates.reversed", from, to, coverage.from(), coverage.to());
        }
    }
}
