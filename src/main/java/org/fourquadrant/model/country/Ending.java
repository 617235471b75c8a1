package org.fourquadrant.model.country;

import java.util.List;

/**
 * The end of a state that is no more.
 *
 * @param lastYear the last year of which it has figures of its own
 * @param successors what came after it
 */
public record Ending(int lastYear, List<CountryCode> successors) {

    public Ending {
        successors = List.copyOf(successors);
    }
}
