package org.fourquadrant.facts.years;

import java.util.Objects;
import org.fourquadrant.model.country.Country;

/**
 * Where a country stood in two years.
 *
 * @param from where it stood in the first
 * @param to where it stood in the last
 */
public record Move(YearPlace from, YearPlace to) {

    /** What a country crossed between two years. */
    public enum Cause {
        STAYED,
        /** The balance, from deficit to surplus or back. */
        ZERO,
        LINE,
        BOTH,
        /** In one of the years the share does not decide in which quadrant it stood. */
        NOT_DECIDED
    }

    public Move {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }

    /** Who moved or stayed. */
    public Country country() {
        return to.country();
    }

    /** What was crossed between the two years. */
    public Cause cause() {
        if (from.quadrant().isEmpty() || to.quadrant().isEmpty()) {
            return Cause.NOT_DECIDED;
        }
        boolean zero = from.quadrant().get().isSurplus() != to.quadrant().get().isSurplus();
        boolean line =
                from.quadrant().get().meetsThreshold() != to.quadrant().get().meetsThreshold();
        if (zero && line) {
            return Cause.BOTH;
        }
        return zero ? Cause.ZERO : line ? Cause.LINE : Cause.STAYED;
    }

    /** Whether it ended in another quadrant than it began in, both decided. */
    public boolean isChange() {
        return cause() != Cause.STAYED && cause() != Cause.NOT_DECIDED;
    }
}
