package org.fourquadrant.facts.statement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.fourquadrant.model.document.PartialDate;
import org.fourquadrant.model.document.Statement;

/**
 * A cited statement as it concerns one country.
 *
 * @param cited the statement and its document
 * @param reach how it concerns the country
 */
public record Related(Cited cited, Reach reach) {

    /** In order of time, on one day the more specific first. */
    public static final Comparator<Related> BY_DATE =
            Comparator.comparing(Related::cited, Cited.BY_DATE).thenComparing(Related::reach);

    public Related {
        Objects.requireNonNull(cited, "cited");
        Objects.requireNonNull(reach, "reach");
    }

    /** What is said. */
    public Statement statement() {
        return cited.statement();
    }

    /** Until when it is reported: to its end, or to the last day that its document knows of. */
    public LastReport lastReport() {
        LocalDate known = cited.document().knownUntil();
        LocalDate day = statement()
                .dates()
                .ended()
                .map(PartialDate::lastDay)
                .filter(end -> end.isBefore(known))
                .orElse(known);
        return new LastReport(day, List.of(cited.document()));
    }

    /** Whether it names the country or its union, not only a wider group. */
    public boolean isSpecific() {
        return reach.compareTo(Reach.UNION) <= 0;
    }
}
