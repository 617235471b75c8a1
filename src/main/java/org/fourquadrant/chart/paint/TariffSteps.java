package org.fourquadrant.chart.paint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.fourquadrant.chart.words.TariffTexts;
import org.fourquadrant.facts.tariff.Standing;
import org.fourquadrant.facts.tariff.TariffStep;

/**
 * The tariff on all goods of one country over a stretch of time.
 *
 * @param from the first day shown
 * @param to the last day shown, not before the first
 * @param asOf the day that is looked at; empty where none is marked
 * @param steps in order of time, each beginning where the one before ends
 */
public record TariffSteps(LocalDate from, LocalDate to, Optional<LocalDate> asOf, List<Step> steps) {

    /** How a stretch is drawn. */
    public enum Look {
        /** A rate is charged. */
        APPLIED,
        /** A rate was charged when it was last heard of. */
        LAST_KNOWN,
        /** None is charged, as far as is known. */
        NONE
    }

    /**
     * A stretch in which the tariff stands as it does.
     *
     * @param from its first day
     * @param to the first day of what follows, or the last day shown
     * @param percent the rate on all goods, per cent; empty where there is none
     * @param look how it is drawn
     * @param label how the rate is written
     * @param cause the short names of the acts or papers that made it so; empty where nobody asks
     */
    public record Step(LocalDate from, LocalDate to, OptionalDouble percent, Look look, String label, String cause) {

        /** A stretch of which nobody asks what made it so. */
        public Step(LocalDate from, LocalDate to, OptionalDouble percent, Look look, String label) {
            this(from, to, percent, look, label, "");
        }

        public Step {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(percent, "percent");
            Objects.requireNonNull(look, "look");
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(cause, "cause");
        }

        /** Whether nobody sees where one ends and the other begins. */
        boolean looksAs(Step other) {
            boolean same = look == other.look && percent.equals(other.percent) && cause.equals(other.cause);
            return same && (look == Look.NONE && cause.isEmpty() || label.equals(other.label));
        }

        Step until(LocalDate end) {
            return new Step(from, end, percent, look, label, cause);
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

    /**
     * The steps of a country.
     *
     * @param history at least one step
     * @param end the last day shown
     * @param asOf the day that is looked at; empty where none is marked
     */
    public static TariffSteps of(List<TariffStep> history, LocalDate end, Optional<LocalDate> asOf, TariffTexts texts) {
        return of(history, end, asOf, step -> label(step, texts), step -> "");
    }

    private static String label(TariffStep step, TariffTexts texts) {
        return step.standing().rate().map(texts::rate).orElseGet(() -> texts.state(step.standing()));
    }

    /**
     * The steps of a country, each with what made it so.
     *
     * @param label how the rate of a step is written
     * @param cause the short names of the acts or papers behind a step; may be empty
     */
    public static TariffSteps of(
            List<TariffStep> history,
            LocalDate end,
            Optional<LocalDate> asOf,
            Function<TariffStep, String> label,
            Function<TariffStep, String> cause) {
        List<Step> steps = new ArrayList<>();
        for (int index = 0; index < history.size(); index++) {
            LocalDate to = index + 1 < history.size() ? history.get(index + 1).from() : end;
            Step next = step(history.get(index), to, label.apply(history.get(index)), cause.apply(history.get(index)));
            int last = steps.size() - 1;
            if (last >= 0 && steps.get(last).looksAs(next)) {
                next = steps.remove(last).until(to);
            }
            steps.add(next);
        }
        return new TariffSteps(history.get(0).from(), end, asOf, steps);
    }

    private static Step step(TariffStep step, LocalDate to, String label, String cause) {
        Standing standing = step.standing();
        Optional<Standing.Rate> rate = standing.rate();
        Look look = rate.isEmpty() ? Look.NONE : standing.isKnown() ? Look.APPLIED : Look.LAST_KNOWN;
        return new Step(
                step.from(),
                to,
                rate.stream().mapToDouble(Standing.Rate::percent).findFirst(),
                look,
                label,
                cause);
    }
}
