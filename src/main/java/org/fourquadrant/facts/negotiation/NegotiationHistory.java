package org.fourquadrant.facts.negotiation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.fourquadrant.facts.statement.LastReport;
import org.fourquadrant.facts.statement.Reach;
import org.fourquadrant.facts.statement.Related;
import org.fourquadrant.facts.statement.StatementIndex;
import org.fourquadrant.model.country.Countries;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.country.Membership;
import org.fourquadrant.model.country.NegotiationStage;
import org.fourquadrant.model.document.PartialDate;
import org.fourquadrant.model.document.Stage;
import org.fourquadrant.model.document.Statement;
import org.fourquadrant.model.document.Topic;
import org.fourquadrant.model.law.Act;
import org.fourquadrant.model.law.ActsLibrary;
import org.fourquadrant.model.view.AskedSources;

/**
 * The stage of the negotiations of every country on any date, decided from the statements of a library and from the
 * agreements among the acts.
 *
 * <p>Talks are counted from the first tariff measure that concerns the country: the trade agreement of 2019 is no answer to
 * the tariffs of 2025. An agreement stands once it is reached; before it, the latest statement decides, and the
 * stage dates from the first of an unbroken run of such statements. An agreement counts
 * as one on tariffs where a rate of the country is agreed with it, or where the country had been threatened with a tariff
 * (Colombia); what is agreed on technology or raw materials is listed and decides nothing. A statement of a wider group
 * than the country's union, and an author's opinion, decide nothing either.
 */
public final class NegotiationHistory {

    private final StatementIndex index;
    private final Countries countries;
    private final Supplier<ActsLibrary> acts;

    /** @param acts asked where the law is */
    public NegotiationHistory(StatementIndex index, Countries countries, Supplier<ActsLibrary> acts) {
        this.index = index;
        this.countries = countries;
        this.acts = acts;
    }

    /** The acts alone tell of agreements and of nothing before them. */
    private static final NegotiationOnDate NOTHING_ASKED = new NegotiationOnDate(
            NegotiationStage.NONE_REPORTED,
            NegotiationStage.NONE_REPORTED,
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.empty());

    /** A statement that decides a stage. */
    private record Step(NegotiationStage stage, Related related) {}

    /**
     * The stage of the negotiations of a country on a day.
     *
     * @throws IllegalArgumentException if the country is not known
     */
    public NegotiationOnDate on(CountryCode country, LocalDate day, AskedSources asked) {
        NegotiationOnDate reported = asked.asksPapers() ? byPapers(country, day) : NOTHING_ASKED;
        return asked.asksLaw()
                ? acts.get()
                        .contents()
                        .map(law -> reported.with(deals(law, country, day), law.lastDay()))
                        .orElse(reported)
                : reported;
    }

    private List<Act> deals(ActsLibrary.Contents law, CountryCode country, LocalDate day) {
        boolean ofUnion = countries
                .find(country)
                .filter(known -> known.isMemberOf(Membership.EUROPEAN_UNION, day))
                .isPresent();
        return law.deals().stream()
                .filter(deal -> deal.partner().equals(country)
                        || ofUnion && deal.partner().equals(CountryCode.EUROPEAN_UNION))
                .map(ActsLibrary.Deal::act)
                .filter(act -> !act.day().isAfter(day))
                .toList();
    }

    private NegotiationOnDate byPapers(CountryCode country, LocalDate day) {
        List<Related> known = index.about(country, day).toList();
        List<Related> history =
                known.stream().filter(NegotiationHistory::isShown).toList();
        Optional<Step> deciding = firstAgreement(known).or(() -> latestStep(known, day));
        NegotiationStage reported = deciding.map(Step::stage).orElse(NegotiationStage.NONE_REPORTED);
        Optional<LastReport> last = deciding.map(step -> lastReport(step, known));
        boolean covered = last.map(report -> !day.isAfter(report.day()))
                .orElseGet(() -> !index.isBeyond(day) && !isToldWithoutADay(country, day));
        return new NegotiationOnDate(
                covered ? reported : NegotiationStage.BEYOND_KNOWLEDGE,
                reported,
                deciding.map(Step::related),
                List.of(),
                history,
                last);
    }

    /** Whether something is told of about this day, so that it cannot be said that nothing is. */
    private boolean isToldWithoutADay(CountryCode country, LocalDate day) {
        return index.perhapsAbout(country, day).anyMatch(related -> related.isSpecific() && isShown(related));
    }

    /** Until when the papers report a stage: each of those that do to its end, or to the last day that it knows of. */
    private static LastReport lastReport(Step deciding, List<Related> known) {
        List<LastReport> reports = sinceTheBeginning(known).stream()
                .filter(related -> isShown(related) || related.statement().stage() == Stage.AGREED)
                .filter(related -> stageOf(related.statement()) == deciding.stage())
                .map(Related::lastReport)
                .toList();
        return LastReport.latest(reports.isEmpty() ? List.of(deciding.related().lastReport()) : reports);
    }

    private static boolean isShown(Related related) {
        Topic topic = related.statement().topic();
        boolean ofTalks = topic == Topic.NEGOTIATION || topic == Topic.AGREEMENT;
        return ofTalks && related.reach() != Reach.EVERYONE || isThreat(related);
    }

    private static boolean isThreat(Related related) {
        Statement statement = related.statement();
        return related.isSpecific() && statement.topic() == Topic.TARIFF && statement.stage() == Stage.THREATENED;
    }

    /** The day on which the first tariff measure that concerns the country is known. */
    private static Optional<LocalDate> beginning(List<Related> known) {
        return known.stream()
                .filter(related -> related.statement().topic() == Topic.TARIFF)
                .filter(related -> !related.statement().measure().isEmpty())
                .map(related -> related.statement()
                        .dates()
                        .first()
                        .map(PartialDate::firstDay)
                        .orElse(related.cited().knownSince()))
                .min(Comparator.naturalOrder());
    }

    private static List<Related> sinceTheBeginning(List<Related> known) {
        Optional<LocalDate> beginning = beginning(known);
        return known.stream()
                .filter(related -> related.isSpecific() && !related.statement().opinion())
                .filter(related ->
                        beginning.isPresent() && !related.cited().knownSince().isBefore(beginning.get()))
                .toList();
    }

    private static Optional<Step> firstAgreement(List<Related> known) {
        List<Related> counted = sinceTheBeginning(known);
        return counted.stream()
                .filter(related -> related.statement().stage() == Stage.AGREED)
                .filter(related -> isOnTariffs(related, counted))
                .min(Comparator.comparing((Related related) -> related.cited().knownSince())
                        .thenComparing(related -> related.statement().topic() != Topic.AGREEMENT))
                .map(related -> new Step(NegotiationStage.AGREED, related));
    }

    private static boolean isOnTariffs(Related agreed, List<Related> counted) {
        return switch (agreed.statement().topic()) {
            case TARIFF, PRODUCT_TARIFF, NEGOTIATION -> true;
            case AGREEMENT -> counted.stream().anyMatch(other -> isThreat(other) || isRateAgreedWith(agreed, other));
            default -> false;
        };
    }

    private static boolean isRateAgreedWith(Related agreed, Related other) {
        Topic topic = other.statement().topic();
        return (topic == Topic.TARIFF || topic == Topic.PRODUCT_TARIFF)
                && other.statement().stage() == Stage.AGREED
                && other.cited().knownSince().equals(agreed.cited().knownSince());
    }

    /** The step with which the stage that was last reported began. */
    private static Optional<Step> latestStep(List<Related> known, LocalDate day) {
        List<Step> steps = sinceTheBeginning(known).stream()
                .filter(NegotiationHistory::isShown)
                .filter(related -> !hasEnded(related, day))
                .filter(related -> related.statement().topic() != Topic.AGREEMENT)
                .map(related -> new Step(stageOf(related.statement()), related))
                .sorted(Comparator.comparing(
                                (Step step) -> step.related().cited().knownSince())
                        .thenComparing(Step::stage))
                .toList();
        int first = steps.size() - 1;
        while (first > 0 && steps.get(first - 1).stage() == steps.get(first).stage()) {
            first--;
        }
        return first < 0 ? Optional.empty() : Optional.of(steps.get(first));
    }

    private static boolean hasEnded(Related related, LocalDate day) {
        return related.statement()
                .dates()
                .ended()
                .filter(date -> !date.lastDay().isAfter(day))
                .isPresent();
    }

    private static NegotiationStage stageOf(Statement statement) {
        return switch (statement.stage()) {
            case THREATENED -> NegotiationStage.THREATENED;
            case REPORTED, DEMANDED, PLEDGED -> NegotiationStage.IN_TALKS;
            case AGREED -> NegotiationStage.AGREED;
            default -> NegotiationStage.STEPS_REPORTED;
        };
    }
}
