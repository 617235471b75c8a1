package org.fourquadrant.ui.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fourquadrant.chart.words.NegotiationTexts;
import org.fourquadrant.chart.words.TariffTexts;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.comparison.Reading;
import org.fourquadrant.facts.comparison.SourceComparison;
import org.fourquadrant.facts.place.Classification;
import org.fourquadrant.facts.place.PlottedCountry;
import org.fourquadrant.model.dataset.Indicator;
import org.fourquadrant.model.dataset.Observation;
import org.fourquadrant.model.dataset.Particulars;
import org.fourquadrant.model.language.Tokens;
import org.fourquadrant.model.view.Upward;
import org.fourquadrant.model.view.View;
import org.fourquadrant.text.Dates;
import org.fourquadrant.text.Figures;
import org.fourquadrant.text.ParticularsText;
import org.fourquadrant.text.PlaceText;
import org.fourquadrant.text.Texts;
import org.fourquadrant.text.UndecidedText;

/** Texts on a mark: its card, and a sentence for screen readers. */
final class CardText {

    private final Facts facts;
    private final View view;
    private final Texts texts;
    private final Figures figures;

    CardText(Facts facts, Texts texts) {
        this.facts = facts;
        this.view = facts.view();
        this.texts = texts;
        this.figures = new Figures(view.language());
    }

    String name(PlottedCountry plotted) {
        return plotted.country().name().in(view.language());
    }

    /** Such as {@code III · below by 0.6}. */
    String place(PlottedCountry plotted) {
        PlaceText places = new PlaceText(view.language());
        return plotted.decided()
                ? places.of(
                        plotted.quadrant(), plotted.distanceTo(view.thresholds().main()))
                : places.undecided(plotted.share());
    }

    /**
     * Both values with their years, tariff and negotiations on the as-of date, and the one announced where there is one.
     */
    List<Line> lines(PlottedCountry plotted) {
        List<Line> lines = new ArrayList<>();
        lines.add(line(
                "indicator.goods_balance", figures.balance(plotted.balance().value()), plotted.balance()));
        if (view.axes().upward() == Upward.FORMULA) {
            double rate = facts.ideas().heights().rate(plotted.country().code());
            lines.add(new Line(texts.get("card.formula"), figures.signedRate(rate), ""));
        }
        lines.add(line("indicator.defence_share", figures.share(plotted.share()), plotted.share()));
        // Who points at a mark does not wait for the documents.
        if (facts.knowledge().isRead()) {
            lines.add(inForce(plotted));
            lines.add(negotiation(plotted));
        }
        tariff(plotted)
                .ifPresent(rate -> lines.add(line("indicator.announced_tariff", figures.rate(rate.value()), rate)));
        return lines;
    }

    /** The values of a second definition that differ, each with its citation, and the quadrant that they give. */
    List<Line> lines(SourceComparison comparison) {
        List<Line> lines = new ArrayList<>();
        Reading other = comparison.other();
        String balance = figures.balance(other.balance().value());
        // The trade figures are often the same but for what rounding hides.
        if (!balance.equals(figures.balance(comparison.shown().balance().value()))) {
            lines.add(cited("card.other.balance", balance, other.balance()));
        }
        lines.add(cited("card.other.share", figures.share(other.share()), other.share()));
        String why = !comparison.isDecided()
                ? "card.other.undecided"
                : comparison.changesQuadrant()
                        ? "card.other.alone"
                        : comparison.isElsewhere() ? "card.other.year" : "card.other.same";
        lines.add(new Line(
                texts.get("card.other.quadrant"),
                new PlaceText(view.language()).name(other.decidedQuadrant()),
                texts.get(why)));
        return lines;
    }

    /** What is said of a mark, and where a second definition puts its country. */
    String sentence(PlottedCountry plotted, Optional<SourceComparison> comparison) {
        return comparison
                .map(both -> texts.format("mark.both", sentence(plotted), sentence(both)))
                .orElseGet(() -> sentence(plotted));
    }

    private String sentence(SourceComparison comparison) {
        return texts.format(
                !comparison.isDecided()
                        ? "mark.other.undecided"
                        : comparison.isElsewhere() ? "mark.other.moves" : "mark.other",
                figures.balance(comparison.other().balance().value()),
                figures.share(comparison.other().share()),
                new PlaceText(view.language()).name(comparison.other().decidedQuadrant()));
    }

    /** One sentence that says all, such as {@code Japan, III: deficit $68.5bn, 1.4%, below the line by 0.6}. */
    String sentence(PlottedCountry plotted) {
        double distance = plotted.distanceTo(view.thresholds().main());
        if (!plotted.decided()) {
            return texts.format(
                    "mark.undecided",
                    name(plotted),
                    figures.balance(plotted.balance().value()),
                    place(plotted));
        }
        return texts.format(
                (distance == 0 ? "mark.on_line." : "mark.") + Tokens.of(plotted.quadrant()),
                name(plotted),
                figures.balanceSize(plotted.balance().value()),
                figures.share(plotted.share()),
                figures.points(distance));
    }

    /**
     * The whole chart in a sentence, such as {@code 24 of 63 meet 2%}.
     *
     * @param comparisons what a second definition changes, where there is one
     */
    String summary(Optional<String> comparisons) {
        Classification classification = facts.classification();
        String meeting = texts.format(
                "meeting",
                figures.count(classification.meeting()),
                figures.count(classification.plotted().size()),
                figures.threshold(view.thresholds().main()));
        String counts = new UndecidedText(view.language())
                .after(meeting, facts.classification().undecided().size());
        return comparisons
                .map(headline -> texts.format("chart.forks", counts, headline))
                .orElse(counts);
    }

    private Line inForce(PlottedCountry plotted) {
        LocalDate day = view.data().asOf();
        String rate = new TariffTexts(view.language())
                .brief(facts.tariff(plotted.country().code()).standing());
        String on = texts.format("card.in_force.day", new Dates(view.language()).shortDay(day));
        return new Line(texts.get("heading.tariff"), rate, on);
    }

    private Line negotiation(PlottedCountry plotted) {
        String stage = new NegotiationTexts(view.language())
                .brief(facts.negotiation(plotted.country().code()));
        return new Line(texts.get("topic.negotiation"), stage, "");
    }

    private Optional<Observation> tariff(PlottedCountry plotted) {
        return facts.dataset()
                .flatMap(dataset -> dataset.find(
                        plotted.country().code(),
                        Indicator.ANNOUNCED_TARIFF,
                        view.data().year()));
    }

    private Line cited(String key, String value, Observation observation) {
        String place = observation.citation().place();
        return place.isEmpty()
                ? line(key, value, observation)
                : new Line(
                        texts.get(key),
                        value,
                        texts.format(
                                "card.source.place",
                                String.valueOf(observation.measuredIn()),
                                document(observation),
                                place));
    }

    private String document(Observation observation) {
        return facts.workspace()
                .library()
                .document(observation.citation().document())
                .map(document -> document.shortName().in(view.language()))
                .orElse(observation.citation().document());
    }

    private Line line(String key, String value, Observation observation) {
        String source = texts.format("card.source", String.valueOf(observation.measuredIn()), document(observation));
        return new Line(
                texts.get(key),
                value,
                new ParticularsText(view.language())
                        .of(observation)
                        .filter(said -> !observation.particulars().equals(Particulars.NONE))
                        .map(said -> texts.format("card.source.more", source, said))
                        .orElse(source));
    }

    /**
     * A line of the card.
     *
     * @param caption what it is
     * @param value how much
     * @param source of which year, and who says so
     */
    record Line(String caption, String value, String source) {}
}
