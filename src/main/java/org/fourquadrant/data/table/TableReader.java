package org.fourquadrant.data.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fourquadrant.data.csv.CsvRow;
import org.fourquadrant.data.problem.Problem;
import org.fourquadrant.data.problem.ProblemKind;
import org.fourquadrant.data.problem.Problems;

/** Rows of cells to rows of values, by the fields of a schema. */
public final class TableReader {

    private final String file;
    private final Schema schema;
    private final Problems problems;

    /**
     * @param file what to call the file in problems
     * @param schema the columns
     * @param problems where to put what is wrong
     */
    public TableReader(String file, Schema schema, Problems problems) {
        this.file = file;
        this.schema = schema;
        this.problems = problems;
    }

    /**
     * The values of the rows below a header.
     *
     * @param header the cells that name the columns
     * @param rows the rows below it
     */
    public List<DataRow> read(CsvRow header, List<CsvRow> rows) {
        Map<String, Integer> columns = new HeaderCheck(file, schema, problems).columns(header);
        if (columns.isEmpty()) {
            return List.of();
        }
        if (rows.isEmpty()) {
            problems.add(new Problem(file, header.line() + 1, 1, "", ProblemKind.NO_ROWS, List.of()));
        }
        List<CellReader> cells = schema.fields().stream()
                .filter(field -> columns.containsKey(field.name()))
                .map(field -> new CellReader(field, schema.missingValues()))
                .toList();
        List<DataRow> read = new ArrayList<>(rows.size());
        for (CsvRow row : rows) {
            if (hasAsManyCells(row, header.cells().size())) {
                read.add(row(row, cells, columns));
            }
        }
        return read;
    }

    private boolean hasAsManyCells(CsvRow row, int wanted) {
        int found = row.cells().size();
        if (found == wanted) {
            return true;
        }
        if (found < wanted) {
            report(row, found + 1, ProblemKind.CELLS_TOO_FEW, found, wanted);
            return false;
        }
        boolean onlyBlanksBeyond = row.cells().subList(wanted, found).stream().allMatch(String::isBlank);
        if (!onlyBlanksBeyond) {
            report(row, wanted + 1, ProblemKind.CELLS_TOO_MANY, found, wanted);
        }
        return onlyBlanksBeyond;
    }

    private void report(CsvRow row, int column, ProblemKind kind, int found, int wanted) {
        List<String> arguments = List.of(String.valueOf(found), String.valueOf(wanted));
        problems.add(new Problem(file, row.line(), column, "", kind, arguments));
    }

    private DataRow row(CsvRow row, List<CellReader> cells, Map<String, Integer> columns) {
        Map<String, Object> values = new HashMap<>(columns.size() * 2);
        Set<String> faulty = new HashSet<>(0);
        for (CellReader cell : cells) {
            String field = cell.field().name();
            int column = columns.get(field);
            CellValue value = cell.read(row.cell(column - 1));
            if (value instanceof CellValue.Present present) {
                values.put(field, present.value());
            } else if (value instanceof CellValue.Fault fault) {
                faulty.add(field);
                problems.add(new Problem(file, row.line(), column, field, fault.kind(), fault.arguments()));
            }
        }
        return new DataRow(file, row.line(), columns, values, faulty);
    }

    /** Compares a header with the fields of a schema. */
    private static final class HeaderCheck {

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
}
