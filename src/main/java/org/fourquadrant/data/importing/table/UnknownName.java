package org.fourquadrant.data.importing.table;

import java.util.List;
import java.util.Objects;
import org.fourquadrant.data.importing.country.CountryMatch;

/**
 * A name of a table that is no country known here, for a person to say which it means.
 *
 * @param name the name as it is shown
 * @param line the first line that it stands in
 * @param near the countries with a name like it, the nearest first
 */
public record UnknownName(String name, int line, List<CountryMatch.Near> near) {

    public UnknownName {
        Objects.requireNonNull(name, "name");
        near = List.copyOf(near);
    }
}
