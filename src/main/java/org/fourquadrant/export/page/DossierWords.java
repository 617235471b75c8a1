package org.fourquadrant.export.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.fourquadrant.chart.words.NegotiationTexts;
import org.fourquadrant.chart.words.TariffTexts;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.dossier.Dossier;
import org.fourquadrant.facts.statement.Related;
import org.fourquadrant.facts.tariff.Standing;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.model.dataset.Observation;
import org.fourquadrant.model.document.Citation;
import org.fourquadrant.model.document.Statement;
import org.fourquadrant.model.law.Act;
import org.fourquadrant.model.view.View;
import org.fourquadrant.text.Dates;
import org.fourquadrant.text.Figures;
import org.fourquadrant.text.PlaceNames;
import org.fourquadrant.text.PlaceText;
import org.fourquadrant.text.Texts;

/** What the page of a country says, in the language of a view. */
final class DossierWords {

    /** What is said of agreements on one page, at most. */
    private static final int MOST_DEALS = 2;

    private final Facts facts;
    private final View view;
    private final Dossier dossier;
    private final OwnStatements own;
    private final Texts texts;
    private final Figures figures;
    private final Dates dates;
    private final TariffTexts tariffs;

    DossierWords(Facts facts, CountryCode country) {
        this.facts = facts;
        this.view = facts.view();
        this.dossier = facts.dossier(country);
        this.own = OwnStatements.of(dossier);
        this.texts = ExportTexts.in(view.language());
        this.figures = new Figures(view.language());
        this.dates = new Dates(view.language());
        this.tariffs = new TariffTexts(view.language());
    }

    /**
     * A figure that is read first.
     *
     * @param name names it among others
     * @param caption what it is
     */
    record Figure(String name, String figure, String caption) {}

    /**
     * Statements under a heading.
     *
     * @param entries the most telling first
     */
    record Part(String heading, List<String> entries) {}

    boolean isOfUnitedStates() {
        return dossier.country().equals(CountryCode.UNITED_STATES);
    }

    String name() {
        return facts.workspace().countries().nameOf(dossier.country(), view.language());
    }

    /** Whose page it is, and where it stands. */
    String title() {
        if (dossier.plotted().isEmpty()) {
            return texts.format("dossier.title.not_plotted", name());
        }
        Optional<Quadrant> quadrant = dossier.plotted().get().decidedQuadrant();
        return quadrant.map(decided -> texts.format(
                        "dossier.title",
                        name(),
                        texts.get("quadrant", decided),
                        new PlaceText(view.language()).number(decided)))
                .orElseGet(() -> texts.format(
                        "dossier.title.undecided",
                        name(),
                        figures.threshold(view.thresholds().main())));
    }

    /** Why it has no place, or none that is decided; empty where it has. */
    Optional<String> reason() {
        if (dossier.plotted().isPresent()) {
            return dossier.plotted()
                    .filter(plotted -> !plotted.decided())
                    .map(plotted -> new PlaceText(view.language()).undecided(plotted.share()));
        }
        if (isOfUnitedStates()) {
            return Optional.of(texts.get("dossier.united_states"));
        }
        return Optional.of(dossier.notPlotted()
                .map(one -> texts.format("dossier.why", texts.get("not_plotted", one.reason())))
                .orElseGet(() -> texts.get("dossier.not_in_data")));
    }

    /** What the small chart is called. */
    String position() {
        return texts.get(isOfUnitedStates() ? "dossier.position.others" : "dossier.position");
    }

    /** Balance, share and tariff; of the United States how the others stand. */
    List<Figure> figures() {
        if (isOfUnitedStates()) {
            return ofOthers();
        }
        List<Figure> all = new ArrayList<>();
        balance().ifPresent(value -> all.add(balance(value)));
        share().ifPresent(value -> all.add(new Figure(
                "share", figures.share(value), texts.format("dossier.figure.share", year(value.measuredIn())))));
        Standing standing = dossier.tariff().standing();
        all.add(new Figure(
                "tariff",
                standing.rate().map(tariffs::rate).orElseGet(() -> begun(tariffs.state(standing))),
                standing.rate()
                        .map(rate -> texts.format("dossier.figure.tariff", tariffs.state(standing)))
                        .orElseGet(() -> texts.get("dossier.tariff"))));
        return all;
    }

    /** As at the beginning of a sentence. */
    private String begun(String words) {
        return words.substring(0, 1).toUpperCase(view.language().locale()) + words.substring(1);
    }

    private Figure balance(Observation value) {
        String key = value.value() < 0 ? "dossier.figure.deficit" : "dossier.figure.surplus";
        return new Figure(
                "balance",
                texts.format(key, figures.balanceSize(value.value())),
                texts.format("dossier.figure.balance", year(value.measuredIn())));
    }

    private Optional<Observation> balance() {
        return dossier.plotted()
                .map(plotted -> plotted.balance())
                .or(() -> dossier.notPlotted().flatMap(one -> one.balance()));
    }

    private Optional<Observation> share() {
        return dossier.plotted()
                .map(plotted -> plotted.share())
                .or(() -> dossier.notPlotted().flatMap(one -> one.share()));
    }

    private List<Figure> ofOthers() {
        var counts = facts.counts();
        int meeting = counts.get(Quadrant.I) + counts.get(Quadrant.IV);
        int deficits = counts.get(Quadrant.III) + counts.get(Quadrant.IV);
        String line = figures.threshold(view.thresholds().main());
        return List.of(
                new Figure(
                        "others",
                        figures.count(facts.places().plottable().size()),
                        texts.format("dossier.figure.others", year(view.data().year()))),
                new Figure("deficits", figures.count(deficits), texts.get("dossier.figure.deficits")),
                new Figure("meeting", figures.count(meeting), texts.format("dossier.figure.meeting", line)));
    }

    private static String year(int year) {
        return Integer.toString(year);
    }

    /** Where it stands, for somebody who does not see it. */
    String describedPosition() {
        return dossier.plotted()
                .map(plotted -> texts.format(
                        "mark",
                        name(),
                        figures.balance(plotted.balance().value()),
                        figures.share(plotted.share()),
                        PartDescriptions.measuredIn(texts, plotted.share()),
                        new PlaceText(view.language()).name(plotted.decidedQuadrant())))
                .orElseGet(this::title);
    }

    /** The rate by law, by the papers and weighted by imports, as far as there are any. */
    Part tariff() {
        return new Part(texts.get("dossier.by_source"), tariffs.lines(dossier.tariff()));
    }

    /** Talks and agreements. */
    Part trade() {
        Stream<String> deals = dossier.negotiation().deals().stream()
                .sorted(Comparator.comparing(Act::day).reversed())
                .limit(MOST_DEALS)
                .map(act -> texts.format(
                        "dossier.deal",
                        act.shortName().in(view.language()),
                        act.summary().in(view.language())));
        List<String> entries =
                Stream.concat(deals, own.trade().stream().map(this::entry)).toList();
        String stage = new NegotiationTexts(view.language()).brief(dossier.negotiation());
        return new Part(texts.format("dossier.trade", stage), orNothing(entries));
    }

    /** What is demanded of it or pledged by it, and what the two do together. */
    Part defence() {
        return new Part(
                texts.get("topic.defence_demand"),
                orNothing(own.defence().stream().map(this::entry).toList()));
    }

    /** What the documents say of it where they say nothing of trade and defence. */
    Part others() {
        return new Part(
                texts.get("dossier.said"),
                orNothing(own.others().stream().map(this::entry).toList()));
    }

    private List<String> orNothing(List<String> entries) {
        return entries.isEmpty() ? List.of(texts.format("dossier.nothing_of_it", name())) : entries;
    }

    private String entry(Related related) {
        Statement statement = related.statement();
        String date = statement.dates().first().map(dates::partial).orElse("");
        String place =
                new PlaceNames(view.language()).brief(statement.citation().place());
        String document = shortName(facts, statement);
        return texts.format(
                date.isEmpty() ? "dossier.entry.undated" : "dossier.entry",
                date,
                statement.summary().in(view.language()),
                place.isBlank() ? document : texts.format("cite", document, place));
    }

    static String shortName(Facts facts, Statement statement) {
        return facts.workspace()
                .library()
                .document(statement.citation().document())
                .map(document -> document.shortName().in(facts.view().language()))
                .orElse(statement.citation().document());
    }

    /** Who measured what. */
    String source() {
        return facts.dataset()
                .map(dataset ->
                        texts.format("years.source", dataset.info().sourceLine().in(view.language())))
                .orElse("");
    }

    /**
     * Everything that the page has no room for, and the documents in full.
     *
     * @param data what its figures are taken from
     */
    String notes(List<String> data) {
        List<String> lines = new ArrayList<>();
        lines.add(describedPosition());
        lines.addAll(isOfUnitedStates() ? List.of() : tariffs.lines(dossier.tariff()));
        Set<String> documents = new TreeSet<>(CitedDocuments.ofDossier(facts, dossier));
        Stream.of(trade(), defence()).filter(part -> own.others().isEmpty()).forEach(part -> {
            lines.add("");
            lines.add(part.heading());
            lines.addAll(part.entries());
        });
        own.others().forEach(related -> lines.add(entry(related)));
        if (own.ofMany() > 0) {
            lines.add(texts.format("dossier.of_many", figures.count(own.ofMany())));
        }
        References references = new References(facts.workspace(), view.language());
        lines.add("");
        lines.add(texts.get("sources.data"));
        lines.addAll(data);
        lines.addAll(references.publisher());
        lines.add("");
        lines.add(texts.get("documents"));
        lines.addAll(references.documents(documents));
        return String.join("\n", lines);
    }

    /** What the statements that are its own cite. */
    static Stream<String> cited(OwnStatements own) {
        return own.all().stream().map(related -> related.statement().citation()).map(Citation::document);
    }
}
