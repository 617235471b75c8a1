package org.fourquadrant.facts.tariff;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.fourquadrant.facts.law.LawOnDate;
import org.fourquadrant.facts.law.WeightedOnDate;
import org.fourquadrant.facts.papers.PaperRate;
import org.fourquadrant.facts.papers.PapersOnDate;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.document.Citation;
import org.fourquadrant.model.document.PartialDate;

/**
 * The tariff of a country on a day: what the papers report, what the acts say, and what it comes to on the imports of one
 * year, side by side.
 *
 * @param country the country
 * @param date the day
 * @param papers what the papers say; empty where they are not asked
 * @param law what the acts say; empty where they are not asked
 * @param weighted the tariff weighted by imports, or why there is none
 * @param weightedReason why that is far from the rate of the law; empty where it is not
 */
public record TariffOnDate(
        CountryCode country,
        LocalDate date,
        Optional<PapersOnDate> papers,
        Optional<LawOnDate> law,
        WeightedOnDate weighted,
        Optional<WeightedReason> weightedReason) {

    public TariffOnDate {
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(papers, "papers");
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(weighted, "weighted");
        Objects.requireNonNull(weightedReason, "weightedReason");
    }

    /** How it stands: by the acts where they are asked and cover it, else by the papers. */
    public Standing standing() {
        return Stream.concat(law.map(Standing::of).stream(), papers.map(Standing::of).stream())
                .filter(Standing::isCovered)
                .findFirst()
                .orElse(Standing.NOT_COVERED);
    }

    /** The first day of the rate that is taken first, as precisely as its source gives it; empty without one. */
    public Optional<PartialDate> since() {
        return isByLaw()
                ? law.flatMap(LawOnDate::since).map(PartialDate::of)
                : papers.flatMap(PapersOnDate::rate).map(PaperRate::sinceAsPrinted);
    }

    /** Whether the acts are taken first, because they are asked and cover the day. */
    public boolean isByLaw() {
        return standing().side().equals(Optional.of(TariffSide.LAW));
    }

    /** Where the standing is written: the places of the papers that decide it, or the acts that do. */
    public List<Citation> citations() {
        return (isByLaw() ? ofActs() : ofPapers()).distinct().toList();
    }

    /** Where all that is said is written, of both kinds of source. */
    public List<Citation> allCitations() {
        return Stream.concat(ofActs(), ofPapers()).distinct().toList();
    }

    private Stream<Citation> ofPapers() {
        return papers.stream()
                .flatMap(said -> said.reasons().stream())
                .map(reason -> reason.statement().citation());
    }

    private Stream<Citation> ofActs() {
        return law.stream()
                .flatMap(acts -> acts.decidingActs().stream())
                .map(act -> new Citation(act.id(), act.place().citation()));
    }
}
