package org.fourquadrant.ui.dossier;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.fourquadrant.chart.words.NegotiationTexts;
import org.fourquadrant.chart.words.TariffTexts;
import org.fourquadrant.facts.dossier.Dossier;
import org.fourquadrant.facts.dossier.Peer;
import org.fourquadrant.facts.dossier.ShareOfSource;
import org.fourquadrant.facts.place.NotPlotted;
import org.fourquadrant.facts.place.PlottedCountry;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.model.dataset.Indicator;
import org.fourquadrant.model.dataset.Observation;
import org.fourquadrant.model.dataset.Particulars;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.view.DataChoice;
import org.fourquadrant.model.view.View;
import org.fourquadrant.text.EndingText;
import org.fourquadrant.text.ParticularsText;
import org.fourquadrant.text.PlaceText;
import org.fourquadrant.text.Texts;
import org.fourquadrant.ui.shared.Sources;
import org.fourquadrant.ui.shared.Terms;

/** Writes who a country is and what its two values are, in one language. */
final class CountryWriter {

    private final Workspace workspace;
    private final Texts texts;
    private final Terms terms;
    private final Sources sources;

    CountryWriter(Workspace workspace, Texts texts, Terms terms, Sources sources) {
        this.workspace = workspace;
        this.texts = texts;
        this.terms = terms;
        this.sources = sources;
    }

    Block.Heading heading(Country country, Dossier dossier, View view) {
        double threshold = view.thresholds().main();
        Language language = terms.language();
        Language other = language == Language.ENGLISH ? Language.JAPANESE : Language.ENGLISH;
        Optional<Quadrant> quadrant = dossier.plotted().flatMap(PlottedCountry::decidedQuadrant);
        return new Block.Heading(
                country.name().in(language),
                country.name().in(other),
                quadrant,
                dossier.plotted()
                        .map(plotted -> chip(plotted, threshold))
                        .or(() -> new EndingText(workspace.countries(), language).of(country))
                        .or(() -> dossier.notPlotted().map(NotPlotted::reason).map(terms::reason))
                        .orElse(texts.get("not_listed")),
                quadrant.map(terms::quadrant).orElse(""),
                standing(dossier),
                among(country, view));
    }

    /** The tariff and the stage of the negotiations, which are what one looks for first. */
    private List<Figure> standing(Dossier dossier) {
        return List.of(
                new Figure(
                        texts.get("heading.tariff"),
                        new TariffTexts(terms.language()).brief(dossier.tariff().standing()),
                        "",
                        "",
                        Optional.empty()),
                new Figure(
                        texts.get("topic.negotiation"),
                        new NegotiationTexts(terms.language()).brief(dossier.negotiation()),
                        "",
                        "",
                        Optional.empty()));
    }

    private List<Block.Selected> among(Country country, View view) {
        if (view.selection().size() < 2) {
            return List.of();
        }
        return view.selection().stream()
                .map(code -> new Block.Selected(
                        code, workspace.countries().nameOf(code, terms.language()), code.equals(country.code())))
                .toList();
    }

    private String chip(PlottedCountry plotted, double threshold) {
        PlaceText places = new PlaceText(terms.language());
        return plotted.decided()
                ? places.of(plotted.quadrant(), plotted.distanceTo(threshold))
                : places.undecided(plotted.share());
    }

    Block.Values values(Dossier dossier, DataChoice data) {
        Optional<Observation> balance = dossier.plotted()
                .map(PlottedCountry::balance)
                .or(() -> dossier.notPlotted().flatMap(NotPlotted::balance));
        Optional<Observation> share = dossier.plotted()
                .map(PlottedCountry::share)
                .or(() -> dossier.notPlotted().flatMap(NotPlotted::share));
        List<Figure> figures = new ArrayList<>();
        figures.add(figure(
                "indicator.goods_balance", balance, value -> terms.figures().balance(value.value())));
        figures.add(figure(
                "indicator.defence_share", share, value -> terms.figures().share(value)));
        announced(dossier.country(), data)
                .map(rate -> figure(
                        "value.announced",
                        Optional.of(rate),
                        value -> terms.figures().rate(value.value())))
                .ifPresent(figures::add);
        List<ShareOfSource> others = dossier.shares().stream()
                .filter(of -> of.move() != ShareOfSource.Move.SHOWN)
                .toList();
        return new Block.Values(
                figures,
                others.stream().map(this::otherSource).toList(),
                others.isEmpty() ? Optional.empty() : Optional.of(verdict(others)));
    }

    /** Whom it may be held against, each with the reason; empty where it has no place. */
    Optional<Block> peers(Country country, Dossier dossier) {
        if (dossier.peers().isEmpty()) {
            return Optional.empty();
        }
        List<CountryCode> all = new ArrayList<>(
                dossier.peers().stream().map(peer -> peer.country().code()).toList());
        all.add(country.code());
        return Optional.of(new Block.PeerList(
                texts.format("peers.title", dossier.peers().size()),
                dossier.peers().stream().map(this::peer).toList(),
                all));
    }

    private Figure peer(Peer peer) {
        String reason = peer.alliance()
                .map(alliance -> texts.format(
                        peer.sameQuadrant() ? "peers.both" : "peers.alliance", texts.get("membership", alliance)))
                .orElseGet(() -> texts.get("peers.quadrant"));
        return new Figure(peer.country().name().in(terms.language()), "", reason, "", Optional.empty());
    }

    private Figure figure(String label, Optional<Observation> value, Function<Observation, String> inWords) {
        return value.map(shown -> new Figure(
                        texts.get(label),
                        inWords.apply(shown),
                        detail(shown),
                        shown.isOfAnotherYear()
                                ? texts.format("value.other_year", String.valueOf(shown.measuredIn()))
                                : "",
                        Optional.of(sources.of(shown.citation()))))
                .orElseGet(() -> new Figure(texts.get(label), texts.get("value.none"), "", "", Optional.empty()));
    }

    /** Of which year it is, with all that its source says of it. */
    private String detail(Observation value) {
        if (value.particulars().equals(Particulars.NONE)) {
            return yearOf(value);
        }
        String base = value.indicator() == Indicator.DEFENCE_SHARE ? String.valueOf(value.measuredIn()) : yearOf(value);
        return new ParticularsText(terms.language())
                .of(value)
                .map(said -> texts.format("value.particulars", base, said))
                .orElse(base);
    }

    private String yearOf(Observation value) {
        if (value.indicator() == Indicator.ANNOUNCED_TARIFF) {
            return "";
        }
        String year = String.valueOf(value.measuredIn());
        return texts.format(value.estimate() ? "value.estimate" : "value.year", year);
    }

    /** The rate that the dataset itself lists, whatever became of it since. */
    private Optional<Observation> announced(CountryCode country, DataChoice data) {
        return workspace
                .dataset(data.dataset())
                .flatMap(dataset -> dataset.find(country, Indicator.ANNOUNCED_TARIFF, data.year()));
    }

    private Figure otherSource(ShareOfSource share) {
        String year = share.measuredIn().map(String::valueOf).orElse("");
        String warning = share.move() == ShareOfSource.Move.MOVES
                ? share.quadrant()
                        .map(there -> texts.format("source.moves", new PlaceText(terms.language()).name(there)))
                        .orElse("")
                : "";
        return new Figure(
                label(share.origin()),
                share.particulars().whole()
                        ? terms.figures().threshold(share.percent())
                        : terms.figures().share(share.percent()),
                year,
                warning,
                Optional.of(
                        share.origin() instanceof ShareOfSource.Origin.OfStatement said
                                ? sources.of(said.cited().statement())
                                : sources.of(share.citation())));
    }

    private String label(ShareOfSource.Origin origin) {
        if (origin instanceof ShareOfSource.Origin.OfStatement said) {
            return said.cited().statement().summary().in(terms.language());
        }
        String name = ((ShareOfSource.Origin.OfDataset) origin).name();
        return workspace
                .dataset(name)
                .map(dataset -> dataset.info().title().in(terms.language()))
                .orElse(name);
    }

    private Block.Verdict verdict(List<ShareOfSource> others) {
        boolean moves = others.stream().anyMatch(of -> of.move() == ShareOfSource.Move.MOVES);
        boolean stays = others.stream().allMatch(of -> of.move() == ShareOfSource.Move.STAYS);
        String key = moves ? "verdict.moves" : stays ? "verdict.stays" : "verdict.none";
        return new Block.Verdict(texts.format(key, range(others)), moves);
    }

    private String range(List<ShareOfSource> others) {
        DoubleSummaryStatistics all =
                others.stream().mapToDouble(ShareOfSource::percent).summaryStatistics();
        String least = terms.figures().share(all.getMin());
        String most = terms.figures().share(all.getMax());
        return least.equals(most) ? least : texts.format("verdict.range", least, most);
    }
}
