package org.fourquadrant.export;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.fourquadrant.chart.Chart;
import org.fourquadrant.chart.ChartRaster;
import org.fourquadrant.chart.ChartScene;
import org.fourquadrant.chart.ChartSize;
import org.fourquadrant.model.View;
import org.fourquadrant.model.Workspace;

/** A view as a PNG picture, drawn anew at the picture's size. */
public final class PngExporter {

    private final Chart chart;
    private final WholeFile files;

    public PngExporter(Chart chart, WholeFile files) {
        this.chart = chart;
        this.files = files;
    }

    /**
     * Writes the picture to a file.
     *
     * @throws ExportException if it cannot be written; nothing of it is left behind
     */
    public void write(Workspace workspace, View view, PixelSize size, Path target, Overwrite overwrite)
            throws ExportException {
        BufferedImage image = draw(workspace, view, size);
        files.write(target, overwrite, stream -> encode(image, stream));
    }

    /**
     * Writes the picture to a stream, which stays open.
     *
     * @throws IOException if the stream cannot be written to
     */
    public void write(Workspace workspace, View view, PixelSize size, OutputStream stream) throws IOException {
        encode(draw(workspace, view, size), stream);
    }

    private BufferedImage draw(Workspace workspace, View view, PixelSize size) {
        double scale = size.scale();
        ChartSize logical = new ChartSize(size.width() / scale, size.height() / scale);
        ChartScene scene = chart.compose(workspace, view, logical);
        // The same code as in the window. The picture covers its ground, so its pixels are RGB as they stand.
        BufferedImage image = new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_RGB);
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        new ChartRaster(chart).render(scene, pixels, size.width(), size.height(), scale);
        return image;
    }

    private static void encode(BufferedImage image, OutputStream stream) throws IOException {
        if (!ImageIO.write(image, "png", stream)) {
            throw new IOException("No PNG writer in this Java runtime");
        }
    }
}
