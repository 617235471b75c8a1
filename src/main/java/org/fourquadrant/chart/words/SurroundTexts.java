package org.fourquadrant.chart.words;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fourquadrant.facts.place.NotPlotted;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.dataset.Indicator;
import org.fourquadrant.model.view.View;
import org.fourquadrant.text.Texts;

/** What is written above and under the chart, unless a person has said it in own words. */
public final class SurroundTexts {

    /** How many of those not plotted are named in the line of sources. */
    private static final int NAMED = 8;

    private final Wording wording;

    SurroundTexts(Wording wording) {
        this.wording = wording;
    }

    /** What stands as title; empty for none. */
    public String title() {
        return wording.captions().title().or(standardTitle());
    }

    private String standardTitle() {
        return wording.texts().format("title", wording.year());
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

    /** What stands above the sources; empty for nothing. */
    public String note() {
        return wording.captions().note().or("");
    }

    /** How many of the plotted countries meet the line, beside the title; empty for nothing. */
    public String counts(long meeting, long plotted) {
        return wording.captions()
                .counts()
                .or(wording.texts()
                        .format(
                                "meeting",
                                wording.figures().count(meeting),
                                wording.figures().count(plotted),
                                wording.threshold()));
    }

    /** Whether the counts are the chart's own, beside which it may say more. */
    public boolean hasStandardCounts() {
        return wording.captions().counts() instanceof Caption.Standard;
    }

    /**
     * Who measured what, which rule counts, who has no mark and how many no label.
     *
     * @param second who measured what by a second definition, where there is one
     */
    public String sourceLine(Dataset dataset, Optional<String> second, List<NotPlotted> notPlotted, int unlabelled) {
        return wording.captions().source().or(standardSource(dataset, second, notPlotted, unlabelled));
    }

    /** Whether the line of sources is the chart's own, whose length depends on the labels. */
    public boolean hasStandardSource() {
        return wording.captions().source() instanceof Caption.Standard;
    }

    private String standardSource(
            Dataset dataset, Optional<String> second, List<NotPlotted> notPlotted, int unlabelled) {
        Texts texts = wording.texts();
        View view = wording.view();
        return Stream.of(
                        Optional.of(sources(dataset, notPlotted)),
                        second,
                        new FilterText(texts, new LegendTexts(wording)::of)
                                .sentence(view.marks().filter()),
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

    private boolean hasImports(Dataset dataset) {
        int year = wording.view().data().year();
        return dataset.rows().stream()
                .anyMatch(row ->
                        dataset.find(row.country(), Indicator.IMPORTS, year).isPresent());
    }
}
