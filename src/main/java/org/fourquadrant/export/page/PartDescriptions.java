package org.fourquadrant.export.page;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.fourquadrant.chart.layout.LaidOutChart;
import org.fourquadrant.chart.paint.ChartPart;
import org.fourquadrant.facts.comparison.Reading;
import org.fourquadrant.facts.comparison.SourceComparison;
import org.fourquadrant.facts.place.PlottedCountry;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.model.dataset.Observation;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.view.View;
import org.fourquadrant.text.Figures;
import org.fourquadrant.text.PlaceText;
import org.fourquadrant.text.Texts;

/** Describes the parts of a chart for somebody who does not see them. */
final class PartDescriptions implements Function<ChartPart, String> {

    private final View view;
    private final Texts texts;
    private final Figures figures;
    private final LaidOutChart scene;
    private final Map<CountryCode, PlottedCountry> countries = new HashMap<>();

    PartDescriptions(LaidOutChart scene) {
        this.scene = scene;
        view = scene.view();
        texts = ExportTexts.in(view.language());
        figures = new Figures(view.language());
        scene.facts()
                .classification()
                .plotted()
                .forEach(one -> countries.put(one.country().code(), one));
    }

    @Override
    public String apply(ChartPart part) {
        return switch (part.kind()) {
            case MARK -> mark(countries.get(new CountryCode(part.of())));
            case GHOST ->
                scene.comparisonOf(new CountryCode(part.of()))
                        .map(this::secondPlace)
                        .orElse("");
            case QUADRANT -> quadrant(Quadrant.valueOf(part.of()));
            case THRESHOLD ->
                texts.format("threshold", figures.threshold(view.thresholds().main()));
            case REFERENCE -> texts.format("threshold", figures.threshold(Double.parseDouble(part.of())));
            default -> "";
        };
    }

    private String mark(PlottedCountry one) {
        Language language = view.language();
        return texts.format(
                "mark",
                one.country().name().in(language),
                figures.balance(one.balance().value()),
                figures.share(one.share()),
                measuredIn(texts, one.share()),
                new PlaceText(view.language()).name(one.decidedQuadrant()));
    }

    /** Where a second definition puts a country, by values that may be of another year too. */
    private String secondPlace(SourceComparison comparison) {
        Reading other = comparison.other();
        return texts.format(
                comparison.changesQuadrant() ? "ghost.changes" : "ghost",
                comparison.country().name().in(view.language()),
                figures.balance(other.balance().value()),
                figures.share(other.share()),
                measuredIn(texts, other.share()),
                new PlaceText(view.language()).name(other.decidedQuadrant()));
    }

    private String quadrant(Quadrant quadrant) {
        return texts.format(
                "quadrant", new PlaceText(view.language()).number(quadrant), texts.get("quadrant", quadrant));
    }

    /** The year of a value, where it is not that of the chart. */
    static String measuredIn(Texts texts, Observation observation) {
        return observation.isOfAnotherYear()
                ? texts.format("mark.measured_in", Integer.toString(observation.measuredIn()))
                : "";
    }
}
