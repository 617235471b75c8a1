package org.fourquadrant.facts.negotiation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.fourquadrant.facts.statement.LastReport;
import org.fourquadrant.facts.statement.Related;
import org.fourquadrant.model.country.NegotiationStage;
import org.fourquadrant.model.document.PartialDate;
import org.fourquadrant.model.document.Stage;
import org.fourquadrant.model.document.Topic;
import org.fourquadrant.model.law.Act;

/**
 * The stage of a country's negotiations on tariffs on a day.
 *
 * @param stage how far they have come; {@link NegotiationStage#BEYOND_KNOWLEDGE} where no paper reports them so late
 * @param reported the stage as it was last reported; another than {@code stage} only where that is beyond knowledge
 * @param deciding the statement that decides it; empty where nothing is reported
 * @param deals the agreements on tariffs that the acts hold by that day, in order of time; the first decides the stage,
 *     together with a statement that says the same
 * @param history the statements on negotiations and agreements known by that day, in order of time
 * @param lastConfirmed until when the stage is reported, and by what; empty where nothing is
 */
public record NegotiationOnDate(
        NegotiationStage stage,
        NegotiationStage reported,
        Optional<Related> deciding,
        List<Act> deals,
        List<Related> history,
        Optional<LastReport> lastConfirmed) {

    public NegotiationOnDate {
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(reported, "reported");
        Objects.requireNonNull(deciding, "deciding");
        Objects.requireNonNull(lastConfirmed, "lastConfirmed");
        deals = List.copyOf(deals);
        history = List.copyOf(history);
    }

    /** The same with the agreements of the acts, where there are any: they are known to a day. */
    NegotiationOnDate with(List<Act> known, LocalDate lastDay) {
        if (known.isEmpty()) {
            return this;
        }
        Optional<Related> same = deciding.filter(any -> reported == NegotiationStage.AGREED);
        return new NegotiationOnDate(
                NegotiationStage.AGREED,
                NegotiationStage.AGREED,
                same,
                known,
                history,
                Optional.of(new LastReport(lastDay, List.of())));
    }

    /** The last agreement of talks after the one that decides the stage, which goes on being the first; empty without one. */
    public Optional<Related> renewed() {
        LocalDate first = deciding.map(one -> one.cited().knownSince()).orElse(LocalDate.MAX);
        return history.stream()
                .filter(related -> related.isSpecific()
                        && related.statement().topic() == Topic.NEGOTIATION
                        && related.statement().stage() == Stage.AGREED
                        && !related.statement().opinion())
                .filter(related -> related.cited().knownSince().isAfter(first))
                .reduce((last, next) ->
                        next.cited().knownSince().isAfter(last.cited().knownSince()) ? next : last);
    }

    /** Whether a stage was reported, but of an earlier day only. */
    public boolean isLastKnown() {
        return stage == NegotiationStage.BEYOND_KNOWLEDGE && deciding.isPresent();
    }

    /** Since when, as precisely as the source gives it; empty where it only reports that it was so by then. */
    public Optional<PartialDate> since() {
        Optional<PartialDate> reportedSince = deciding.flatMap(
                        related -> related.statement().dates().first())
                .filter(date -> date.precision() != PartialDate.Precision.BY);
        Optional<PartialDate> agreed = deals.stream().findFirst().map(act -> PartialDate.of(act.day()));
        return Stream.of(reportedSince, agreed)
                .flatMap(Optional::stream)
                .min(Comparator.comparing(PartialDate::firstDay));
    }
}
