package org.fourquadrant.ui.documents;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.Countries;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.country.Membership;
import org.fourquadrant.model.document.Statement;
import org.fourquadrant.model.law.Act;
import org.fourquadrant.model.law.HalfOpen;
import org.fourquadrant.model.law.LawRate;
import org.fourquadrant.model.law.Partner;
import org.fourquadrant.text.Texts;
import org.fourquadrant.ui.shared.Source;
import org.fourquadrant.ui.shared.SourceChip;
import org.fourquadrant.ui.shared.Sources;
import org.fourquadrant.ui.shared.Terms;

/** What a passage says, in words of one language. */
final class PassageText {

    private final Countries countries;
    private final Sources sources;
    private final Terms terms;
    private final Texts texts;

    PassageText(Workspace workspace, Terms terms, Texts texts) {
        this.countries = workspace.countries();
        this.sources = new Sources(workspace, terms);
        this.terms = terms;
        this.texts = texts;
    }

    /** Its day, what kind it is, how far the matter has come, what is printed. */
    List<String> head(Passage passage) {
        if (passage instanceof Passage.OfPaper paper) {
            Statement said = paper.statement();
            String day = said.dates().first().map(terms.dates()::partial).orElse(texts.get("statements.undated"));
            String printed = said.asPrinted().isEmpty() ? "" : texts.format("statements.printed", said.asPrinted());
            return Stream.of(day, terms.topic(said.topic()), terms.stage(said.stage()), printed)
                    .filter(part -> !part.isEmpty())
                    .toList();
        }
        Act act = ((Passage.OfAct) passage).act();
        String day = texts.format("act.day", terms.dates().day(act.day()), texts.get("act_day", act.dayIs()));
        return List.of(day, texts.get("act_kind", act.kind()));
    }

    /** What it says. */
    String summary(Passage passage) {
        return passage instanceof Passage.OfPaper paper
                ? paper.statement().summary().in(terms.language())
                : ((Passage.OfAct) passage).act().summary().in(terms.language());
    }

    /** What is to be said of its sources; may be empty. */
    String note(Passage passage) {
        return passage instanceof Passage.OfPaper paper
                ? paper.statement().note().in(terms.language())
                : ((Passage.OfAct) passage).act().note().whole().in(terms.language());
    }

    /** Where it stands. */
    Source source(Passage passage) {
        return passage instanceof Passage.OfPaper paper
                ? sources.of(paper.statement())
                : sources.of(((Passage.OfAct) passage).act());
    }

    /** A link to where it stands. */
    SourceChip chip(Passage passage) {
        return new SourceChip(source(passage), terms);
    }

    /** That there are more rates than those shown. */
    String more(int count) {
        return texts.format("act.more", count);
    }

    /**
     * A line for each rate of an act; none of a paper.
     *
     * @param whose only those that reach this country's goods; empty for all
     */
    List<String> rates(Passage passage, Optional<Country> whose) {
        return passage instanceof Passage.OfAct ofAct
                ? ofAct.rates().stream()
                        .filter(rate ->
                                whose.map(country -> isOf(rate, country)).orElse(true))
                        .map(this::rate)
                        .toList()
                : List.of();
    }

    private static boolean isOf(LawRate rate, Country country) {
        if (rate.partner() instanceof Partner.One one) {
            return one.code().equals(country.code())
                    || one.code().equals(CountryCode.EUROPEAN_UNION) && country.isMemberOf(Membership.EUROPEAN_UNION);
        }
        return !((Partner.All) rate.partner()).leftOut().contains(country.code());
    }

    private String rate(LawRate rate) {
        String partner = rate.partner() instanceof Partner.One one
                ? countries.nameOf(one.code(), terms.language())
                : texts.get("group.everyone");
        String percent = rate.percent().isPresent()
                ? texts.format(
                        "act.percent",
                        terms.figures().rate(rate.percent().getAsDouble()),
                        texts.get("law_basis", rate.basis()))
                : texts.get("law_basis", rate.basis());
        String goods =
                rate.isOfAllGoods() ? texts.get("act.all_goods") : rate.goods().in(terms.language());
        return Stream.of(partner, percent, goods, days(rate), texts.get("rate_nature", rate.nature()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(texts.get("act.separator")));
    }

    private String days(LawRate rate) {
        HalfOpen lawful = rate.dates().lawful();
        Optional<String> from = lawful.from().map(terms.dates()::shortDay);
        // The last day on which it held is the one before its end.
        Optional<String> to = lawful.to().map(day -> day.minusDays(1)).map(terms.dates()::shortDay);
        if (from.isEmpty()) {
            return "";
        }
        return to.map(last -> texts.format("span", from.get(), last))
                .orElseGet(() -> texts.format("act.from", from.get()));
    }
}
