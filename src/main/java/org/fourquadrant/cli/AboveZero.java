package org.fourquadrant.cli;

import picocli.CommandLine.ITypeConverter;

/**
 * A number above 0, as an option takes it.
 *
 * @param value from 10⁻⁹ to 10⁹: beyond, what is reckoned from it is no figure
 */
record AboveZero(double value) {

    AboveZero {
        if (!(value >= 1e-9 && value <= 1e9)) {
            throw new IllegalArgumentException("Not from 1e-9 to 1e9: " + value);
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
