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
import org.fourquadrant.export.page.Evidence;
import org.fourquadrant.export.page.Page;
import org.fourquadrant.export.page.Pages;
import org.fourquadrant.export.page.TextPages;
import org.fourquadrant.export.provenance.ViewCodec;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.view.View;

/** The pages of a deck in their order. */
final class DeckPages {

    private final Chart chart;
    private final ChartPages charts;
    private final ViewCodec views;

    DeckPages(Chart chart, ViewCodec views) {
        this.chart = chart;
        this.views = views;
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
        return page(new Evidence(workspace), slide);
    }

    private Page page(Evidence evidence, Slide slide) {
        return charts.page(evidence, scene(evidence.workspace(), slide));
    }

    Pages of(Workspace workspace, Deck deck) {
        Slide first = deck.first();
        // A page of another shape would not fit, so that the first one's size is everybody's.
        SlideSize size = first.options().size();
        ChartSize logical = logicalSize(SlideOptions.STANDARD.withSize(size));
        Evidence evidence = new Evidence(workspace);
        List<Supplier<Page>> pages = new ArrayList<>();
        TextPages text = new TextPages(chart, evidence, logical);
        if (deck.has(Deck.Extra.AGENDA)) {
            addAll(pages, text.agenda(entries(deck)));
        }
        for (Slide slide : deck.slides()) {
            addSlide(pages, slide.withSize(size), deck, evidence, logical);
        }
        if (deck.has(Deck.Extra.SOURCES)) {
            List<View> views = deck.slides().stream().map(Slide::view).toList();
            addAll(pages, text.sources(views, deck.claims()));
        }
        String title = deck.title().isBlank()
                ? Chart.title(first.view(), first.options().captions())
                : deck.title();
        return new Pages(title, first.view().language(), size.onPaper(), pages, scenes(deck));
    }

    private Optional<String> scenes(Deck deck) {
        return deck.scenes().list().isEmpty() ? Optional.empty() : Optional.of(views.write(deck.scenes()));
    }

    /** A slide, and after it what belongs to it. */
    private void addSlide(List<Supplier<Page>> pages, Slide slide, Deck deck, Evidence evidence, ChartSize logical) {
        pages.add(() -> page(evidence, slide));
        if (deck.has(Deck.Extra.CLAIMS) && !slide.claims().isEmpty()) {
            ClaimSlides claims = new ClaimSlides(evidence);
            slide.claims().forEach(claim -> pages.add(() -> page(evidence, claims.of(claim, slide))));
        }
        if (deck.has(Deck.Extra.DOSSIERS) && !slide.view().selection().isEmpty()) {
            addAll(pages, new DossierPages(chart, evidence, logical).of(slide.view()));
        }
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
