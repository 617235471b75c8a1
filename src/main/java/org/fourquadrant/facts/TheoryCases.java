package org.fourquadrant.facts;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.fourquadrant.facts.formula.FormulaOnTrade;
import org.fourquadrant.facts.formula.ReciprocalRow;
import org.fourquadrant.facts.formula.ReciprocalTariff;
import org.fourquadrant.facts.law.LawOnDate;
import org.fourquadrant.facts.place.PlottedCountry;
import org.fourquadrant.facts.statement.Cited;
import org.fourquadrant.facts.statement.Related;
import org.fourquadrant.facts.theory.TheoryCase;
import org.fourquadrant.facts.theory.TheoryCase.Mark;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.country.Membership;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.model.document.Statement;
import org.fourquadrant.model.document.Subject;
import org.fourquadrant.model.document.Topic;
import org.fourquadrant.model.law.LawRate;
import org.fourquadrant.model.law.Partner;
import org.fourquadrant.model.law.RateNature;
import org.fourquadrant.model.view.AskedSources;

/** Gathers what papers and acts tell of the plotted countries of a view by its day. */
final class TheoryCases {

    private static final CountryCode UNION = new CountryCode("EUU");

    private final Facts facts;

    TheoryCases(Facts facts) {
        this.facts = facts;
    }

    /** A case for each plotted country. */
    List<TheoryCase> all() {
        Optional<FormulaOnTrade> found = trade();
        Map<CountryCode, ReciprocalRow> rows = new HashMap<>();
        found.ifPresent(
                given -> given.rows().forEach(row -> rows.put(row.country().code(), row)));
        return facts.classification().plotted().stream()
                .map(one -> of(
                        one,
                        found.flatMap(given -> given.trade(one.country().code())),
                        Optional.ofNullable(rows.get(one.country().code()))))
                .toList();
    }

    /** The formula as announced on the trade of the dataset shown, or else of the first one that has trade for the year. */
    Optional<FormulaOnTrade> trade() {
        return FormulaRates.on(
                facts.workspace(),
                facts.view().data().dataset(),
                facts.view().data().year(),
                () -> ReciprocalTariff.asAnnounced(facts.workspace().figures()));
    }

    private TheoryCase of(PlottedCountry one, Optional<ReciprocalRow.Trade> trade, Optional<ReciprocalRow> row) {
        CountryCode code = one.country().code();
        OptionalDouble law = facts.knowledge()
                .tariff(code, facts.view().data().asOf(), AskedSources.LAW)
                .law()
                .flatMap(LawOnDate::law)
                .map(rate -> OptionalDouble.of(rate.percent()))
                .orElse(OptionalDouble.empty());
        return new TheoryCase(
                one,
                law,
                trade.map(found -> OptionalDouble.of(found.deficitShare())).orElse(OptionalDouble.empty()),
                row.map(found -> OptionalDouble.of(found.rule())).orElse(OptionalDouble.empty()),
                marks(one));
    }

    private Set<Mark> marks(PlottedCountry one) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        facts.knowledge()
                .statements()
                .about(one.country().code(), facts.view().data().asOf())
                .map(Related::statement)
                .flatMap(statement -> mark(statement).stream())
                .forEach(marks::add);
        if (!facts.negotiation(one.country().code()).deals().isEmpty()) {
            marks.add(Mark.AGREEMENT);
        }
        facts.workspace().acts().contents().stream()
                .flatMap(acts -> acts.rates().stream())
                .filter(rate -> reaches(rate, one))
                .filter(rate ->
                        !rate.dates().announced().isAfter(facts.view().data().asOf()))
                .flatMap(rate -> mark(rate).stream())
                .forEach(marks::add);
        return marks;
    }

    private static Optional<Mark> mark(Statement statement) {
        boolean tariff = statement.topic() == Topic.TARIFF || statement.topic() == Topic.PRODUCT_TARIFF;
        boolean demand = statement.topic() == Topic.DEFENCE_DEMAND;
        return switch (statement.stage()) {
            case AGREED -> statement.topic() == Topic.AGREEMENT ? Optional.of(Mark.AGREEMENT) : Optional.empty();
            case THREATENED -> tariff ? Optional.of(Mark.THREAT) : Optional.empty();
            case EXEMPT -> tariff ? Optional.of(Mark.EXEMPTION) : Optional.empty();
            case DEMANDED -> demand ? Optional.of(Mark.DEFENCE_DEMAND) : Optional.empty();
            case PLEDGED -> demand ? Optional.of(Mark.DEFENCE_PLEDGE) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<Mark> mark(LawRate rate) {
        return rate.nature() == RateNature.THREATENED ? Optional.of(Mark.THREAT) : Optional.empty();
    }

    /** Only rates of the country's own or its union's: what everybody gets tells nothing of a quadrant. */
    private boolean reaches(LawRate rate, PlottedCountry one) {
        return rate.partner() instanceof Partner.One partner
                && (partner.code().equals(one.country().code())
                        || partner.code().equals(UNION)
                                && one.country()
                                        .isMemberOf(
                                                Membership.EUROPEAN_UNION,
                                                facts.view().data().asOf()));
    }

    /** What a paper expects of a quadrant, as far as it is known by the day. */
    List<Cited> expected(Quadrant quadrant) {
        Subject subject = new Subject.InQuadrant(quadrant);
        return facts.knowledge().statements().all().stream()
                .filter(cited -> cited.statement().subjects().contains(subject))
                .filter(cited -> !cited.knownSince().isAfter(facts.view().data().asOf()))
                .toList();
    }
}
