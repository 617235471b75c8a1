package org.fourquadrant.export;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.fourquadrant.chart.Chart;
import org.fourquadrant.chart.layout.ChartSize;
import org.fourquadrant.chart.layout.LaidOutChart;
import org.fourquadrant.chart.raster.ChartRaster;
import org.fourquadrant.export.gif.GifWriter;
import org.fourquadrant.export.page.Headline;
import org.fourquadrant.export.page.Progress;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.model.view.View;

/** Writes the play of a range of years as a GIF, a picture a year, and beside it a PNG of the last year that stands still. */
public final class PlayExporter {

    /** How its name ends. */
    public static final String ENDING = ".gif";

    private final Chart chart;
    private final SlideExporter slides;
    private final AtomicFile files;

    /** @param slides writes the picture that stands still */
    public PlayExporter(Chart chart, SlideExporter slides, AtomicFile files) {
        this.chart = chart;
        this.slides = slides;
        this.files = files;
    }

    /** The picture that stands still beside a play. */
    public static Path still(Path target) {
        String name = target.getFileName().toString();
        return target.resolveSibling(name.substring(0, name.length() - ENDING.length()) + ".png");
    }

    /**
     * Writes both files.
     *
     * @param facts of a view that shows a range of years
     * @param target a file whose name ends in {@link #ENDING}
     * @return the letters that no face has
     * @throws ExportException if one cannot be written
     * @throws IllegalArgumentException if one year alone is shown, or the name ends otherwise
     * @throws java.util.concurrent.CancellationException if the progress asks for it; no GIF is left behind
     */
    public UnshownLetters write(Facts facts, SlideOptions options, Path target, Overwrite overwrite, Progress progress)
            throws ExportException {
        View view = facts.view();
        if (view.data().fromYear().isEmpty() || !target.toString().endsWith(ENDING)) {
            throw new IllegalArgumentException("No play of " + view.data() + " in " + target);
        }
        List<Integer> years = List.copyOf(facts.years()
                .all()
                .subSet(view.data().fromYear().get(), true, view.data().year(), true));
        UnshownLetters unshown =
                slides.write(facts, Deck.of(new Slide(view, options)), still(target), overwrite, Progress.NONE);
        PixelSize size = options.size().pixels();
        Frames frames = new Frames(facts, options, size);
        files.write(
                target,
                overwrite,
                stream -> GifWriter.write(
                        place -> frames.of(years.get(place)),
                        years.size(),
                        size.width(),
                        size.height(),
                        progress,
                        stream));
        return unshown;
    }

    /** The pictures of the years. The raster keeps prepared text, which most of them share. */
    private final class Frames {

        private final Facts facts;
        private final SlideOptions options;
        private final PixelSize size;
        private final ChartRaster raster = new ChartRaster(chart.painter());
        private final int[] pixels;
        private int drawn = Integer.MIN_VALUE;

        Frames(Facts facts, SlideOptions options, PixelSize size) {
            this.facts = facts;
            this.options = options;
            this.size = size;
            this.pixels = new int[size.width() * size.height()];
        }

        int[] of(int year) {
            if (year != drawn) {
                View view = facts.view();
                Facts shown = facts.with(view.withData(view.data().withYear(year)));
                double scale = options.pixelScale();
                ChartSize logical = new ChartSize(size.width() / scale, size.height() / scale);
                LaidOutChart scene =
                        chart.composeSlide(shown, logical, Headline.ofPlay(facts, shown, options.captions()));
                Arrays.fill(pixels, 0);
                raster.renderOnce(scene, pixels, size.width(), size.height(), scale);
                drawn = year;
            }
            return pixels;
        }
    }
}
