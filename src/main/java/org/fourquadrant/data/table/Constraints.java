package org.fourquadrant.data.table;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What values a column may have (Table Schema).
 *
 * @param required whether every row must have one
 * @param unique whether no two rows may have the same
 * @param minimum the least number
 * @param maximum the largest number
 * @param among the only texts, none for all
 * @param pattern what a text must match as a whole
 */
public record Constraints(
        boolean required,
        boolean unique,
        OptionalDouble minimum,
        OptionalDouble maximum,
        Set<String> among,
        Optional<Pattern> pattern) {

    /** Anything goes. */
    public static final Constraints NONE =
            new Constraints(false, false, OptionalDouble.empty(), OptionalDouble.empty(), Set.of(), Optional.empty());
}
