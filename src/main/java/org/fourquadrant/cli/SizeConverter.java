package org.fourquadrant.cli;

import org.fourquadrant.export.PixelSize;
import picocli.CommandLine.ITypeConverter;

/** Reads the size of a slide. */
final class SizeConverter implements ITypeConverter<PixelSize> {

    @Override
    public PixelSize convert(String text) {
        return PixelSize.parse(text);
    }
}
