package org.fourquadrant.data.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fourquadrant.data.problem.ProblemKind;
import org.fourquadrant.data.problem.Problems;

/** Finds rows that a schema's primary key or a field's uniqueness does not allow. */
public final class KeyCheck {

    private KeyCheck() {}

    /** Adds a problem for each row that says again what only one may say. */
    public static void check(Schema schema, List<DataRow> rows, Problems problems) {
        if (!schema.primaryKey().isEmpty()) {
            checkUnique(schema.primaryKey(), rows, problems);
        }
        schema.fields().stream()
                .filter(field -> field.constraints().unique())
                .forEach(field -> checkUnique(List.of(field.name()), rows, problems));
    }

    private static void checkUnique(List<String> key, List<DataRow> rows, Problems problems) {
        Map<String, DataRow> seen = new HashMap<>();
        for (DataRow row : rows) {
            String value = key.size() == 1
                    ? row.textOrEmpty(key.get(0))
                    : key.stream().map(row::textOrEmpty).collect(Collectors.joining(", "));
            DataRow first = value.isBlank() ? null : seen.putIfAbsent(value, row);
            if (first != null) {
                String place = first.file() + ":" + first.line();
                problems.add(row.problem(key.get(0), ProblemKind.VALUE_TWICE, value, place));
            }
        }
    }
}
