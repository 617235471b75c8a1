package org.fourquadrant.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.fourquadrant.chart.Chart;
import org.fourquadrant.export.ExportException;
import org.fourquadrant.export.Overwrite;
import org.fourquadrant.export.PixelSize;
import org.fourquadrant.export.PngExporter;
import org.fourquadrant.export.WholeFile;
import org.fourquadrant.model.View;
import org.fourquadrant.model.Workspace;

/**
 * A kind of file that a slide can be.
 *
 * @param ending the ending of its file names, lower case without the point
 * @param toFile writes a slide to a file, all or nothing
 * @param toStream writes a slide to a stream and leaves it open
 */
record SlideFormat(String ending, ToFile toFile, ToStream toStream) {

    /** Writes a view to a file. */
    @FunctionalInterface
    interface ToFile {
        void write(Workspace workspace, View view, PixelSize size, Path target, Overwrite overwrite)
                throws ExportException;
    }

    /** Writes a view to a stream. */
    @FunctionalInterface
    interface ToStream {
        void write(Workspace workspace, View view, PixelSize size, OutputStream stream) throws IOException;
    }

    SlideFormat {
        Objects.requireNonNull(ending, "ending");
        Objects.requireNonNull(toFile, "toFile");
        Objects.requireNonNull(toStream, "toStream");
    }

    /** Every kind that there is; standard output gets the first one. A further exporter has its line here. */
    static List<SlideFormat> all(Supplier<Chart> chart, WholeFile files) {
        PngExporter png = new PngExporter(chart.get(), files);
        return List.of(new SlideFormat("png", png::write, png::write));
    }
}
