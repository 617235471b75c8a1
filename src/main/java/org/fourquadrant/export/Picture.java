package org.fourquadrant.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.fourquadrant.chart.Chart;
import org.fourquadrant.chart.raster.ChartRaster;
import org.fourquadrant.chart.scene.ChartScene;
import org.fourquadrant.export.png.PngWriter;
import org.fourquadrant.export.provenance.Provenance;
import org.fourquadrant.export.provenance.ProvenanceTexts;
import org.fourquadrant.export.provenance.ViewCodec;

/** Slides as PNG, in the pixels of the window's painter. */
final class Picture {

    private final Chart chart;
    private final ViewCodec views;

    Picture(Chart chart, ViewCodec views) {
        this.chart = chart;
        this.views = views;
    }

    int[] pixels(ChartScene scene, int width, int height, double scale) {
        int[] pixels = new int[width * height];
        new ChartRaster(chart.painter()).renderOnce(scene, pixels, width, height, scale);
        return pixels;
    }

    void write(ChartScene scene, SlideOptions options, OutputStream stream) throws IOException {
        PixelSize size = options.size().pixels();
        int[] pixels = pixels(scene, size.width(), size.height(), options.pixelScale());
        List<Provenance> provenance = Provenance.of(scene.facts().workspace(), scene.view(), views).stream()
                .toList();
        PngWriter.write(
                pixels, size.width(), size.height(), options.size().dpi(), ProvenanceTexts.write(provenance), stream);
    }
}
