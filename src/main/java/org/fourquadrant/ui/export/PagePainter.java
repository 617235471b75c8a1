package org.fourquadrant.ui.export;

import java.nio.IntBuffer;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.fourquadrant.chart.layout.LaidOutChart;
import org.fourquadrant.export.SlideExporter;
import org.fourquadrant.export.page.Page;
import org.fourquadrant.export.page.Pages;

/** Paints the pages of an order as they will be written. Used on one background thread only. */
final class PagePainter {

    /**
     * A painted page.
     *
     * @param image what is seen
     * @param page its place, from 0
     * @param pages how many there are
     */
    record Painted(WritableImage image, int page, int pages) {}

    private final SlideExporter exporter;
    private Order known;
    private Pages pages;

    PagePainter(SlideExporter exporter) {
        this.exporter = exporter;
    }

    /** Paints a page, or the last one where there are fewer, as large as there is room, in pixels. */
    Painted paint(Order order, int page, double room, double high) {
        if (order.isOnePicture() && !order.slide().isOfIdea()) {
            return new Painted(picture(order, room, high), 0, 1);
        }
        if (!order.equals(known)) {
            pages = exporter.pages(order.facts(), order.deck());
            known = order;
        }
        int last = pages.pages().size() - 1;
        int place = Math.max(0, Math.min(page, last));
        return new Painted(page(pages.pages().get(place).get(), room, high), place, last + 1);
    }

    /** A picture in the very pixels of a file of its size. */
    private WritableImage picture(Order order, double room, double high) {
        LaidOutChart scene = exporter.preview(order.facts(), order.slide());
        double scale = Math.min(room / scene.size().width(), high / scene.size().height());
        int width = Math.max(1, (int) (scene.size().width() * scale));
        int height = Math.max(1, (int) (scene.size().height() * scale));
        return image(exporter.pixels(scene, width, height, scale), width, height);
    }

    private WritableImage page(Page page, double room, double high) {
        double scale =
                Math.min(room / page.drawing().width(), high / page.drawing().height());
        int width = Math.max(1, (int) (page.drawing().width() * scale));
        int height = Math.max(1, (int) (page.drawing().height() * scale));
        return image(exporter.pixels(page, width, height), width, height);
    }

    private static WritableImage image(int[] pixels, int width, int height) {
        return new WritableImage(
                new PixelBuffer<>(width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance()));
    }
}
