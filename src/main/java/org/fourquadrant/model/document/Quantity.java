package org.fourquadrant.model.document;

import java.util.Objects;

/**
 * A number with its unit.
 *
 * @param value a finite number
 * @param unit its unit
 * @param qualifier whether it is the figure itself, a bound or a round one
 */
public record Quantity(double value, Unit unit, Qualifier qualifier) {

    /** @throws IllegalArgumentException if the value is not finite */
    public Quantity {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(qualifier, "qualifier");
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("Not a finite value: " + value);
        }
    }

    /** The figure itself. */
    public Quantity(double value, Unit unit) {
        this(value, unit, Qualifier.EXACT);
    }
}
