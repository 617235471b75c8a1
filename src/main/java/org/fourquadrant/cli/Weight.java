package org.fourquadrant.cli;

import picocli.CommandLine.ITypeConverter;

/**
 * A weight, as an option takes it.
 *
 * @param value 0 to 1
 */
record Weight(double value) {

    Weight {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("Not within 0 and 1: " + value);
        }
    }

    /** Reads it. */
    static final class Reader implements ITypeConverter<Weight> {

        @Override
        public Weight convert(String text) {
            return new Weight(Double.parseDouble(text));
        }
    }
}
