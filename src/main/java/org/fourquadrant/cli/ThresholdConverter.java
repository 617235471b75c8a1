package org.fourquadrant.cli;

import org.fourquadrant.model.view.Thresholds;
import picocli.CommandLine.ITypeConverter;

/** Reads a place of the line, per cent of GDP from 0 to 100. */
final class ThresholdConverter implements ITypeConverter<Double> {

    @Override
    public Double convert(String text) {
        double value = Double.parseDouble(text);
        if (!(value >= 0 && value <= Thresholds.MAX)) {
            throw new IllegalArgumentException("Not within 0 and 100: " + text);
        }
        return value;
    }
}
