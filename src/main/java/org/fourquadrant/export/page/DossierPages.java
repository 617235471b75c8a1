package org.fourquadrant.export.page;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.fourquadrant.chart.Chart;
import org.fourquadrant.chart.layout.ChartSize;
import org.fourquadrant.chart.paint.TariffSteps;
import org.fourquadrant.chart.paint.TariffStepsPainter;
import org.fourquadrant.chart.words.NegotiationTexts;
import org.fourquadrant.chart.words.TariffTexts;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.dossier.Dossier;
import org.fourquadrant.facts.place.PlottedCountry;
import org.fourquadrant.facts.statement.Related;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.document.Statement;
import org.fourquadrant.model.document.Topic;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.view.View;
import org.fourquadrant.text.Dates;
import org.fourquadrant.text.Figures;
import org.fourquadrant.text.PlaceText;
import org.fourquadrant.text.Texts;

/** The dossier of a country as a page: figures and tariff over time on the left, what the documents say on the right. */
public final class DossierPages {

    private static final CountryCode UNITED_STATES = new CountryCode("USA");

    private static final double BETWEEN = 40;
    private static final double STEPS_HEIGHT = 230;
    private static final double ROOM_FOR_MORE = 24;

    private final Chart chart;
    private final Facts facts;
    private final ChartSize size;

    /**
     * @param facts of the view whose selected countries have pages
     * @param size of a page, logical pixels
     */
    public DossierPages(Chart chart, Facts facts, ChartSize size) {
        this.chart = chart;
        this.facts = facts;
        this.size = size;
    }

    /** Pages of those of some countries that the workspace knows, in their order. */
    public List<Page> of(List<CountryCode> countries) {
        View view = facts.view();
        return countries.stream()
                .filter(country -> facts.workspace().countries().find(country).isPresent())
                .map(country -> page(view, country))
                .toList();
    }

    private Page page(View view, CountryCode country) {
        Dossier dossier = facts.dossier(country);
        Texts texts = ExportTexts.in(view.language());
        PageSheet sheet = new PageSheet(chart.lettering(), view, size);
        double half = (sheet.right() - sheet.left() - BETWEEN) / 2;
        PageColumn left = sheet.column(sheet.left(), PageSheet.TOP, half);
        figures(view, dossier, texts).forEach(left::add);
        double stepsTop = left.y() + BETWEEN;
        TariffStepsPainter steps = new TariffStepsPainter(
                sheet.lettering(),
                new Dates(view.language()),
                TariffSteps.of(
                        facts.knowledge()
                                .tariffStepsUntil(
                                        country, view.data().asOf(), view.data().sources()),
                        view.data().asOf(),
                        Optional.empty(),
                        new TariffTexts(view.language())),
                new Rectangle2D.Double(
                        sheet.left(), stepsTop, half, Math.min(STEPS_HEIGHT, sheet.bottom() - stepsTop)));
        PageColumn right = sheet.column(sheet.left() + half + BETWEEN, PageSheet.TOP, half);
        said(view, dossier, texts, right);
        String title = texts.format(
                "dossier.title",
                facts.workspace().countries().nameOf(country, view.language()),
                new Dates(view.language()).day(view.data().asOf()));
        return sheet.page(title, notes(view, dossier, texts), (graphics, palette) -> {
            left.paint(graphics, palette, "figures");
            steps.paint(graphics, palette);
            right.paint(graphics, palette, "said");
        });
    }

    private List<Paragraph> figures(View view, Dossier dossier, Texts texts) {
        Figures figures = new Figures(view.language());
        List<Paragraph> lines = new ArrayList<>();
        lines.add(new Paragraph(
                texts.format("dossier.figures", Integer.toString(view.data().year())), Paragraph.Look.HEADING));
        dossier.plotted().ifPresent(plotted -> lines.addAll(figures(plotted, figures, texts)));
        dossier.notPlotted()
                .ifPresent(
                        one -> lines.add(new Paragraph(texts.get("not_plotted", one.reason()), Paragraph.Look.BODY)));
        if (dossier.plotted().isEmpty() && dossier.notPlotted().isEmpty()) {
            String key = dossier.country().equals(UNITED_STATES) ? "dossier.united_states" : "dossier.not_in_data";
            lines.add(new Paragraph(texts.get(key), Paragraph.Look.BODY));
        }
        lines.add(new Paragraph(texts.get("dossier.tariff"), Paragraph.Look.HEADING));
        TariffTexts tariffs = new TariffTexts(view.language());
        lines.add(new Paragraph(tariffs.brief(dossier.tariff().standing()), Paragraph.Look.BODY));
        tariffs.lines(dossier.tariff()).forEach(line -> lines.add(new Paragraph(line, Paragraph.Look.SMALL)));
        return lines;
    }

    private static List<Paragraph> figures(PlottedCountry plotted, Figures figures, Texts texts) {
        return List.of(
                new Paragraph(
                        texts.format(
                                "dossier.balance",
                                figures.balance(plotted.balance().value())),
                        Paragraph.Look.BODY),
                new Paragraph(
                        texts.format(
                                "dossier.share",
                                figures.share(plotted.share()),
                                PartDescriptions.measuredIn(texts, plotted.share())),
                        Paragraph.Look.BODY),
                new Paragraph(place(plotted, texts), Paragraph.Look.BODY));
    }

    private static String place(PlottedCountry plotted, Texts texts) {
        return plotted.decided()
                ? texts.format(
                        "dossier.quadrant",
                        new PlaceText(texts.language()).number(plotted.quadrant()),
                        texts.get("quadrant", plotted.quadrant()))
                : new PlaceText(texts.language()).undecided(plotted.share());
    }

    private void said(View view, Dossier dossier, Texts texts, PageColumn column) {
        column.add(new Paragraph(texts.get("topic.negotiation"), Paragraph.Look.HEADING));
        column.add(
                new Paragraph(new NegotiationTexts(view.language()).brief(dossier.negotiation()), Paragraph.Look.BODY));
        dossier.negotiation().deals().stream()
                .map(act -> texts.format(
                        "cite",
                        act.shortName().in(view.language()),
                        act.summary().in(view.language())))
                .forEach(line -> column.add(new Paragraph(line, Paragraph.Look.SMALL)));
        entries(view, dossier.negotiation().history(), texts, column, sheetShare(0.62));
        column.add(new Paragraph(texts.get("topic.defence_demand"), Paragraph.Look.HEADING));
        List<Related> defence = dossier.section(Topic.DEFENCE_DEMAND).statements();
        if (defence.isEmpty()) {
            column.add(new Paragraph(texts.get("dossier.nothing"), Paragraph.Look.BODY));
        }
        entries(view, defence, texts, column, sheetShare(1));
    }

    /** How far down a part of the page reaches. */
    private double sheetShare(double part) {
        return (size.height() - PageSheet.TOP) * part;
    }

    /** The latest entries first, as many as have room above {@code until}; the others are counted. */
    private void entries(View view, List<Related> history, Texts texts, PageColumn column, double until) {
        int shown = 0;
        for (int i = history.size() - 1; i >= 0 && column.y() < until - ROOM_FOR_MORE; i--) {
            if (!column.add(new Paragraph(Citations.entry(history.get(i), view.language()), Paragraph.Look.SMALL))) {
                break;
            }
            shown++;
        }
        if (shown < history.size()) {
            String more = new Figures(view.language()).count((long) history.size() - shown);
            column.add(new Paragraph(texts.format("dossier.more", more), Paragraph.Look.SMALL));
        }
    }

    /** Everything that the page has no room for, and the documents in full. */
    private String notes(View view, Dossier dossier, Texts texts) {
        List<String> lines = new ArrayList<>();
        Set<String> documents = new TreeSet<>();
        for (Topic topic : List.of(Topic.TARIFF, Topic.NEGOTIATION, Topic.AGREEMENT, Topic.DEFENCE_DEMAND)) {
            for (Related related : dossier.section(topic).statements()) {
                lines.add(Citations.entry(related, view.language()));
                documents.add(related.statement().citation().document());
            }
        }
        References references = new References(facts.workspace(), view.language());
        lines.add("");
        lines.add(texts.get("sources.data"));
        lines.addAll(references.data(view));
        lines.addAll(references.publisher());
        lines.add("");
        lines.add(texts.get("documents"));
        lines.addAll(references.documents(documents));
        return String.join("\n", lines);
    }

    /** Statements in a line, with where they stand. */
    private static final class Citations {

        private Citations() {}

        static String entry(Related related, Language language) {
            Texts texts = ExportTexts.in(language);
            Statement statement = related.statement();
            String date =
                    statement.dates().first().map(new Dates(language)::partial).orElse("");
            String document = related.cited().document().shortName().in(language);
            String place = statement.citation().place();
            String cited = place.isBlank() ? document : texts.format("cite", document, place);
            return texts.format(
                    date.isEmpty() ? "dossier.entry.undated" : "dossier.entry",
                    date,
                    statement.summary().in(language),
                    cited);
        }
    }
}
