package org.fourquadrant.data.importing.layout;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.language.LocalizedText;

/**
 * How a publisher lays out a table.
 *
 * @param name whose layout it is
 * @param header names that the header row has
 * @param above phrases in lower case of which one stands above it; none where the header is enough
 * @param columns what the name of a column means
 * @param values what a cell means, by the name of its column
 * @param title what the whole table is; empty where its names say it
 * @param split what parts the first column into several; empty where nothing does
 * @param reporter whose trade with all others the table is; empty where it says it itself
 * @param brackets what becomes of codes in brackets at the end of names
 */
record Layout(
        LocalizedText name,
        List<String> header,
        List<String> above,
        Map<String, String> columns,
        Map<String, Map<String, String>> values,
        String title,
        String split,
        Optional<CountryCode> reporter,
        Brackets brackets) {

    /** What becomes of codes in brackets at the end of names. */
    enum Brackets {
        KEPT,
        DROPPED
    }

    Layout {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(split, "split");
        Objects.requireNonNull(reporter, "reporter");
        Objects.requireNonNull(brackets, "brackets");
        header = List.copyOf(header);
        above = List.copyOf(above);
        columns = Map.copyOf(columns);
        values = Map.copyOf(values);
    }
}
