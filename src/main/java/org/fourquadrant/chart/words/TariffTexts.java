package org.fourquadrant.chart.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fourquadrant.facts.law.Confirmation;
import org.fourquadrant.facts.law.LawOnDate;
import org.fourquadrant.facts.law.LegalRate;
import org.fourquadrant.facts.law.PendingLaw;
import org.fourquadrant.facts.papers.PaperRate;
import org.fourquadrant.facts.papers.PapersOnDate;
import org.fourquadrant.facts.papers.PendingRate;
import org.fourquadrant.facts.statement.LastReport;
import org.fourquadrant.facts.tariff.Standing;
import org.fourquadrant.facts.tariff.TariffOnDate;
import org.fourquadrant.model.document.PartialDate;
import org.fourquadrant.model.document.RateBasis;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.law.Act;
import org.fourquadrant.model.law.LawBasis;
import org.fourquadrant.model.law.LawRate;
import org.fourquadrant.model.law.TariffState;
import org.fourquadrant.text.Dates;
import org.fourquadrant.text.Figures;
import org.fourquadrant.text.InnerBrackets;
import org.fourquadrant.text.Quantities;
import org.fourquadrant.text.Texts;

/**
 * What papers and acts say of the tariff on all goods of a country, in one language: the same words in the window, on
 * slides and on a terminal.
 */
public final class TariffTexts {

    private final Language language;
    private final Texts texts;
    private final Figures figures;
    private final Dates dates;
    private final Quantities quantities;

    public TariffTexts(Language language) {
        this.language = language;
        this.texts = Texts.of("org.fourquadrant.chart.words.tariff", language);
        this.figures = new Figures(language);
        this.dates = new Dates(language);
        this.quantities = new Quantities(language);
    }

    /** The state in a word, of what is last known with the day: {@code last known (until 31 July 2025)}. */
    public String state(Standing standing) {
        return state(standing.state(), standing.lastConfirmed());
    }

    private String state(TariffState state, Optional<LocalDate> until) {
        String word = texts.get("status", state);
        return until.filter(day -> state == TariffState.LAST_KNOWN)
                .map(day -> texts.format("state.until", word, dates.day(day)))
                .orElse(word);
    }

    /** A rate with what it includes where that is the MFN rate: {@code 15% incl. MFN}. */
    public String rate(Standing.Rate rate) {
        return rate(quantities.text(rate.quantity()), rate.basis());
    }

    private String rate(LegalRate rate) {
        return rate(figures.rate(rate.percent()), rate.basis());
    }

    private String rate(String figure, RateBasis basis) {
        return basis == RateBasis.INCLUDING_MFN ? texts.format("rate.including_mfn", figure) : figure;
    }

    /** Since when, as precisely as the source gives it: {@code since 7 August 2025}, {@code begun between …}. */
    public String since(PartialDate date) {
        boolean vague = date.precision() == PartialDate.Precision.SPAN || date.precision() == PartialDate.Precision.BY;
        return texts.format(vague ? "since.vague" : "since", dates.partial(date));
    }

    /** The rate, with its state unless it is simply in force; the state where there is no rate. */
    public String brief(Standing standing) {
        if (standing.rate().isEmpty()) {
            return state(standing);
        }
        String rate = rate(standing.rate().get());
        return standing.state() == TariffState.IN_FORCE ? rate : texts.format("brief", rate, state(standing));
    }

    /** Law, what was charged where that is another rate, papers and the rate weighted by imports, a line for each. */
    public List<String> lines(TariffOnDate tariff) {
        return Stream.of(
                        tariff.law().map(this::law).stream(),
                        tariff.law().stream().flatMap(this::charged),
                        tariff.papers().map(this::papers).stream(),
                        new WeightedTexts(language).lines(tariff))
                .flatMap(lines -> lines)
                .toList();
    }

    /** The same in one line. */
    public String line(TariffOnDate tariff) {
        return String.join(texts.get("lines.separator"), lines(tariff));
    }

    /** What holds in law, each part of a sum with its act. */
    public String law(LawOnDate law) {
        Optional<LegalRate> rate = law.law().filter(found -> !found.layers().isEmpty());
        if (rate.isPresent()) {
            return law(law, rate.get());
        }
        String acts = bracketed(law.decidingActs());
        return acts.isEmpty()
                ? texts.format("law.state", state(law))
                : texts.format("law.state.acts", state(law), acts);
    }

    private String law(LawOnDate law, LegalRate rate) {
        String parts = rate.layers().stream()
                .map(part -> texts.format(
                        "law.part",
                        figures.plain(part.percent().orElseThrow(), 0, 2),
                        part.layer().name().in(language)))
                .collect(Collectors.joining(texts.get("law.parts.separator")));
        String sum = texts.format(
                rate.layers().size() == 1 ? "law.one" : "law.sum",
                rate(rate),
                rate.layers().size() == 1 ? rate.layers().get(0).layer().name().in(language) : parts,
                bracketed(law.acts()));
        return law.state() == TariffState.LAST_KNOWN ? texts.format("law.otherwise", sum, state(law)) : sum;
    }

    private String state(LawOnDate law) {
        return state(law.state(), law.lastConfirmed().map(Confirmation::day));
    }

    /** What customs did otherwise than the law has it. */
    private Stream<String> charged(LawOnDate law) {
        Stream<String> unlawful = law.unlawfulFrom().stream()
                .filter(day -> law.state() == TariffState.HELD_UNLAWFUL)
                .map(day -> texts.format("unlawful", dates.day(day), dates.day(law.chargedUntil())));
        Stream<String> other = law.charged().stream()
                .filter(rate -> law.isChargedOtherwise())
                .map(rate -> texts.format("charged", rate(rate), bracketed(actsOf(rate))));
        return Stream.concat(unlawful, other);
    }

    private static List<Act> actsOf(LegalRate rate) {
        return rate.layers().stream().map(LawRate::act).distinct().toList();
    }

    /** The short names of acts: {@code EO 14326, EO 14329}. */
    public String acts(List<Act> acts) {
        return acts.stream()
                .map(act -> act.shortName().in(language))
                .collect(Collectors.joining(texts.get("list.separator")));
    }

    private String bracketed(List<Act> acts) {
        return InnerBrackets.opened(acts(acts));
    }

    /** What the papers report, and which ones. */
    public String papers(PapersOnDate papers) {
        String said = papers.rate().map(rate -> rateOf(papers, rate)).orElseGet(() -> stateOf(papers));
        String documents = papers.lastConfirmed().map(LastReport::documents).orElse(List.of()).stream()
                .map(document -> document.shortName().in(language))
                .collect(Collectors.joining(texts.get("list.separator")));
        return documents.isEmpty() ? texts.format("papers", said) : texts.format("papers.documents", said, documents);
    }

    private String rateOf(PapersOnDate papers, PaperRate rate) {
        String figure = rate(quantities.text(rate.quantity()), rate.basis());
        String told = switch (rate.origin()) {
            case PRINTED -> figure;
            case COMPUTED -> texts.format("papers.computed", figure);
            case OF_THE_BEGINNING -> texts.format("papers.at_first", figure);
        };
        return papers.state() == TariffState.IN_FORCE ? told : texts.format("brief", told, state(papers));
    }

    /** Of what is last known to be no rate, what it was: {@code paused, last known (until 10 February 2025)}. */
    private String stateOf(PapersOnDate papers) {
        return papers.state() == papers.reported()
                ? state(papers)
                : texts.format("brief", texts.get("status", papers.reported()), state(papers));
    }

    private String state(PapersOnDate papers) {
        return state(papers.state(), papers.lastConfirmed().map(LastReport::day));
    }

    /** A rate that is to come by an act, with the day for which it is announced. */
    public String pending(PendingLaw pending) {
        String act = bracketed(List.of(pending.rate().act()));
        String state = texts.get("status", pending.state());
        String figure = figure(pending);
        return due(pending)
                .map(day -> texts.format("pending.from", state, figure, act, dates.day(day)))
                .orElseGet(() -> texts.format("pending", state, figure, act));
    }

    /** The day from which it was to hold, as its act had it; empty of what is paused, threatened or agreed without one. */
    private static Optional<LocalDate> due(PendingLaw pending) {
        LawRate.Dates days = pending.rate().dates();
        return pending.state() == TariffState.PAUSED
                ? Optional.empty()
                : days.planned().or(() -> days.lawful().from());
    }

    /** The rate of an act with what it includes, or what goods are free of. */
    public String figure(LawRate rate) {
        if (rate.basis() == LawBasis.EXEMPTION) {
            return texts.format("rate.free_of", rate.layer().name().in(language));
        }
        return rate.percent().isPresent()
                ? figure(rate.percent().getAsDouble(), rate)
                : texts.get("law_basis", rate.basis());
    }

    /** A rate that is to come, with what it includes. */
    public String figure(PendingLaw pending) {
        return figure(pending.percent(), pending.rate());
    }

    private String figure(double percent, LawRate rate) {
        String figure = figures.rate(percent);
        return rate.basis() == LawBasis.INCLUDING_MFN ? texts.format("rate.including_mfn", figure) : figure;
    }

    /** Since when customs charge a rate that a later notice dated back; empty where they charge it on the day. */
    public Optional<String> chargedOnlyFrom(LawRate rate, LocalDate day) {
        return rate.dates()
                .charged()
                .from()
                .filter(day::isBefore)
                .map(from -> texts.format("charged.from", dates.day(from)));
    }

    /** The state of a rate of the papers that is not applied; after the last report of it, last known. */
    public String state(PendingRate pending, LocalDate day) {
        String state = texts.get("status", pending.state().asTariff());
        LocalDate until = pending.confirmed().day();
        return day.isAfter(until)
                ? texts.format("brief", state, state(TariffState.LAST_KNOWN, Optional.of(until)))
                : state;
    }
}
