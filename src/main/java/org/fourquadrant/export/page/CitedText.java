package org.fourquadrant.export.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fourquadrant.facts.Classification;
import org.fourquadrant.facts.PlottedCountry;
import org.fourquadrant.facts.dossier.Dossiers;
import org.fourquadrant.facts.tariff.TariffOnDate;
import org.fourquadrant.facts.tariff.TariffRate;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.view.View;
import org.fourquadrant.text.Dates;
import org.fourquadrant.text.Figures;
import org.fourquadrant.text.Texts;

/** A view in words to paste elsewhere: what its selection shows, or the chart as a whole, with full citations. */
public final class CitedText {

    private final Evidence evidence;
    private final Workspace workspace;
    private final View view;
    private final Texts texts;
    private final Figures figures;

    private CitedText(Workspace workspace, View view) {
        this.evidence = new Evidence(workspace);
        this.workspace = workspace;
        this.view = view;
        this.texts = ExportTexts.in(view.language());
        this.figures = new Figures(view.language());
    }

    /** Lines of text in the view's language. */
    public static String of(Workspace workspace, View view) {
        return new CitedText(workspace, view).text();
    }

    private String text() {
        Classification classification = Classification.of(workspace, view);
        List<String> lines = new ArrayList<>();
        lines.add(ChartSentence.of(view, classification));
        Dossiers dossiers = evidence.dossiers();
        for (CountryCode code : view.selection()) {
            workspace.countries().find(code).ifPresent(country -> {
                lines.add("");
                lines.add(classification
                        .find(code)
                        .map(this::figures)
                        .orElse(texts.format("copy.not_plotted", country.name().in(view.language()))));
                lines.add(tariff(dossiers.of(view, code).tariff()));
            });
        }
        addSources(lines);
        return String.join("\n", lines) + "\n";
    }

    private String figures(PlottedCountry one) {
        return texts.format(
                "mark",
                one.country().name().in(view.language()),
                figures.exactBalance(one.balance().value()),
                figures.share(one.share().value()),
                PartDescriptions.measuredIn(texts, one.share()),
                one.quadrant().name());
    }

    private String tariff(TariffOnDate tariff) {
        String rate =
                tariff.inForce().map(TariffRate::percent).map(figures::rate).orElse("");
        String status =
                texts.format("dossier.status." + tariff.status().name().toLowerCase(java.util.Locale.ROOT), rate);
        String day = new Dates(view.language()).day(view.data().asOf());
        return texts.format("copy.tariff", day, status);
    }

    private void addSources(List<String> lines) {
        References references = new References(workspace, view.language());
        lines.add("");
        lines.add(texts.get("sources.title"));
        lines.addAll(references.data(view));
        Set<String> documents = CitedDocuments.of(evidence, view);
        lines.addAll(references.documents(documents));
    }
}
