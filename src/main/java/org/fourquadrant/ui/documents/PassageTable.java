package org.fourquadrant.ui.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fourquadrant.data.csv.CsvText;
import org.fourquadrant.model.country.Countries;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.document.PartialDate;
import org.fourquadrant.model.document.Statement;
import org.fourquadrant.model.document.Subject;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.language.Tokens;
import org.fourquadrant.model.law.Act;
import org.fourquadrant.model.law.LawRate;
import org.fourquadrant.model.law.Partner;

/** Passages as CSV: keys in snake case; a line for each statement and each rate of an act, or for an act that has none. */
final class PassageTable {

    private static final String EVERYONE = "ALL";
    private static final List<String> KEYS = List.of(
            "source",
            "id",
            "subjects",
            "names",
            "topic",
            "stage",
            "announced",
            "effective",
            "ended",
            "rate_pct",
            "basis",
            "goods",
            "summary",
            "as_printed",
            "opinion",
            "document",
            "place",
            "url",
            "note");

    private final Countries countries;
    private final Language language;

    PassageTable(Countries countries, Language language) {
        this.countries = countries;
        this.language = language;
    }

    String csv(List<Passage> passages) {
        return CsvText.of(KEYS, passages.stream().flatMap(this::rows).toList());
    }

    private Stream<List<String>> rows(Passage passage) {
        if (passage instanceof Passage.OfPaper paper) {
            return Stream.of(row(paper.statement()));
        }
        Passage.OfAct ofAct = (Passage.OfAct) passage;
        return ofAct.rates().isEmpty()
                ? Stream.of(row(ofAct.act()))
                : ofAct.rates().stream().map(this::row);
    }

    private List<String> row(Statement said) {
        return List.of(
                "paper",
                said.id(),
                joined(said.subjects().stream().map(PassageTable::code)),
                joined(said.subjects().stream()
                        .flatMap(subject -> subject instanceof Subject.OneCountry one
                                ? Stream.of(countries.nameOf(one.code(), language))
                                : Stream.empty())),
                Tokens.of(said.topic()),
                Tokens.of(said.stage()),
                printed(said.dates().announced()),
                printed(said.dates().effective()),
                printed(said.dates().ended()),
                "",
                "",
                said.product().in(language),
                said.summary().in(language),
                said.asPrinted(),
                String.valueOf(said.opinion()),
                said.citation().document(),
                said.citation().place(),
                "",
                said.note().in(language));
    }

    private List<String> row(Act act) {
        return List.of(
                "act",
                act.id(),
                "",
                "",
                Tokens.of(act.kind()),
                "",
                act.day().toString(),
                "",
                "",
                "",
                "",
                "",
                act.summary().in(language),
                "",
                "",
                act.id(),
                act.place().citation(),
                act.place().url(),
                act.note().whole().in(language));
    }

    private List<String> row(LawRate rate) {
        Act act = rate.act();
        Optional<CountryCode> partner =
                rate.partner() instanceof Partner.One one ? Optional.of(one.code()) : Optional.empty();
        return List.of(
                "act",
                rate.id(),
                partner.map(CountryCode::value).orElse(EVERYONE),
                partner.map(code -> countries.nameOf(code, language)).orElse(""),
                Tokens.of(act.kind()),
                Tokens.of(rate.nature()),
                rate.dates().announced().toString(),
                day(rate.dates().lawful().from()),
                day(rate.dates().lawful().to()),
                rate.percent().isPresent() ? number(rate.percent().getAsDouble()) : "",
                Tokens.of(rate.basis()),
                rate.goods().in(language),
                act.summary().in(language),
                "",
                "",
                act.id(),
                act.place().citation(),
                act.place().url(),
                rate.remarks().note().whole().in(language));
    }

    private static String number(double percent) {
        return percent == Math.rint(percent) ? String.valueOf((long) percent) : String.valueOf(percent);
    }

    private static String code(Subject subject) {
        if (subject instanceof Subject.OneCountry one) {
            return one.code().value();
        }
        if (subject instanceof Subject.Members members) {
            return Tokens.of(members.membership());
        }
        return subject instanceof Subject.Everyone ? EVERYONE : subject.toString();
    }

    private static String printed(Optional<PartialDate> date) {
        return date.map(PartialDate::toString).orElse("");
    }

    private static String day(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).orElse("");
    }

    private static String joined(Stream<String> parts) {
        return parts.collect(Collectors.joining("; "));
    }
}
