package org.fourquadrant.facts.statement;

import java.util.Comparator;
import java.util.Objects;
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

    /** Whether it names the country or its union, not only a wider group. */
    public boolean isSpecific() {
        return reach.compareTo(Reach.UNION) <= 0;
    }
}
