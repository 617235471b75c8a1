package org.fourquadrant.model.document;

import java.util.Objects;

/**
 * A number with its unit.
 *
 * @param value a finite number
 * @param unit its unit
 */
public record Quantity(double value, Unit unit) {

    /** @throws IllegalArgumentException if the value is not finite */
    public Quantity {
        Objects.requireNonNull(unit, "unit");
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("Not a finite value: " + value);
        }
    }
}
