package org.fourquadrant.facts.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.fourquadrant.model.law.Act;

/**
 * The last day to which a state is known, and the acts that confirm it.
 *
 * @param day the last day that confirms it: of a rate that ended its end, of another the ledger's last day
 * @param acts the acts that ended it, else those that set it; none where nothing is reported
 */
public record Confirmation(LocalDate day, List<Act> acts) {

    public Confirmation {
        Objects.requireNonNull(day, "day");
        acts = List.copyOf(acts);
    }
}
