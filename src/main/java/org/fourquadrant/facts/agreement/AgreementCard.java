package org.fourquadrant.facts.agreement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.fourquadrant.facts.negotiation.NegotiationOnDate;
import org.fourquadrant.facts.statement.Cited;
import org.fourquadrant.facts.statement.Related;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.country.Membership;
import org.fourquadrant.model.country.NegotiationStage;
import org.fourquadrant.model.document.PartialDate;
import org.fourquadrant.model.document.Stage;
import org.fourquadrant.model.document.Statement;
import org.fourquadrant.model.document.Topic;
import org.fourquadrant.model.idea.AgreementLine;
import org.fourquadrant.model.law.Act;
import org.fourquadrant.model.law.LawRate;
import org.fourquadrant.model.law.Partner;
import org.fourquadrant.model.law.RateNature;

/**
 * What was agreed with a country on tariffs, as known by a day.
 *
 * @param country the partner
 * @param lines the agreement line by line, as a paper reports it; none where no paper does
 * @param reported what papers say of an agreement where none gives it line by line, in order of time
 * @param deals the agreements among the acts, in order of time
 * @param since rates on goods of the country's own, or its union's, that came into force on or after the day of the first
 *     deal, in order of time; whether one carries a deal out, its act says
 * @param promised rates that a deal promises and that were not in force by the day
 */
public record AgreementCard(
        Country country,
        List<AgreementLine> lines,
        List<Cited> reported,
        List<Act> deals,
        List<LawRate> since,
        List<LawRate> promised) {

    private static final CountryCode UNION = new CountryCode("EUU");

    public AgreementCard {
        Objects.requireNonNull(country, "country");
        lines = List.copyOf(lines);
        reported = List.copyOf(reported);
        deals = List.copyOf(deals);
        since = List.copyOf(since);
        promised = List.copyOf(promised);
    }

    /**
     * The card of a country.
     *
     * @param talks what is known of its talks by the day
     */
    public static AgreementCard of(Workspace workspace, Country country, NegotiationOnDate talks, LocalDate day) {
        List<Act> deals = talks.deals();
        List<AgreementLine> lines = workspace.ideas().contents().agreements().stream()
                .filter(line -> line.country().equals(country.code()))
                .filter(line -> line.date().filter(day::isBefore).isEmpty())
                .filter(line -> isKnown(workspace, line, day))
                .toList();
        Optional<LocalDate> first = deals.stream().map(Act::day).min(Comparator.naturalOrder());
        return new AgreementCard(
                country,
                lines,
                lines.isEmpty() ? reported(talks) : List.of(),
                deals,
                first.map(from -> rates(workspace, country, day, rate -> cameFrom(rate, from, day)))
                        .orElse(List.of()),
                first.map(from -> rates(workspace, country, day, rate -> rate.nature() == RateNature.AGREED))
                        .orElse(List.of()));
    }

    /** From the day on from which the talks are taken to have led to an agreement: older ones were not on these tariffs. */
    private static List<Cited> reported(NegotiationOnDate talks) {
        Optional<LocalDate> since =
                talks.since().map(PartialDate::firstDay).filter(any -> talks.reported() == NegotiationStage.AGREED);
        return since.stream()
                .flatMap(from -> talks.history().stream().filter(related -> isAgreed(related, from)))
                .map(Related::cited)
                .toList();
    }

    private static boolean isAgreed(Related related, LocalDate from) {
        Statement statement = related.statement();
        return related.isSpecific()
                && statement.topic() == Topic.AGREEMENT
                && statement.stage() == Stage.AGREED
                && !statement.opinion()
                && statement
                        .dates()
                        .first()
                        .filter(date -> date.firstDay().isBefore(from))
                        .isEmpty();
    }

    /** What the paper prints without a day is known by the first agreement, not before. */
    private static boolean isKnown(Workspace workspace, AgreementLine line, LocalDate day) {
        return workspace.ideas().contents().agreements().stream()
                .filter(other -> other.country().equals(line.country()))
                .flatMap(other -> other.date().stream())
                .min(Comparator.naturalOrder())
                .filter(day::isBefore)
                .isEmpty();
    }

    /** What a later notice reached back over had no day in law. */
    private static boolean cameFrom(LawRate rate, LocalDate from, LocalDate day) {
        return rate.nature() == RateNature.DUTY
                && !rate.dates().lawful().from().equals(rate.dates().lawful().to())
                && rate.dates()
                        .lawful()
                        .from()
                        .filter(begun -> !begun.isBefore(from) && !begun.isAfter(day))
                        .isPresent();
    }

    private static List<LawRate> rates(Workspace workspace, Country country, LocalDate day, Predicate<LawRate> wanted) {
        return workspace.acts().contents().stream()
                .flatMap(acts -> acts.rates().stream())
                .filter(rate -> !rate.dates().announced().isAfter(day))
                .filter(rate -> reaches(rate, country, day))
                .filter(wanted)
                .sorted(Comparator.comparing((LawRate rate) ->
                                rate.dates().lawful().from().orElse(rate.dates().announced()))
                        .thenComparing(LawRate::id))
                .toList();
    }

    private static boolean reaches(LawRate rate, Country country, LocalDate day) {
        boolean member = country.isMemberOf(Membership.EUROPEAN_UNION, day);
        return rate.partner() instanceof Partner.One one
                && (one.code().equals(country.code()) || member && one.code().equals(UNION));
    }

    /** Whether nothing is known of an agreement with the country. */
    public boolean isEmpty() {
        return lines.isEmpty() && reported.isEmpty() && deals.isEmpty();
    }

    /** The terms on which the earnings of its investment are split; empty where none are reported. */
    public Optional<CashFlow.Terms> cashFlowTerms() {
        List<Double> parts = amounts(AgreementLine.Part.CASH_FLOW);
        List<Double> sums = amounts(AgreementLine.Part.INVESTMENT);
        return parts.size() == 2 && !sums.isEmpty()
                ? Optional.of(new CashFlow.Terms(sums.get(0), parts.get(0), parts.get(1)))
                : Optional.empty();
    }

    private List<Double> amounts(AgreementLine.Part part) {
        return lines.stream()
                .filter(line -> line.part() == part)
                .flatMap(line -> line.amount().stream())
                .map(amount -> amount.value())
                .toList();
    }
}
