package org.fourquadrant.chart.words;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.Heights;
import org.fourquadrant.facts.formula.FormulaOnTrade;
import org.fourquadrant.facts.place.NotPlotted;
import org.fourquadrant.model.country.Alignment;
import org.fourquadrant.model.country.FormulaRange;
import org.fourquadrant.model.country.Membership;
import org.fourquadrant.model.country.NegotiationStage;
import org.fourquadrant.model.country.Region;
import org.fourquadrant.model.country.TariffMove;
import org.fourquadrant.model.country.TariffRange;
import org.fourquadrant.model.country.Trait;
import org.fourquadrant.model.country.WeightedRange;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.dataset.Indicator;
import org.fourquadrant.model.view.Filter;
import org.fourquadrant.model.view.Upward;
import org.fourquadrant.model.view.View;
import org.fourquadrant.text.Dates;
import org.fourquadrant.text.Texts;
import org.fourquadrant.text.UndecidedText;

/** Texts above and under the chart: the standard ones, or those of the person who made it. */
public final class MarginTexts {

    /** How many of those not plotted are named in the line of sources. */
    private static final int NAMED = 8;

    private final ViewWords wording;

    MarginTexts(ViewWords wording) {
        this.wording = wording;
    }

    /** What stands as title; empty for none. */
    public String title() {
        return wording.captions().title().or(standardTitle());
    }

    private String standardTitle() {
        boolean ofRates = wording.view().axes().upward() == Upward.FORMULA;
        return wording.texts().format(ofRates ? "title.formula" : "title", wording.year());
    }

    /** What the picture is called: its title, or the one it would have by itself where none is shown. */
    public String name() {
        String shown = title();
        return shown.isBlank() ? standardTitle() : shown;
    }

    /** What stands under the title; empty for nothing. */
    public String subtitle() {
        return wording.captions().subtitle().or("");
    }

    /** The day that the chart is of, for the foot of a slide. */
    public String day() {
        return wording.texts()
                .format(
                        "as_of.value",
                        new Dates(wording.view().language())
                                .day(wording.view().data().asOf()));
    }

    /** What stands above the sources; empty for nothing. */
    public String note() {
        return wording.captions().note().or("");
    }

    /**
     * How many of the plotted countries meet the line and of how many that is not decided, beside the title; empty for
     * nothing.
     */
    public String counts(long meeting, long plotted, int undecided) {
        return wording.captions().counts().or(standardCounts(meeting, plotted, undecided));
    }

    private String standardCounts(long meeting, long plotted, int undecided) {
        String counts = wording.texts()
                .format(
                        "meeting",
                        wording.figures().count(meeting),
                        wording.figures().count(plotted),
                        wording.threshold());
        return new UndecidedText(wording.view().language()).after(counts, undecided);
    }

    /** Whether the counts are the chart's own, beside which it may say more. */
    public boolean hasStandardCounts() {
        return wording.captions().counts() instanceof Caption.Standard;
    }

    /**
     * Who measured what, which rule counts, which acts and papers the colours rest on, who has no mark and how many no label.
     *
     * @param second who measured what by a second definition, where there is one
     */
    public String sourceLine(Facts facts, Dataset dataset, Optional<String> second, int unlabelled) {
        return wording.captions().source().or(standardSource(facts, dataset, second, unlabelled));
    }

    /** What a filter leaves, such as {@code Only Asia, Europe.}; empty where nothing is filtered. */
    public Optional<String> filter(Filter filter) {
        return new FilterText(wording.texts(), new LegendTexts(wording)::of).sentence(filter);
    }

    /** Whether the line of sources is the chart's own, whose length depends on the labels. */
    public boolean hasStandardSource() {
        return wording.captions().source() instanceof Caption.Standard;
    }

    private String standardSource(Facts facts, Dataset dataset, Optional<String> second, int unlabelled) {
        Texts texts = wording.texts();
        View view = wording.view();
        return Stream.of(
                        Optional.of(sources(dataset, facts.places().notPlotted())),
                        beyond(facts),
                        second,
                        upward(facts),
                        new UsedSourceTexts(texts, view.language()).sentence(facts),
                        filter(view.marks().filter()),
                        new SizeTexts(wording).sentence(hasImports(dataset)),
                        Optional.of(unlabelled)
                                .filter(number -> number > 0)
                                .map(number -> texts.format("unlabelled", number)))
                .flatMap(Optional::stream)
                .reduce((before, next) -> texts.format("sentences", before, next))
                .orElseThrow();
    }

    private String sources(Dataset dataset, List<NotPlotted> notPlotted) {
        // Who is left out by the filter is no gap in the data; the filter is said in a sentence of its own.
        List<NotPlotted> missing = notPlotted.stream()
                .filter(one -> one.reason() != NotPlotted.Reason.FILTERED_OUT)
                .toList();
        List<String> names = missing.stream()
                .map(one -> wording.shortName(one.country()))
                .limit(NAMED)
                .toList();
        String key = names.isEmpty()
                ? "source"
                : names.size() < missing.size() ? "source.many_missing" : "source.some_missing";
        return wording.texts()
                .format(
                        key,
                        dataset.info().sourceLine().in(wording.view().language()),
                        wording.year(),
                        wording.threshold(),
                        wording.figures().count(missing.size()),
                        String.join(wording.texts().get("list.separator"), names));
    }

    /** Whose marks lie beyond the axis of a range of years. */
    private Optional<String> beyond(Facts facts) {
        String names = facts.years().beyondAxis().stream()
                .map(one -> wording.texts()
                        .format(
                                "beyond.one",
                                wording.shortName(one.country()),
                                wording.figures().share(one.share())))
                .collect(Collectors.joining(wording.texts().get("list.separator")));
        return names.isEmpty() ? Optional.empty() : Optional.of(wording.texts().format("beyond", names));
    }

    /** What stands upwards where that is no balance, and what the quadrants mean then. */
    private Optional<String> upward(Facts facts) {
        return facts.view().axes().upward() == Upward.BALANCE
                ? Optional.empty()
                : facts.ideas().formula().map(on -> formula(facts, on));
    }

    private String formula(Facts facts, FormulaOnTrade on) {
        String said = wording.texts()
                .format(
                        "upward.formula",
                        wording.figures().plain(on.formula().elasticity(), 0, 2),
                        wording.figures().plain(on.formula().passThrough(), 0, 2),
                        String.valueOf(on.year()));
        boolean own = facts.dataset().filter(on.dataset()::equals).isPresent();
        String trade = own
                ? said
                : wording.texts()
                        .format(
                                "upward.trade",
                                said,
                                on.dataset()
                                        .info()
                                        .sourceLine()
                                        .in(wording.view().language()));
        boolean beyond = DoubleStream.of(facts.ideas().heights().all()).anyMatch(height -> height >= Heights.MOST);
        return beyond
                ? wording.texts()
                        .format("upward.beyond", trade, wording.figures().signedRate(Heights.MOST))
                : trade;
    }

    private boolean hasImports(Dataset dataset) {
        int year = wording.view().data().year();
        return dataset.economies().stream()
                .anyMatch(code -> dataset.find(code, Indicator.IMPORTS, year).isPresent());
    }

    /** Says on a chart what a filter leaves on it. */
    private static final class FilterText {

        private static final List<Class<? extends Trait>> KINDS = List.of(
                Region.class,
                Membership.class,
                Alignment.class,
                TariffRange.class,
                WeightedRange.class,
                FormulaRange.class,
                TariffMove.class,
                NegotiationStage.class);

        /** What stands before the names of a kind that does not explain itself. */
        private static final Map<Class<? extends Trait>, String> BEFORE = Map.of(
                TariffRange.class, "filter.tariff",
                WeightedRange.class, "filter.weighted_tariff",
                FormulaRange.class, "filter.formula",
                TariffMove.class, "filter.tariff_change",
                NegotiationStage.class, "filter.negotiation");

        private final Texts texts;
        private final Function<Trait, String> name;

        /** @param name the caption of a trait in a legend */
        FilterText(Texts texts, Function<Trait, String> name) {
            this.texts = texts;
            this.name = name;
        }

        /** Such as {@code Only Asia, Europe; tariff up to 10%.} */
        Optional<String> sentence(Filter filter) {
            String asked = KINDS.stream()
                    .flatMap(kind -> asked(filter, kind).stream())
                    .collect(Collectors.joining(texts.get("filter.separator")));
            return asked.isEmpty() ? Optional.empty() : Optional.of(texts.format("filter", asked));
        }

        private Optional<String> asked(Filter filter, Class<? extends Trait> kind) {
            String names = filter.of(kind).stream()
                    .sorted((one, other) -> Integer.compare(place(one), place(other)))
                    .map(name)
                    .collect(Collectors.joining(texts.get("list.separator")));
            if (names.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(BEFORE.containsKey(kind) ? texts.format(BEFORE.get(kind), names) : names);
        }

        private static int place(Trait trait) {
            return ((Enum<?>) trait).ordinal();
        }
    }
}
