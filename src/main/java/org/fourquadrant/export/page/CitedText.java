package org.fourquadrant.export.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fourquadrant.chart.words.NegotiationTexts;
import org.fourquadrant.chart.words.TariffTexts;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.place.PlottedCountry;
import org.fourquadrant.facts.tariff.TariffOnDate;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.view.View;
import org.fourquadrant.text.Dates;
import org.fourquadrant.text.Figures;
import org.fourquadrant.text.PlaceText;
import org.fourquadrant.text.Texts;

/** A view in words to paste elsewhere: what its selection shows, or the chart as a whole, with full citations. */
public final class CitedText {

    private final Facts facts;
    private final View view;
    private final Texts texts;
    private final Figures figures;

    private CitedText(Facts facts) {
        this.facts = facts;
        this.view = facts.view();
        this.texts = ExportTexts.in(view.language());
        this.figures = new Figures(view.language());
    }

    /** Lines of text in the view's language. */
    public static String of(Facts facts) {
        return new CitedText(facts).text();
    }

    private String text() {
        List<String> lines = new ArrayList<>();
        lines.add(ChartSentence.of(facts));
        for (CountryCode code : view.selection()) {
            facts.workspace().countries().find(code).ifPresent(country -> {
                lines.add("");
                lines.add(facts.classification()
                        .find(code)
                        .map(this::figures)
                        .orElse(texts.format("copy.not_plotted", country.name().in(view.language()))));
                lines.add(tariff(facts.tariff(code)));
                lines.add(texts.format(
                        "copy.negotiation", new NegotiationTexts(view.language()).brief(facts.negotiation(code))));
            });
        }
        addSources(lines);
        return String.join("\n", lines) + "\n";
    }

    private String figures(PlottedCountry one) {
        return texts.format(
                "mark",
                one.country().name().in(view.language()),
                figures.balance(one.balance().value()),
                figures.share(one.share()),
                PartDescriptions.measuredIn(texts, one.share()),
                new PlaceText(view.language()).name(one.decidedQuadrant()));
    }

    private String tariff(TariffOnDate tariff) {
        TariffTexts tariffs = new TariffTexts(view.language());
        String day = new Dates(view.language()).day(view.data().asOf());
        return texts.format("copy.tariff", day, tariffs.brief(tariff.standing()), tariffs.line(tariff));
    }

    private void addSources(List<String> lines) {
        References references = new References(facts.workspace(), view.language());
        lines.add("");
        lines.add(texts.get("sources.title"));
        lines.addAll(references.data(view));
        Set<String> documents = CitedDocuments.ofChart(facts);
        documents.addAll(CitedDocuments.ofTariffs(facts));
        lines.addAll(references.documents(documents));
    }
}
