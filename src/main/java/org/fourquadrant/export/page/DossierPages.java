package org.fourquadrant.export.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fourquadrant.chart.Chart;
import org.fourquadrant.chart.layout.ChartSize;
import org.fourquadrant.chart.layout.LaidOutChart;
import org.fourquadrant.chart.words.Caption;
import org.fourquadrant.chart.words.Captions;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.view.LabelMode;
import org.fourquadrant.model.view.Labels;
import org.fourquadrant.model.view.View;

/** The dossiers of countries as pages: where one stands, its tariff over time, what the documents say of it alone. */
public final class DossierPages {

    /** The least size of text on the page of a country, points. */
    public static final double LEAST_POINTS = 12;

    private final Chart chart;
    private final Facts facts;
    private final ChartSize size;
    private final double textScale;
    private Optional<LaidOutChart> everybody = Optional.empty();
    private List<String> data = List.of();

    /**
     * @param facts of the view whose selected countries have pages
     * @param size of a page, logical pixels
     * @param points to a logical pixel
     */
    public DossierPages(Chart chart, Facts facts, ChartSize size, double points) {
        this.chart = chart;
        this.facts = facts;
        this.size = size;
        this.textScale = Math.max(
                1, LEAST_POINTS / (points * Paragraph.Look.ENTRY.style().size()));
    }

    /** Pages of those of some countries that the workspace knows, in their order. */
    public List<Page> of(List<CountryCode> countries) {
        return countries.stream()
                .filter(country -> facts.workspace().countries().find(country).isPresent())
                .flatMap(country -> page(country).stream())
                .toList();
    }

    private List<Page> page(CountryCode country) {
        PageSheet sheet = new PageSheet(chart.lettering(), facts.view(), size);
        return new DossierPage(
                        sheet,
                        everybody(),
                        new DossierWords(facts, country),
                        new DossierSteps(facts, country),
                        country,
                        textScale,
                        data())
                .pages();
    }

    /** What the figures are taken from, whose fingerprints take their time. */
    private List<String> data() {
        if (data.isEmpty()) {
            data = new References(facts.workspace(), facts.view().language()).data(facts.view());
        }
        return data;
    }

    /** The chart without names, of which each page shows a small one. */
    private LaidOutChart everybody() {
        if (everybody.isEmpty()) {
            View view = facts.view();
            View plain = view.withLabels(new Labels(LabelMode.NONE, Map.of()));
            Caption none = new Caption.None();
            Captions captions = new Captions(none, none, none, none, none, none);
            everybody = Optional.of(chart.composeSlide(facts.with(plain), size, captions));
        }
        return everybody.get();
    }
}
