package org.fourquadrant.ui.shared;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.fourquadrant.facts.statement.Coverage;

/**
 * Days along a width.
 *
 * @param coverage the first and the last day
 * @param width pixels from the first day to the last
 */
public record DateScale(Coverage coverage, double width) {

    /** The place of a day, pixels from the first. */
    public double xOf(LocalDate day) {
        return width * ChronoUnit.DAYS.between(coverage.from(), day) / Math.max(1, days());
    }

    /** The day at a place; the first or the last day beyond the ends. */
    public LocalDate dayAt(double x) {
        return coverage.nearest(coverage.from().plusDays(Math.round(x / Math.max(1, width) * days())));
    }

    /** First days of months that stand at least a distance apart: each month, each quarter or each year. */
    public List<LocalDate> ticks(double leastDistance) {
        double month = width / Math.max(1, days() / 30.4);
        int step = Stream.of(1, 3, 6)
                .filter(months -> months * month >= leastDistance)
                .findFirst()
                .orElse(12);
        LocalDate first = coverage.from().withDayOfMonth(1);
        return first.datesUntil(coverage.to().plusDays(1))
                .filter(day -> day.getDayOfMonth() == 1 && (day.getMonthValue() - 1) % step == 0)
                .filter(coverage::contains)
                .toList();
    }

    private long days() {
        return ChronoUnit.DAYS.between(coverage.from(), coverage.to());
    }
}
