package org.fourquadrant.facts.negotiation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fourquadrant.facts.statement.Related;
import org.fourquadrant.model.country.NegotiationStage;
import org.fourquadrant.model.document.PartialDate;

/**
 * The stage of a country's negotiations on tariffs on a day.
 *
 * @param stage how far they have come
 * @param deciding the statement that decides it; empty exactly if nothing is reported or known
 * @param history the statements on negotiations and agreements known by that day, in order of time
 */
public record NegotiationOnDate(NegotiationStage stage, Optional<Related> deciding, List<Related> history) {

    public NegotiationOnDate {
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(deciding, "deciding");
        history = List.copyOf(history);
    }

    /** Since when, as precisely as the document gives it; empty where it only reports that it was so by then. */
    public Optional<PartialDate> since() {
        return deciding.flatMap(related -> related.statement().dates().first())
                .filter(date -> date.precision() != PartialDate.Precision.BY);
    }
}
