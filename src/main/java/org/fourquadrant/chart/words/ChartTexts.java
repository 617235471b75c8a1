package org.fourquadrant.chart.words;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fourquadrant.analysis.NotPlotted;
import org.fourquadrant.analysis.line.StableInterval;
import org.fourquadrant.model.Alignment;
import org.fourquadrant.model.AxisScale;
import org.fourquadrant.model.Country;
import org.fourquadrant.model.Dataset;
import org.fourquadrant.model.Indicator;
import org.fourquadrant.model.LabelText;
import org.fourquadrant.model.Membership;
import org.fourquadrant.model.NegotiationStage;
import org.fourquadrant.model.Observation;
import org.fourquadrant.model.Quadrant;
import org.fourquadrant.model.Region;
import org.fourquadrant.model.TariffRange;
import org.fourquadrant.model.Trait;
import org.fourquadrant.model.View;
import org.fourquadrant.text.Dates;
import org.fourquadrant.text.Figures;
import org.fourquadrant.text.Texts;

/** Every word written on a chart, in the language of its view. */
public final class ChartTexts {

    private static final String BUNDLE = "org.fourquadrant.chart.words.chart";

    /** How many of those not plotted are named in the line of sources. */
    private static final int NAMED = 8;

    private static final Pattern BRACKETS = Pattern.compile("\\s*[(（].*");

    private final View view;
    private final Captions captions;
    private final Texts texts;
    private final Figures figures;

    public ChartTexts(View view, Captions captions) {
        this.view = view;
        this.captions = captions;
        this.texts = Texts.of(BUNDLE, view.language());
        this.figures = new Figures(view.language());
    }

    public String title() {
        return captions.title().or(standardTitle());
    }

    private String standardTitle() {
        return texts.format("title", Integer.toString(view.data().year()));
    }

    /** What the picture is called: its title, or the one it would have by itself where none is shown. */
    public String name() {
        String shown = title();
        return shown.isBlank() ? standardTitle() : shown;
    }

    public String subtitle() {
        return captions.subtitle().or("");
    }

    public String note() {
        return captions.note().or("");
    }

    public boolean hasLegend() {
        return !(captions.legend() instanceof Caption.None);
    }

    public boolean hasStandardSource() {
        return captions.source() instanceof Caption.Standard;
    }

    public boolean hasStandardCounts() {
        return captions.counts() instanceof Caption.Standard;
    }

    /** What stands before the legend. */
    public String legendTitle(String standard) {
        return captions.legend().or(standard);
    }

    public String meeting(long meeting, long plotted) {
        return captions.counts()
                .or(texts.format(
                        "meeting",
                        figures.count(meeting),
                        figures.count(plotted),
                        figures.threshold(view.thresholds().main())));
    }

    /** Between which thresholds the picture does not change. */
    public String stable(StableInterval interval) {
        return texts.format("stable", figures.threshold(interval.above()), figures.threshold(interval.upTo()));
    }

    /** How many of a group meet the line, on the strip. */
    public String groupMeeting(Enum<?> group, int meeting, int size) {
        return texts.format(
                "strip." + group.name().toLowerCase(Locale.ROOT), figures.count(meeting), figures.count(size));
    }

    public String reference(double share, int meeting) {
        return texts.format("reference", figures.threshold(share), figures.count(meeting));
    }

    public String line(double share) {
        return figures.share(share);
    }

    public String quadrantCount(Quadrant quadrant, int count) {
        return texts.format("quadrant.count", quadrant.name(), figures.count(count));
    }

    public String quadrantRule(Quadrant quadrant) {
        return texts.get("quadrant.rule", quadrant);
    }

    public String quadrantMeaning(Quadrant quadrant) {
        return texts.get("quadrant.meaning", quadrant);
    }

    public String shareAxis() {
        return view.axes().share() instanceof AxisScale.SquareRoot
                ? texts.get("axis.share.square_root")
                : texts.get("axis.share.linear");
    }

    public String balanceAxis() {
        AxisScale scale = view.axes().balance();
        if (scale instanceof AxisScale.SignedLog signedLog) {
            return texts.format("axis.balance.signed_log", figures.money(signedLog.constant() * 1e6));
        }
        return scale instanceof AxisScale.Rank ? texts.get("axis.balance.rank") : balance();
    }

    /** What the upward axis measures, without its scale. */
    public String balance() {
        return texts.get("axis.balance.linear");
    }

    public String shareTick(double share) {
        return figures.threshold(share);
    }

    public String balanceTick(double millionUsd) {
        return figures.balance(millionUsd);
    }

    /** What a mark's label says; a share of another year carries its year. */
    public String label(Country country, Observation share) {
        String name = view.labels().text() == LabelText.CODE
                ? country.code().value()
                : shortName(country.name().in(view.language()));
        return share.isOfAnotherYear()
                ? texts.format("label.another_year", name, Integer.toString(share.measuredIn()))
                : name;
    }

    /** The caption of a class of marks. */
    public String trait(Trait trait) {
        if (trait instanceof TariffRange range) {
            return tariff(range);
        }
        if (trait instanceof Region region) {
            return texts.get("legend.region", region);
        }
        if (trait instanceof Alignment alignment) {
            return texts.get("legend.group", alignment);
        }
        return trait instanceof NegotiationStage stage
                ? texts.get("legend.negotiation", stage)
                : texts.get("filter.membership", (Membership) trait);
    }

    public String tariffLegend() {
        return texts.format(
                "legend.tariff.title",
                new Dates(view.language()).day(view.data().asOf()));
    }

    public String negotiationLegend() {
        return texts.format(
                "legend.negotiation.title",
                new Dates(view.language()).day(view.data().asOf()));
    }

    private String tariff(TariffRange range) {
        return switch (range) {
            case NONE -> texts.get("legend.tariff.none");
            case ABOVE_30 -> texts.format("legend.tariff.above", figures.rate(TariffRange.UP_TO_30.end()));
            default -> texts.format("legend.tariff.up_to", figures.rate(range.end()));
        };
    }

    /** Who measured what, which rule counts, who has no mark and how many no label. */
    public String sourceLine(Dataset dataset, List<NotPlotted> notPlotted, int unlabelled) {
        return captions.source().or(standardSource(dataset, notPlotted, unlabelled));
    }

    private String standardSource(Dataset dataset, List<NotPlotted> notPlotted, int unlabelled) {
        // Who is left out by the filter is no gap in the data; the filter is said in a sentence of its own.
        List<NotPlotted> missing = notPlotted.stream()
                .filter(one -> one.reason() != NotPlotted.Reason.FILTERED_OUT)
                .toList();
        List<String> names = missing.stream()
                .map(one -> shortName(one.country().name().in(view.language())))
                .limit(NAMED)
                .toList();
        String key = names.isEmpty()
                ? "source"
                : names.size() < missing.size() ? "source.many_missing" : "source.some_missing";
        String sources = texts.format(
                key,
                dataset.info().sourceLine().in(view.language()),
                Integer.toString(view.data().year()),
                figures.threshold(view.thresholds().main()),
                figures.count(missing.size()),
                String.join(texts.get("list.separator"), names));
        return Stream.of(
                        Optional.of(sources),
                        new FilterText(texts, this::trait).sentence(view.marks().filter()),
                        size(dataset),
                        Optional.of(unlabelled)
                                .filter(number -> number > 0)
                                .map(number -> texts.format("unlabelled", number)))
                .flatMap(Optional::stream)
                .reduce((before, next) -> texts.format("sentences", before, next))
                .orElseThrow();
    }

    private Optional<String> size(Dataset dataset) {
        return switch (view.marks().sizeBy()) {
            case NOTHING -> Optional.empty();
            case IMPORTS -> Optional.of(texts.get(hasImports(dataset) ? "size.imports" : "size.imports.missing"));
            case BALANCE -> Optional.of(texts.get("size.balance"));
        };
    }

    private boolean hasImports(Dataset dataset) {
        return dataset.rows().stream()
                .anyMatch(row -> dataset.find(
                                row.country(), Indicator.IMPORTS, view.data().year())
                        .isPresent());
    }

    /** A name without what stands in brackets after it, which only a list needs. */
    private static String shortName(String name) {
        return BRACKETS.matcher(name).replaceFirst("");
    }
}
