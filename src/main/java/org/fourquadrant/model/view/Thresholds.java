package org.fourquadrant.model.view;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fourquadrant.model.dataset.Observation;

/**
 * The lines on the defence spending share.
 *
 * @param main the line that decides the quadrants, per cent of GDP, 0 to 100
 * @param references further lines that are only drawn
 * @param pinned where the line was pinned to compare with: who crosses from there is named; empty where it is not
 */
public record Thresholds(double main, List<Double> references, Optional<Double> pinned) {

    /** The largest share a line can stand at, per cent of GDP. */
    public static final double MAX = 100;

    /** @throws IllegalArgumentException if the line or its pin is not within 0 to 100 */
    public Thresholds {
        Objects.requireNonNull(pinned, "pinned");
        check(main);
        pinned.ifPresent(Thresholds::check);
        references = List.copyOf(references);
    }

    /** Lines without a pin. */
    public Thresholds(double main, List<Double> references) {
        this(main, references, Optional.empty());
    }

    private static void check(double share) {
        if (!(share >= 0 && share <= MAX)) {
            throw new IllegalArgumentException("A threshold lies within 0 and 100 % of GDP, not at " + share);
        }
    }

    /** Whether a share meets the main line: at least, as NATO puts it. */
    public boolean isMetBy(double share) {
        return share >= main;
    }

    /** Whether a figure decides on which side of the line it stands; one printed without decimals does not near it. */
    public boolean isDecidedBy(Observation share) {
        return isMetBy(share.least()) || !isMetBy(share.most());
    }

    public Thresholds withMain(double value) {
        return new Thresholds(value, references, pinned);
    }

    public Thresholds withReferences(List<Double> value) {
        return new Thresholds(main, value, pinned);
    }

    public Thresholds withPinned(Optional<Double> value) {
        return new Thresholds(main, references, value);
    }
}
