package org.fourquadrant.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.fourquadrant.chart.Chart;
import org.fourquadrant.chart.ChartScene;
import org.fourquadrant.chart.ChartSize;
import org.fourquadrant.export.page.ChartPages;
import org.fourquadrant.export.page.Page;
import org.fourquadrant.export.page.Pages;
import org.fourquadrant.export.provenance.ViewCodec;
import org.fourquadrant.model.Workspace;

/** The pages of a deck in their order. */
final class DeckPages {

    private final Chart chart;
    private final ChartPages charts;

    DeckPages(Chart chart, ViewCodec views) {
        this.chart = chart;
        this.charts = new ChartPages(chart, views);
    }

    /** A slide laid out at its size. */
    ChartScene scene(Workspace workspace, Slide slide) {
        SlideOptions options = slide.options();
        double scale = options.pixelScale();
        PixelSize pixels = options.size().pixels();
        ChartSize size = new ChartSize(pixels.width() / scale, pixels.height() / scale);
        return chart.compose(workspace, slide.view(), size, options.captions(), null);
    }

    Page page(Workspace workspace, Slide slide) {
        return charts.page(workspace, scene(workspace, slide));
    }

    Pages of(Workspace workspace, Deck deck) {
        List<Supplier<Page>> pages = new ArrayList<>();
        for (Slide slide : deck.slides()) {
            pages.add(() -> page(workspace, slide));
        }
        Slide first = deck.first();
        String title = deck.title().isBlank() ? scene(workspace, first).title() : deck.title();
        return new Pages(title, first.view().language(), first.options().size().onPaper(), pages);
    }
}
