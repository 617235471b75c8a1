package org.fourquadrant.chart.paint;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The tariff on all goods of one country over a stretch of time.
 *
 * @param from the first day shown
 * @param to the last day shown, not before the first
 * @param asOf the day that is looked at; empty where none is marked
 * @param steps in order of time, each beginning where the one before ends
 */
public record TariffSteps(LocalDate from, LocalDate to, Optional<LocalDate> asOf, List<Step> steps) {

    /**
     * A stretch in which one rate applied.
     *
     * @param from its first day
     * @param to the first day of what follows, or the last day shown
     * @param percent the rate on all goods, per cent; empty where none was in force
     * @param label how the rate is written
     */
    public record Step(LocalDate from, LocalDate to, OptionalDouble percent, String label) {
        public Step {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(percent, "percent");
            Objects.requireNonNull(label, "label");
        }

        /** The rate, or 0 where none was in force. */
        double height() {
            return percent.orElse(0);
        }
    }

    public TariffSteps {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(asOf, "asOf");
        steps = List.copyOf(steps);
    }
}
