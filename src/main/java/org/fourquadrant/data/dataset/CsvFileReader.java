package org.fourquadrant.data.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fourquadrant.data.csv.CsvDialect;
import org.fourquadrant.data.csv.CsvRow;
import org.fourquadrant.data.csv.CsvRows;
import org.fourquadrant.data.descriptor.ChartFields;
import org.fourquadrant.data.descriptor.Role;
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
}
