package org.fourquadrant.cli;

import picocli.CommandLine.ITypeConverter;

/** Reads a number above 0. */
final class AboveZero implements ITypeConverter<Double> {

    @Override
    public Double convert(String text) {
        double value = Double.parseDouble(text);
        if (!(value > 0 && Double.isFinite(value))) {
            throw new IllegalArgumentException("Not above 0: " + text);
        }
        return value;
    }
}
