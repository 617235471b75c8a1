package org.fourquadrant.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.fourquadrant.chart.Chart;
import org.fourquadrant.chart.CrowdScenes;
import org.fourquadrant.chart.layout.ChartSize;
import org.fourquadrant.chart.layout.LaidOutChart;
import org.fourquadrant.cli.JsonViews;
import org.fourquadrant.export.AtomicFile;
import org.fourquadrant.export.Deck;
import org.fourquadrant.export.Slide;
import org.fourquadrant.export.SlideExporter;
import org.fourquadrant.export.SlideFormat;
import org.fourquadrant.export.SlideOptions;
import org.fourquadrant.export.SlideSize;
import org.fourquadrant.export.page.Progress;
import org.fourquadrant.export.png.PngWriter;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.model.view.LabelMode;
import org.fourquadrant.model.view.View;

/** A process that draws slides and says what it took. */
public final class SlideProbe {

    private static final SlideSize LARGE = SlideSize.Preset.WIDE_4K.size();
    private static final int MARKS = 250;

    private SlideProbe() {}

    /**
     * Says how long the second picture of the named format took in milliseconds, or with {@code large} how much memory a
     * large one, in kB.
     */
    public static void main(String[] args) throws IOException {
        View view = OurChart.view(LabelMode.ALL);
        Chart chart = new Chart();
        SlideExporter exporter = new SlideExporter(chart, new JsonViews(() -> view), new AtomicFile());
        if (args[0].equals("large")) {
            large(chart, exporter, view);
            System.out.println(StartProbe.peakKilobytes());
        } else {
            SlideFormat format = SlideFormat.valueOf(args[0]);
            picture(exporter, view, format);
            long start = System.nanoTime();
            picture(exporter, view.withThreshold(3), format);
            System.out.println((System.nanoTime() - start) / 1e6);
        }
    }

    private static void picture(SlideExporter exporter, View view, SlideFormat format) throws IOException {
        Deck deck = Deck.of(new Slide(view, SlideOptions.STANDARD));
        exporter.write(Facts.of(OurChart.WORKSPACE, view), deck, format, OutputStream.nullOutputStream(), Progress.NONE);
    }

    private static void large(Chart chart, SlideExporter exporter, View view) throws IOException {
        int width = LARGE.pixels().width();
        int height = LARGE.pixels().height();
        double scale = width / 1280.0;
        LaidOutChart scene = CrowdScenes.of(
                chart,
                OurChart.WORKSPACE,
                Crowd.of(MARKS).set(List.of()),
                view,
                new ChartSize(width / scale, height / scale));
        Path file = Files.createTempFile("large", ".png");
        try (OutputStream stream = Files.newOutputStream(file)) {
            PngWriter.write(
                    exporter.pixels(scene, width, height, scale), width, height, LARGE.dpi(), Map.of(), stream);
        } finally {
            Files.delete(file);
        }
    }
}
