package org.fourquadrant.export;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ref.SoftReference;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.fourquadrant.chart.Chart;
import org.fourquadrant.chart.layout.LaidOutChart;
import org.fourquadrant.chart.lettering.Lettering;
import org.fourquadrant.chart.paint.PaintHints;
import org.fourquadrant.chart.raster.ChartRaster;
import org.fourquadrant.export.drawing.BundledFonts;
import org.fourquadrant.export.drawing.DrawnPart;
import org.fourquadrant.export.drawing.Face;
import org.fourquadrant.export.drawing.Operation;
import org.fourquadrant.export.drawing.Pen;
import org.fourquadrant.export.page.Page;
import org.fourquadrant.export.page.Pages;
import org.fourquadrant.export.page.Progress;
import org.fourquadrant.export.pdf.PdfFile;
import org.fourquadrant.export.png.PngWriter;
import org.fourquadrant.export.pptx.PptxFile;
import org.fourquadrant.export.provenance.Provenance;
import org.fourquadrant.export.provenance.ProvenanceTexts;
import org.fourquadrant.export.provenance.ViewCodec;
import org.fourquadrant.export.svg.SvgWriter;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.model.view.ViewFace;

/** Writes slides as PNG, SVG, PDF and PowerPoint files, drawn anew at their size by the window's painter. */
public final class SlideExporter {

    private final AtomicFile files;
    private final DeckPages pages;
    private final Picture picture;
    private final PagePicture pagePicture;
    private final SvgWriter svg;
    private final PdfFile pdf;

    public SlideExporter(Chart chart, ViewCodec views, AtomicFile files) {
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
    public LaidOutChart preview(Facts facts, Slide slide) {
        return pages.scene(facts, slide);
    }

    /** The pixels of a scene, premultiplied ARGB row by row, painted as a PNG file's are. */
    public int[] pixels(LaidOutChart scene, int width, int height, double scale) {
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
     * @return the letters that no face has
     * @throws ExportException if it cannot be written; nothing of it is left behind
     * @throws IllegalArgumentException if the ending says no kind, or the kind holds one slide and the deck has more
     * @throws java.util.concurrent.CancellationException if the progress asks for it; nothing of it is left behind
     */
    public UnshownLetters write(Facts facts, Deck deck, Path target, Overwrite overwrite, Progress progress)
            throws ExportException {
        SlideFormat format = SlideFormat.of(target)
                .orElseThrow(() -> new IllegalArgumentException("No kind of slide has this ending: " + target));
        check(deck, format);
        UnshownLetters.Finder finder = new UnshownLetters.Finder();
        files.write(target, overwrite, stream -> write(facts, deck, format, stream, progress, finder));
        return finder.found();
    }

    /**
     * Writes a file's content to a stream, which stays open.
     *
     * @return the letters that no face has
     * @throws IOException if the stream cannot be written to
     * @throws IllegalArgumentException if the kind holds one slide and the deck has more
     * @throws java.util.concurrent.CancellationException if the progress asks for it
     */
    public UnshownLetters write(Facts facts, Deck deck, SlideFormat format, OutputStream stream, Progress progress)
            throws IOException {
        UnshownLetters.Finder finder = new UnshownLetters.Finder();
        check(deck, format);
        write(facts, deck, format, stream, progress, finder);
        return finder.found();
    }

    private void write(
            Facts facts,
            Deck deck,
            SlideFormat format,
            OutputStream stream,
            Progress progress,
            UnshownLetters.Finder finder)
            throws IOException {
        OutputStream buffered = new BufferedOutputStream(new NonClosingStream(stream), 1 << 16);
        Slide slide = deck.first();
        switch (format) {
            case PNG -> writePicture(facts, slide, finder, buffered);
            case SVG -> {
                PixelSize size = slide.options().size().pixels();
                svg.write(finder.in(pages.page(facts, slide), 1), size.width(), size.height(), buffered);
            }
            case PDF -> {
                try (PagesAhead ahead = new PagesAhead(pages.of(facts, deck.drawn()))) {
                    pdf.write(finder.in(ahead.pages()), progress, buffered);
                }
            }
            case PPTX -> {
                try (PagesAhead ahead = new PagesAhead(pages.of(facts, deck))) {
                    PptxFile.write(finder.in(ahead.pages()), deck.template(), progress, buffered);
                }
            }
        }
        buffered.flush();
    }

    /** A chart goes into pixels as in the window, any other face as its page is drawn. */
    private void writePicture(Facts facts, Slide slide, UnshownLetters.Finder finder, OutputStream stream)
            throws IOException {
        if (slide.view().years().face() == ViewFace.CHART && !slide.isOfIdea()) {
            LaidOutChart scene = pages.scene(facts, slide);
            finder.look(pages.drawing(scene), 1);
            picture.write(scene, slide.options(), stream);
        } else {
            Page page = finder.in(pages.page(facts, slide), 1);
            PixelSize size = slide.options().size().pixels();
            PngWriter.write(
                    pagePicture.pixels(page, size.width(), size.height()),
                    size.width(),
                    size.height(),
                    slide.options().size().dpi(),
                    ProvenanceTexts.write(page.provenance().stream().toList()),
                    stream);
        }
    }

    private static void check(Deck deck, SlideFormat format) {
        if (deck.slides().size() > 1 && !format.holdsPages()) {
            throw new IllegalArgumentException("A " + format + " file holds one slide, not "
                    + deck.slides().size());
        }
    }

    /** A stream that stays open when somebody else closes it. */
    private static final class NonClosingStream extends FilterOutputStream {

        NonClosingStream(OutputStream stream) {
            super(stream);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            // Of the superclass this would go byte by byte.
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }

    /** Paints pages from what was written down of them, as a reader of a PDF file does. */
    private static final class PagePicture {

        private final Lettering lettering;

        PagePicture(Lettering lettering) {
            this.lettering = lettering;
        }

        /** Premultiplied ARGB row by row, the page as wide as the picture. */
        int[] pixels(Page page, int width, int height) {
            BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
            Graphics2D graphics = image.createGraphics();
            PaintHints.set(graphics);
            double scale = width / page.drawing().width();
            graphics.scale(scale, scale);
            for (DrawnPart part : page.drawing().parts()) {
                part.operations().forEach(operation -> paint(graphics, operation));
            }
            graphics.dispose();
            return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        }

        private void paint(Graphics2D graphics, Operation operation) {
            graphics.setColor(operation.colour());
            if (operation instanceof Operation.Filled filled) {
                graphics.fill(filled.shape());
            } else if (operation instanceof Operation.Outlined outlined) {
                graphics.setStroke(strokeOf(outlined.pen()));
                graphics.draw(outlined.shape());
            } else if (operation instanceof Operation.Written text) {
                AffineTransform before = graphics.getTransform();
                graphics.translate(text.x(), text.baseline());
                graphics.rotate(text.angle());
                graphics.setFont(lettering.font(styleOf(text.face())));
                for (Operation.Run run : text.runs()) {
                    if (run.letters().isEmpty()) {
                        graphics.drawString(run.shown(), (float) run.along(), 0);
                    }
                }
                graphics.setTransform(before);
                text.runs().forEach(run -> run.letters().ifPresent(graphics::fill));
            }
        }

        private static Lettering.Style styleOf(Face face) {
            Lettering.Weight weight =
                    face.weight() == Face.Weight.BOLD ? Lettering.Weight.BOLD : Lettering.Weight.REGULAR;
            return new Lettering.Style(weight, face.size());
        }

        private static BasicStroke strokeOf(Pen pen) {
            float width = (float) pen.width();
            if (pen.dashes().isEmpty()) {
                return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
            }
            float[] dashes = new float[pen.dashes().size()];
            for (int i = 0; i < dashes.length; i++) {
                dashes[i] = pen.dashes().get(i).floatValue();
            }
            return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dashes, 0);
        }
    }

    /** Slides as PNG, in the pixels of the window's painter. */
    private static final class Picture {

        private static final SoftReference<ChartRaster> NONE = new SoftReference<>(null);

        private final Chart chart;
        private final ViewCodec views;

        /** That of the last picture with its texts, while there is memory for it, for one thread at a time. */
        private final AtomicReference<SoftReference<ChartRaster>> raster = new AtomicReference<>(NONE);

        Picture(Chart chart, ViewCodec views) {
            this.chart = chart;
            this.views = views;
        }

        int[] pixels(LaidOutChart scene, int width, int height, double scale) {
            int[] pixels = new int[width * height];
            ChartRaster free =
                    Optional.ofNullable(raster.getAndSet(NONE).get()).orElseGet(() -> new ChartRaster(chart.painter()));
            free.renderOnce(scene, pixels, width, height, scale);
            raster.set(new SoftReference<>(free));
            return pixels;
        }

        void write(LaidOutChart scene, SlideOptions options, OutputStream stream) throws IOException {
            PixelSize size = options.size().pixels();
            int[] pixels = pixels(scene, size.width(), size.height(), options.pixelScale());
            List<Provenance> provenance = Provenance.of(scene.facts().workspace(), scene.view(), views).stream()
                    .toList();
            PngWriter.write(
                    pixels,
                    size.width(),
                    size.height(),
                    options.size().dpi(),
                    ProvenanceTexts.write(provenance),
                    stream);
        }
    }
}
