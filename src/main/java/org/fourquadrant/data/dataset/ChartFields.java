package org.fourquadrant.data.dataset;

import java.util.Map;
import java.util.Optional;
import org.fourquadrant.data.table.DataRow;
import org.fourquadrant.model.document.Citation;

/**
 * Which field of a table plays which role on the chart.
 *
 * @param fields the field's name by role
 * @param fixedYear the year of every row where no field says it
 * @param factors what a field's numbers are multiplied by to be in the unit of its indicator; 1 where none is given
 * @param citations where the values of a role stand
 * @param citation where all other values stand; empty for the file and row themselves
 */
public record ChartFields(
        Map<Role, String> fields,
        Optional<Integer> fixedYear,
        Map<Role, Double> factors,
        Map<Role, Citation> citations,
        Optional<Citation> citation) {

    public ChartFields {
        fields = Map.copyOf(fields);
        factors = Map.copyOf(factors);
        citations = Map.copyOf(citations);
    }

    /** The field that plays a role; empty where none does. */
    public Optional<String> field(Role role) {
        return Optional.ofNullable(fields.get(role));
    }

    /** Where a value stands: as the descriptor says, else in the row it was read from. */
    public Citation citationOf(Role role, DataRow row) {
        Citation general = citation.orElseGet(() -> new Citation(row.file(), String.valueOf(row.line())));
        return citations.getOrDefault(role, general);
    }
}
