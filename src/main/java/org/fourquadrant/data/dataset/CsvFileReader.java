package org.fourquadrant.data.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fourquadrant.data.csv.CsvDialect;
import org.fourquadrant.data.csv.CsvRow;
import org.fourquadrant.data.csv.CsvRows;
import org.fourquadrant.data.file.FileContent;
import org.fourquadrant.data.file.PackageFiles;
import org.fourquadrant.data.file.TextDecoder;
import org.fourquadrant.data.problem.Loaded;
import org.fourquadrant.data.problem.Problem;
import org.fourquadrant.data.problem.ProblemKind;
import org.fourquadrant.data.problem.Problems;
import org.fourquadrant.data.table.Constraints;
import org.fourquadrant.data.table.DataRow;
import org.fourquadrant.data.table.Field;
import org.fourquadrant.data.table.FieldType;
import org.fourquadrant.data.table.NumberFormat;
import org.fourquadrant.data.table.Resource;
import org.fourquadrant.data.table.Schema;
import org.fourquadrant.data.table.TableLoader;
import org.fourquadrant.data.table.TableReader;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.dataset.DatasetInfo;
import org.fourquadrant.model.language.LocalizedText;
import org.fourquadrant.text.CountryNames;

/** Reads a CSV file that no schema describes: what it does not say is found out, or asked for in a problem. */
final class CsvFileReader {

    /** Marks that say there is no value: nil, not available, suppressed. They are never 0. */
    private static final Set<String> NIL = Set.of(
            "-", "−", "－", "‐", "–", "—", "―", "ー", "...", "…", "‥", "..", "x", "X", "***", "n/a", "N/A", "#N/A", "NA",
            "na", "n.a.", "N.A.", "null", "NULL");

    private static final Set<Role> NUMBERS =
            Set.of(Role.SHARE, Role.BALANCE, Role.EXPORTS, Role.IMPORTS, Role.GDP, Role.TARIFF);

    private final CountryNames countries;
    private final Problems problems;

    CsvFileReader(CountryNames countries, Problems problems) {
        this.countries = countries;
        this.problems = problems;
    }

    /** Reads a file alone: encoding, delimiter, header and decimal sign are found out. */
    Loaded<Dataset> read(PackageFiles files, String path) {
        String file = files.label(path);
        Optional<String> text = FileContent.read(files, path, problems)
                .flatMap(content -> new TextDecoder(file, problems).decodeGuessing(content));
        return text.map(content ->
                        read(file, content, CsvDialect.STANDARD.withDelimiter(DelimiterGuess.of(content)), info(path)))
                .orElseGet(problems::givingNothing);
    }

    /** Reads a resource whose descriptor gives encoding and dialect but no schema. */
    Loaded<Dataset> read(PackageFiles files, Resource resource, DatasetInfo info) {
        String path = resource.paths().get(0);
        return new TableLoader(files, problems)
                .text(path, resource)
                .map(text -> read(files.label(path), text, resource.dialect(), info))
                .orElseGet(problems::givingNothing);
    }

    private Loaded<Dataset> read(String file, String text, CsvDialect dialect, DatasetInfo info) {
        List<CsvRow> rows = CsvRows.parse(text, dialect, file, problems);
        if (rows.isEmpty()) {
            if (!problems.hasErrors()) {
                problems.add(new Problem(file, 1, 1, "", ProblemKind.FILE_EMPTY, List.of()));
            }
            return problems.givingNothing();
        }
        int top = DelimiterGuess.headerIndex(rows);
        CsvRow header = rows.get(top);
        List<CsvRow> below = rows.subList(top + 1, rows.size());
        if (header.cells().size() == 1) {
            problems.add(new Problem(file, header.line(), 1, "", ProblemKind.DELIMITER_WRONG, List.of(header.cell(0))));
            return problems.givingNothing();
        }
        List<String> names = header.cells().stream().map(String::strip).toList();
        Optional<ChartFields> chart = new RoleFinder(file, problems).find(names, header.line());
        if (chart.isEmpty()) {
            return problems.givingNothing();
        }
        Schema schema = schema(names, chart.get(), numberFormat(file, header, names, chart.get(), below));
        List<DataRow> data = new TableReader(file, schema, problems).read(header, below);
        return new DatasetBuilder(countries, chart.get(), problems).build(info, data);
    }

    private NumberFormat numberFormat(
            String file, CsvRow header, List<String> names, ChartFields chart, List<CsvRow> rows) {
        List<String> numbers = new ArrayList<>();
        for (Role role : NUMBERS) {
            chart.field(role)
                    .map(names::indexOf)
                    .ifPresent(column -> rows.forEach(row -> numbers.add(row.cell(column))));
        }
        DecimalGuess guess = DecimalGuess.of(numbers);
        if (guess == DecimalGuess.UNDECIDED) {
            problems.add(new Problem(file, header.line(), 0, "", ProblemKind.COMMA_AMBIGUOUS, List.of()));
        }
        return guess == DecimalGuess.COMMA ? NumberFormat.DECIMAL_COMMA : NumberFormat.STANDARD;
    }

    private static Schema schema(List<String> names, ChartFields chart, NumberFormat numbers) {
        Map<String, Role> roles =
                chart.fields().entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
        List<Field> fields = names.stream()
                .distinct()
                .map(name -> new Field(name, type(roles.get(name)), numbers, Constraints.NONE))
                .toList();
        return new Schema(fields, NIL, List.of());
    }

    private static FieldType type(Role role) {
        if (role == Role.YEAR || role == Role.SHARE_YEAR) {
            return FieldType.INTEGER;
        }
        return role != null && NUMBERS.contains(role) ? FieldType.NUMBER : FieldType.STRING;
    }

    private static DatasetInfo info(String path) {
        String name = path.replaceAll("\\.[A-Za-z]+$", "");
        String plain = name.toLowerCase(Locale.ROOT).replaceAll("\\s+", "-");
        LocalizedText title = LocalizedText.same(name);
        return new DatasetInfo(plain, title, "", "", LocalizedText.same(path), List.of(path), List.of());
    }

    /** Whether a file writes its decimals with a point or a comma, by the numbers that only one of them explains. */
    private enum DecimalGuess {
        POINT,
        COMMA,
        /** Every comma could stand between thousands as well as before decimals, and there are commas. */
        UNDECIDED;

        private static final Pattern ONLY_COMMA =
                Pattern.compile(".*\\d,(?:\\d{1,2}|\\d{4,})\\D*|.*\\d\\.\\d{3},\\d+\\D*");
        private static final Pattern ONLY_POINT =
                Pattern.compile(".*\\d\\.(?:\\d{1,2}|\\d{4,})\\D*|.*\\d,\\d{3}\\.\\d+\\D*|.*\\d,\\d{3},\\d{3}\\D*");
        private static final Pattern EITHER = Pattern.compile(".*\\d,\\d{3}\\D*");

        /** @param numbers the cells of all columns of numbers */
        static DecimalGuess of(List<String> numbers) {
            long comma = numbers.stream()
                    .filter(cell -> ONLY_COMMA.matcher(cell).matches())
                    .count();
            long point = numbers.stream()
                    .filter(cell -> ONLY_POINT.matcher(cell).matches())
                    .count();
            if (comma != point) {
                return comma > point ? COMMA : POINT;
            }
            return numbers.stream().anyMatch(cell -> EITHER.matcher(cell).matches()) ? UNDECIDED : POINT;
        }
    }

    /** The delimiter and the header row of a CSV file that does not say them, by which names come out. */
    private static final class DelimiterGuess {

        private static final List<Character> CANDIDATES = List.of(',', ';', '\t', '|');

        /** Titles may stand above the header; a table that begins lower is not looked for. */
        private static final int LINES_LOOKED_AT = 30;

        private DelimiterGuess() {}

        /** The delimiter under which some row names the most columns that the chart knows. */
        static char of(String text) {
            String head = text.lines().limit(LINES_LOOKED_AT).collect(Collectors.joining("\n"));
            char best = ',';
            int most = -1;
            for (char candidate : CANDIDATES) {
                List<CsvRow> rows =
                        CsvRows.parse(head, CsvDialect.STANDARD.withDelimiter(candidate), "", new Problems());
                int score = rows.isEmpty() ? 0 : score(rows.get(headerIndex(rows)));
                if (score > most) {
                    best = candidate;
                    most = score;
                }
            }
            return best;
        }

        /** The index of the row that names the most columns; the first row where none names any. */
        static int headerIndex(List<CsvRow> rows) {
            int best = 0;
            for (int i = 1; i < Math.min(rows.size(), LINES_LOOKED_AT); i++) {
                if (RoleFinder.recognised(rows.get(i).cells())
                        > RoleFinder.recognised(rows.get(best).cells())) {
                    best = i;
                }
            }
            return best;
        }

        /** A title that is one cell can hold every word that is looked for, so a row of one cell counts for nothing. */
        private static int score(CsvRow row) {
            return row.cells().size() == 1
                    ? 0
                    : RoleFinder.recognised(row.cells()) * 100 + row.cells().size();
        }
    }
}
