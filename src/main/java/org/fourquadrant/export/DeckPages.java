package org.fourquadrant.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.fourquadrant.chart.Chart;
import org.fourquadrant.chart.layout.ChartSize;
import org.fourquadrant.chart.scene.ChartScene;
import org.fourquadrant.export.page.ChartPages;
import org.fourquadrant.export.page.DossierPages;
import org.fourquadrant.export.page.Page;
import org.fourquadrant.export.page.Pages;
import org.fourquadrant.export.page.TextPages;
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
        return chart.compose(
                workspace,
                slide.view(),
                logicalSize(slide.options()),
                slide.options().captions(),
                null);
    }

    private static ChartSize logicalSize(SlideOptions options) {
        double scale = options.pixelScale();
        PixelSize pixels = options.size().pixels();
        return new ChartSize(pixels.width() / scale, pixels.height() / scale);
    }

    Page page(Workspace workspace, Slide slide) {
        return charts.page(workspace, scene(workspace, slide));
    }

    Pages of(Workspace workspace, Deck deck) {
        Slide first = deck.first();
        SlideSize size = first.options().size();
        SlideOptions plain = SlideOptions.STANDARD.withSize(size);
        ChartSize logical = logicalSize(plain);
        List<Supplier<Page>> pages = new ArrayList<>();
        TextPages text = new TextPages(chart, workspace, logical);
        if (deck.extras().contains(Deck.Extra.AGENDA)) {
            addAll(pages, text.agenda(entries(deck)));
        }
        Optional<DossierPages> dossiers = deck.extras().contains(Deck.Extra.DOSSIERS)
                ? Optional.of(new DossierPages(chart, workspace, logical))
                : Optional.empty();
        for (Slide slide : deck.slides()) {
            // A page of another shape would not fit, so that the first one's size is everybody's.
            Slide fitting = new Slide(slide.view(), slide.options().withSize(size));
            pages.add(() -> page(workspace, fitting));
            dossiers.ifPresent(each -> addAll(pages, each.of(slide.view())));
        }
        if (deck.extras().contains(Deck.Extra.SOURCES)) {
            addAll(pages, text.sources(deck.slides().stream().map(Slide::view).toList()));
        }
        String title = deck.title().isBlank()
                ? Chart.title(first.view(), first.options().captions())
                : deck.title();
        return new Pages(title, first.view().language(), size.onPaper(), pages);
    }

    private static void addAll(List<Supplier<Page>> pages, List<Page> more) {
        more.forEach(page -> pages.add(() -> page));
    }

    private static List<TextPages.Entry> entries(Deck deck) {
        return deck.slides().stream()
                .map(slide -> new TextPages.Entry(
                        Chart.title(slide.view(), slide.options().captions()), slide.view()))
                .toList();
    }
}
