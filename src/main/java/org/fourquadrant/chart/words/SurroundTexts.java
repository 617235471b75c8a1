package org.fourquadrant.chart.words;

import java.util.List;
import java.util.Optional;
import org.fourquadrant.analysis.NotPlotted;
import org.fourquadrant.model.Dataset;
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
        Texts texts = wording.texts();
        String shown = standardSource(dataset, notPlotted);
        String both =
                second.map(other -> texts.format("sentences", shown, other)).orElse(shown);
        String all = unlabelled == 0 ? both : texts.format("sentences", both, texts.format("unlabelled", unlabelled));
        return wording.captions().source().or(all);
    }

    /** Whether the line of sources is the chart's own, whose length depends on the labels. */
    public boolean hasStandardSource() {
        return wording.captions().source() instanceof Caption.Standard;
    }

    private String standardSource(Dataset dataset, List<NotPlotted> notPlotted) {
        List<String> names = notPlotted.stream()
                .map(one -> wording.shortName(one.country()))
                .limit(NAMED)
                .toList();
        String key = names.isEmpty()
                ? "source"
                : names.size() < notPlotted.size() ? "source.many_missing" : "source.some_missing";
        Texts texts = wording.texts();
        return texts.format(
                key,
                dataset.info().sourceLine().in(wording.view().language()),
                wording.year(),
                wording.threshold(),
                wording.figures().count(notPlotted.size()),
                String.join(texts.get("list.separator"), names));
    }
}
