package org.fourquadrant.cli;

import picocli.CommandLine.ITypeConverter;

/**
 * A number above 0, as an option takes it.
 *
 * @param value finite, above 0
 */
record AboveZero(double value) {

    AboveZero {
        if (!(value > 0 && Double.isFinite(value))) {
            throw new IllegalArgumentException("Not above 0: " + value);
        }
    }

    /** Reads it. */
    static final class Reader implements ITypeConverter<AboveZero> {

        @Override
        public AboveZero convert(String text) {
            return new AboveZero(Double.parseDouble(text));
        }
    }
}
