package org.fourquadrant.facts.negotiation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fourquadrant.facts.statement.LastReport;
import org.fourquadrant.facts.statement.Related;
import org.fourquadrant.model.country.NegotiationStage;
import org.fourquadrant.model.document.PartialDate;

/**
 * The stage of a country's negotiations on tariffs on a day.
 *
 * @param stage how far they have come; {@link NegotiationStage#BEYOND_KNOWLEDGE} where no paper reports them so late
 * @param reported the stage as it was last reported; another than {@code stage} only where that is beyond knowledge
 * @param deciding the statement that decides it; empty where nothing is reported
 * @param history the statements on negotiations and agreements known by that day, in order of time
 * @param lastConfirmed until when the stage is reported, and by what; empty where nothing is
 */
public record NegotiationOnDate(
        NegotiationStage stage,
        NegotiationStage reported,
        Optional<Related> deciding,
        List<Related> history,
        Optional<LastReport> lastConfirmed) {

    public NegotiationOnDate {
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(reported, "reported");
        Objects.requireNonNull(deciding, "deciding");
        Objects.requireNonNull(lastConfirmed, "lastConfirmed");
        history = List.copyOf(history);
    }

    /** Whether a stage was reported, but of an earlier day only. */
    public boolean isLastKnown() {
        return stage == NegotiationStage.BEYOND_KNOWLEDGE && deciding.isPresent();
    }

    /** Since when, as precisely as the document gives it; empty where it only reports that it was so by then. */
    public Optional<PartialDate> since() {
        return deciding.flatMap(related -> related.statement().dates().first())
                .filter(date -> date.precision() != PartialDate.Precision.BY);
    }
}
