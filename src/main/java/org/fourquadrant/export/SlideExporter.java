package org.fourquadrant.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.fourquadrant.chart.Chart;
import org.fourquadrant.chart.scene.ChartScene;
import org.fourquadrant.export.font.BundledFonts;
import org.fourquadrant.export.page.Page;
import org.fourquadrant.export.page.Pages;
import org.fourquadrant.export.page.Progress;
import org.fourquadrant.export.pdf.PdfFile;
import org.fourquadrant.export.pptx.PptxFile;
import org.fourquadrant.export.provenance.ViewCodec;
import org.fourquadrant.export.svg.SvgWriter;
import org.fourquadrant.facts.Facts;

/** Writes slides as PNG, SVG, PDF and PowerPoint files, drawn anew at their size by the window's painter. */
public final class SlideExporter {

    private final WholeFile files;
    private final DeckPages pages;
    private final Picture picture;
    private final PagePicture pagePicture;
    private final SvgWriter svg;
    private final PdfFile pdf;

    public SlideExporter(Chart chart, ViewCodec views, WholeFile files) {
        BundledFonts fonts = new BundledFonts();
        this.files = files;
        this.pages = new DeckPages(chart, views);
        this.picture = new Picture(chart, views);
        this.pagePicture = new PagePicture(chart.lettering());
        this.svg = new SvgWriter(fonts);
        this.pdf = new PdfFile(fonts);
    }

    /**
     * A slide laid out as it will be written, for a preview.
     *
     * @param facts of any view: those of the slide are made of them
     */
    public ChartScene preview(Facts facts, Slide slide) {
        return pages.scene(facts, slide);
    }

    /** The pixels of a scene, premultiplied ARGB row by row, painted as a PNG file's are. */
    public int[] pixels(ChartScene scene, int width, int height, double scale) {
        return picture.pixels(scene, width, height, scale);
    }

    /** The pages of a deck, each made when it is asked for, for a preview. */
    public Pages pages(Facts facts, Deck deck) {
        return pages.of(facts, deck);
    }

    /** The pixels of a page, premultiplied ARGB row by row. */
    public int[] pixels(Page page, int width, int height) {
        return pagePicture.pixels(page, width, height);
    }

    /**
     * Writes a file of the kind that its ending says.
     *
     * @throws ExportException if it cannot be written; nothing of it is left behind
     * @throws IllegalArgumentException if the ending says no kind, or the kind holds one slide and the deck has more
     * @throws java.util.concurrent.CancellationException if the progress asks for it; nothing of it is left behind
     */
    public void write(Facts facts, Deck deck, Path target, Overwrite overwrite, Progress progress)
            throws ExportException {
        SlideFormat format = SlideFormat.of(target)
                .orElseThrow(() -> new IllegalArgumentException("No kind of slide has this ending: " + target));
        check(deck, format);
        files.write(target, overwrite, stream -> write(facts, deck, format, stream, progress));
    }

    /**
     * Writes a file's content to a stream, which stays open.
     *
     * @throws IOException if the stream cannot be written to
     * @throws IllegalArgumentException if the kind holds one slide and the deck has more
     * @throws java.util.concurrent.CancellationException if the progress asks for it
     */
    public void write(Facts facts, Deck deck, SlideFormat format, OutputStream stream, Progress progress)
            throws IOException {
        check(deck, format);
        OutputStream buffered = new BufferedOutputStream(new KeptOpen(stream), 1 << 16);
        Slide slide = deck.first();
        switch (format) {
            case PNG -> picture.write(pages.scene(facts, slide), slide.options(), buffered);
            case SVG -> {
                PixelSize size = slide.options().size().pixels();
                svg.write(pages.page(facts, slide), size.width(), size.height(), buffered);
            }
            case PDF -> pdf.write(pages.of(facts, deck), progress, buffered);
            case PPTX -> PptxFile.write(pages.of(facts, deck), progress, buffered);
        }
        buffered.flush();
    }

    private static void check(Deck deck, SlideFormat format) {
        if (deck.slides().size() > 1 && !format.holdsPages()) {
            throw new IllegalArgumentException("A " + format + " file holds one slide, not "
                    + deck.slides().size());
        }
    }
}
