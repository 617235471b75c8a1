package org.fourquadrant.data.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fourquadrant.data.csv.CsvRow;
import org.fourquadrant.data.problem.Problem;
import org.fourquadrant.data.problem.ProblemKind;
import org.fourquadrant.data.problem.Problems;

/** Compares a header with the fields of a schema. */
final class HeaderCheck {

    private static final String DELIMITERS = ",;\t|";

    private final String file;
    private final Schema schema;
    private final Problems problems;

    HeaderCheck(String file, Schema schema, Problems problems) {
        this.file = file;
        this.schema = schema;
        this.problems = problems;
    }

    /** The number of each field's column, from 1; none at all where the header is not cut into cells. */
    Map<String, Integer> columns(CsvRow header) {
        if (looksUncut(header)) {
            problems.add(problem(header, 1, "", ProblemKind.DELIMITER_WRONG, header.cell(0)));
            return Map.of();
        }
        Set<String> known = schema.fields().stream().map(Field::name).collect(Collectors.toSet());
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; i < header.cells().size(); i++) {
            String name = header.cell(i).strip();
            if (name.isEmpty()) {
                continue;
            }
            if (columns.containsKey(name)) {
                problems.add(problem(header, i + 1, name, ProblemKind.COLUMN_TWICE));
            } else if (known.contains(name)) {
                columns.put(name, i + 1);
            } else {
                problems.add(problem(header, i + 1, name, ProblemKind.COLUMN_UNKNOWN));
            }
        }
        reportMissing(header, columns);
        return columns;
    }

    private boolean looksUncut(CsvRow header) {
        boolean oneCell = header.cells().size() == 1 && schema.fields().size() > 1;
        return oneCell && header.cell(0).chars().anyMatch(c -> DELIMITERS.indexOf(c) >= 0);
    }

    private void reportMissing(CsvRow header, Map<String, Integer> columns) {
        for (int i = 0; i < schema.fields().size(); i++) {
            String name = schema.fields().get(i).name();
            if (!columns.containsKey(name)) {
                problems.add(problem(header, i + 1, name, ProblemKind.COLUMN_MISSING));
            }
        }
    }

    private Problem problem(CsvRow header, int column, String field, ProblemKind kind, String... arguments) {
        return new Problem(file, header.line(), column, field, kind, List.of(arguments));
    }
}
