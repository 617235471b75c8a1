package org.fourquadrant.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.fourquadrant.chart.Chart;
import org.fourquadrant.chart.layout.ChartSize;
import org.fourquadrant.chart.layout.LaidOutChart;
import org.fourquadrant.chart.words.Caption;
import org.fourquadrant.export.drawing.Drawing;
import org.fourquadrant.export.page.ChangePages;
import org.fourquadrant.export.page.ChartPages;
import org.fourquadrant.export.page.ClaimPages;
import org.fourquadrant.export.page.DossierPages;
import org.fourquadrant.export.page.Headline;
import org.fourquadrant.export.page.IdeaPages;
import org.fourquadrant.export.page.Page;
import org.fourquadrant.export.page.PageNumbers;
import org.fourquadrant.export.page.Pages;
import org.fourquadrant.export.page.SlideScenes;
import org.fourquadrant.export.page.TextPages;
import org.fourquadrant.export.page.YearPages;
import org.fourquadrant.export.provenance.ViewCodec;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.model.claim.Claim;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.view.AxisScale;
import org.fourquadrant.model.view.ColourBy;
import org.fourquadrant.model.view.DataChoice;
import org.fourquadrant.model.view.SizeBy;
import org.fourquadrant.model.view.Upward;
import org.fourquadrant.model.view.View;
import org.fourquadrant.model.view.ViewFace;

/** The pages of a deck in their order. */
final class DeckPages {

    private final Chart chart;
    private final SlideScenes scenes;
    private final ChartPages charts;
    private final ClaimPages claimPages;
    private final IdeaPages ideas;
    private final YearPages years;
    private final ViewCodec views;

    DeckPages(Chart chart, ViewCodec views) {
        this.chart = chart;
        this.views = views;
        this.scenes = new SlideScenes(chart);
        this.charts = new ChartPages(chart, views);
        this.claimPages = new ClaimPages(chart, scenes, views);
        this.ideas = new IdeaPages(chart, views);
        this.years = new YearPages(chart, views);
    }

    /** A slide laid out at its size. */
    LaidOutChart scene(Facts facts, Slide slide) {
        Facts shown = facts.with(slide.view());
        return scenes.of(
                shown,
                logicalSize(slide.options()),
                Headline.of(shown, slide.options().captions()));
    }

    private static ChartSize logicalSize(SlideOptions options) {
        double scale = options.pixelScale();
        PixelSize pixels = options.size().pixels();
        return new ChartSize(pixels.width() / scale, pixels.height() / scale);
    }

    /** The first page of a slide. */
    Page page(Facts facts, Slide slide) {
        return pages(facts, slide).get(0).get();
    }

    /** The page of a slide; of a ribbon as many as it needs. */
    private List<Supplier<Page>> pages(Facts facts, Slide slide) {
        if (slide.isOfIdea()) {
            return List.of(() ->
                    ideas.page(facts.with(slide.view()), slide.options().captions(), logicalSize(slide.options())));
        }
        List<Page> ofYears =
                years.of(facts.with(slide.view()), slide.options().captions(), logicalSize(slide.options()));
        return ofYears.isEmpty()
                ? List.of(() -> chartPage(facts, slide))
                : ofYears.stream().map(page -> (Supplier<Page>) () -> page).toList();
    }

    private Page chartPage(Facts facts, Slide slide) {
        return chartPage(scene(facts, slide), slide);
    }

    /** What is seen of a slide that is laid out already. */
    Drawing drawing(LaidOutChart scene) {
        return charts.drawing(scene);
    }

    private Page chartPage(LaidOutChart scene, Slide slide) {
        Caption subtitle = slide.options().captions().subtitle();
        return charts.page(scene, subtitle instanceof Caption.Own own ? own.text() : "");
    }

    Pages of(Facts facts, Deck deck) {
        Slide first = deck.first();
        // A page of another shape would not fit, so that the first one's size is everybody's.
        SlideSize size = first.options().size();
        ChartSize logical = logicalSize(first.options());
        List<Supplier<Page>> pages = new ArrayList<>();
        TextPages text = new TextPages(chart, facts, logical);
        deck.cover().ifPresent(cover -> pages.add(() -> text.cover(cover.named(title(facts, deck)), first.view())));
        List<TextPages.Entry> entries = entries(facts, deck);
        List<Page> agenda = deck.has(Deck.Extra.AGENDA) ? text.agenda(entries) : List.of();
        int agendaStart = pages.size();
        addAll(pages, agenda);
        List<Integer> starts = new ArrayList<>();
        Set<Object> seen = new HashSet<>();
        List<List<Supplier<Page>>> parts = deck.slides().stream()
                .map(slide -> ofPart(slide.withSize(size), deck, facts, logical, seen))
                .toList();
        boolean hasHeads = deck.has(Deck.Extra.AGENDA)
                && parts.size() > 1
                && parts.stream().anyMatch(part -> part.size() > 1);
        for (int i = 0; i < parts.size(); i++) {
            starts.add(pages.size());
            if (hasHeads) {
                int number = i + 1;
                TextPages.Entry entry = entries.get(i);
                pages.add(() -> text.head(number, entry));
            }
            pages.addAll(parts.get(i));
        }
        for (int i = 0; i < agenda.size(); i++) {
            Page leading = leadingTo(starts, agenda.get(i));
            pages.set(agendaStart + i, () -> leading);
        }
        if (deck.has(Deck.Extra.SOURCES)) {
            List<View> views = deck.slides().stream().map(Slide::view).toList();
            List<View> dossiers = deck.has(Deck.Extra.DOSSIERS) ? views : List.of();
            addAll(pages, text.sources(views, dossiers, deck.claims()));
        }
        PageNumbers numbers = new PageNumbers(chart.lettering());
        return new Pages(title(facts, deck), first.view().language(), size.onPaper(), numbers.on(pages), scenes(deck));
    }

    private static String title(Facts facts, Deck deck) {
        return deck.title().isBlank() ? title(facts, deck.first()) : deck.title();
    }

    private static String title(Facts facts, Slide slide) {
        return slide.isOfIdea()
                ? IdeaPages.title(facts.with(slide.view()), slide.options().captions())
                : Chart.title(slide.view(), slide.options().captions());
    }

    private Optional<String> scenes(Deck deck) {
        return deck.scenes().list().isEmpty() ? Optional.empty() : Optional.of(views.write(deck.scenes()));
    }

    /** A page of the agenda, whose entries become the pages where they start. */
    private static Page leadingTo(List<Integer> starts, Page agenda) {
        Map<String, Integer> leads = new HashMap<>();
        agenda.leads().forEach((text, entry) -> leads.put(text, starts.get(entry)));
        return agenda.leading(leads);
    }

    /**
     * The page of a country, which is the same after every slide of one day and one set of sources.
     *
     * @param country whose
     * @param data what it is told of
     */
    private record CountryOn(CountryCode country, DataChoice data) {}

    /**
     * A slide, and after it what belongs to it and is not there yet.
     *
     * @param seen the claims and countries that have pages, to which those of this slide are added
     */
    private List<Supplier<Page>> ofPart(Slide slide, Deck deck, Facts facts, ChartSize logical, Set<Object> seen) {
        List<Supplier<Page>> pages = new ArrayList<>(pages(facts, slide));
        pages.addAll(ofPoints(slide, deck, facts, seen));
        if (deck.has(Deck.Extra.CLAIMS) && !slide.claims().isEmpty()) {
            slide.claims().stream().filter(seen::add).forEach(claim -> pages.add(() -> claimPage(facts, claim, slide)));
        }
        if (deck.has(Deck.Extra.CHANGES) && seen.add(slide.view().data().comparedDays())) {
            addAll(pages, new ChangePages(chart, facts.with(slide.view()), logical).all());
        }
        List<CountryCode> countries = slide.view().selection().stream()
                .filter(country -> deck.has(Deck.Extra.DOSSIERS))
                .filter(country -> seen.add(new CountryOn(country, slide.view().data())))
                .toList();
        if (!countries.isEmpty()) {
            addAll(
                    pages,
                    new DossierPages(
                                    chart,
                                    facts.with(slide.view()),
                                    logical,
                                    slide.options().pixelScale()
                                            / slide.options().size().pixelsPerPoint())
                            .of(countries));
        }
        return pages;
    }

    /** The same figures as charts of PowerPoint's own: all countries in their quadrants, whatever else the slide shows. */
    private List<Supplier<Page>> ofPoints(Slide slide, Deck deck, Facts facts, Set<Object> seen) {
        if (slide.isOfIdea() || slide.view().years().face() != ViewFace.CHART) {
            return List.of();
        }
        View view = slide.view();
        View plain = view.withMarks(view.marks().withColourBy(ColourBy.QUADRANT).withSizeBy(SizeBy.NOTHING))
                .withAxes(view.axes().withUpward(Upward.BALANCE).withZoom(Optional.empty()))
                .withData(view.data().withCompareWith(Optional.empty()));
        List<View> shown = new ArrayList<>();
        if (deck.has(Deck.Extra.NATIVE_CHART)) {
            shown.add(plain);
        }
        if (deck.has(Deck.Extra.LINEAR_CHART)) {
            AxisScale linear = new AxisScale.Linear();
            shown.add(plain.withAxes(plain.axes().withShare(linear).withBalance(linear)));
        }
        return shown.stream()
                .filter(seen::add)
                .map(one -> (Supplier<Page>) () -> charts.ofPoints(scene(facts, new Slide(one, slide.options()))))
                .toList();
    }

    /** A claim beside its one figure; where it has none, or is shown on the page of an idea, as any other slide. */
    private Page claimPage(Facts facts, Claim claim, Slide slide) {
        ClaimSlides claims = new ClaimSlides(facts);
        Slide shown = claims.of(claim, slide);
        boolean isChart = !shown.isOfIdea() && shown.view().years().face() == ViewFace.CHART;
        return claims.figure(claim, slide)
                .filter(figure -> isChart)
                .map(figure -> claimPages.page(
                        facts.with(shown.view()),
                        shown.options().captions().withTitle(claims.titleOverFigure(claim, slide)),
                        figure,
                        logicalSize(shown.options())))
                .orElseGet(() -> page(facts, shown));
    }

    private static void addAll(List<Supplier<Page>> pages, List<Page> more) {
        more.forEach(page -> pages.add(() -> page));
    }

    private static List<TextPages.Entry> entries(Facts facts, Deck deck) {
        return deck.slides().stream()
                .map(slide -> new TextPages.Entry(title(facts, slide), slide.view()))
                .toList();
    }
}
