package org.fourquadrant.data.document;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fourquadrant.data.dataset.Descriptor;
import org.fourquadrant.data.dataset.DescriptorReader;
import org.fourquadrant.data.file.PackageFiles;
import org.fourquadrant.data.problem.Loaded;
import org.fourquadrant.data.problem.Problem;
import org.fourquadrant.data.problem.ProblemKind;
import org.fourquadrant.data.problem.Problems;
import org.fourquadrant.data.table.Constraints;
import org.fourquadrant.data.table.DataRow;
import org.fourquadrant.data.table.Field;
import org.fourquadrant.data.table.FieldType;
import org.fourquadrant.data.table.KeyCheck;
import org.fourquadrant.data.table.NumberFormat;
import org.fourquadrant.data.table.Resource;
import org.fourquadrant.data.table.Schema;
import org.fourquadrant.data.table.TableLoader;
import org.fourquadrant.model.country.Countries;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.document.Library;
import org.fourquadrant.model.document.PartialDate;
import org.fourquadrant.model.document.PrintedBudget;
import org.fourquadrant.model.document.SourceDocument;
import org.fourquadrant.model.document.Statement;
import org.fourquadrant.model.language.LocalizedText;

/** Reads a package of documents: their bibliography, and their statements in one file per document. */
public final class LibraryReader {

    private static final String DOCUMENTS = "documents";
    private static final String STATEMENTS = "statements";
    private static final String BUDGETS = "budgets";
    private static final String ID = "id";

    private final Countries countries;

    /** @param countries those that statements may speak of */
    public LibraryReader(Countries countries) {
        this.countries = countries;
    }

    /** Whether a package is one of documents: it has a table of them or of statements, and none for the chart. */
    public static boolean isLibrary(Descriptor descriptor) {
        boolean hasTable = Stream.of(DOCUMENTS, STATEMENTS)
                .anyMatch(name -> descriptor.resource(name).isPresent());
        return hasTable && descriptor.chart().isEmpty();
    }

    /**
     * A library whose statements are read when they are first asked for, or the problems because of which there is none. A
     * file of statements bears the id of its document.
     *
     * @param whole gives all of it, as {@link #read} does
     */
    public Loaded<Library> readBibliography(PackageFiles files, Supplier<Library> whole) {
        Problems problems = new Problems();
        Optional<Descriptor> descriptor = DescriptorReader.read(files, problems);
        if (descriptor.isEmpty() || problems.hasErrors()) {
            return problems.givingNothing();
        }
        DocumentReader reader = new DocumentReader(problems);
        List<SourceDocument> documents = rows(files, descriptor.get(), DOCUMENTS, problems).stream()
                .flatMap(row -> reader.read(row).stream())
                .toList();
        return problems.giving(() -> new Library(documents, speaking(descriptor.get()), whole));
    }

    private static Set<String> speaking(Descriptor descriptor) {
        return descriptor.resource(STATEMENTS).stream()
                .flatMap(resource -> resource.paths().stream())
                .map(path -> path.substring(path.lastIndexOf('/') + 1).replace(".csv", ""))
                .collect(Collectors.toSet());
    }

    /** The documents and statements of a package, or the problems because of which there are none. */
    public Loaded<Library> read(PackageFiles files) {
        Problems problems = new Problems();
        Optional<Descriptor> descriptor = DescriptorReader.read(files, problems);
        if (descriptor.isEmpty() || problems.hasErrors()) {
            return problems.givingNothing();
        }
        List<DataRow> documentRows = rows(files, descriptor.get(), DOCUMENTS, problems);
        List<DataRow> statementRows = rows(files, descriptor.get(), STATEMENTS, problems);
        if (problems.hasErrors()) {
            return problems.givingNothing();
        }
        DocumentReader documentReader = new DocumentReader(problems);
        List<SourceDocument> documents = documentRows.stream()
                .flatMap(row -> documentReader.read(row).stream())
                .toList();
        Set<String> ids = documentRows.stream().map(row -> row.textOrEmpty(ID)).collect(Collectors.toSet());
        StatementReader statementReader = new StatementReader(new SubjectReader(countries), ids, problems);
        List<Statement> statements = statementRows.stream()
                .flatMap(row -> statementReader.read(row).stream())
                .toList();
        List<PrintedBudget> budgets = budgets(files, descriptor.get(), statements, problems);
        return problems.giving(() -> new Library(documents, statements, budgets));
    }

    /** Not every package of documents has any. */
    private List<PrintedBudget> budgets(
            PackageFiles files, Descriptor descriptor, List<Statement> statements, Problems problems) {
        if (descriptor.resource(BUDGETS).isEmpty()) {
            return List.of();
        }
        BudgetReader reader = new BudgetReader(countries, statements, problems);
        return rows(files, descriptor, BUDGETS, problems).stream()
                .flatMap(row -> reader.read(row).stream())
                .toList();
    }

    private static List<DataRow> rows(PackageFiles files, Descriptor descriptor, String name, Problems problems) {
        Optional<Resource> resource = descriptor.resource(name);
        if (resource.isEmpty()) {
            String file = files.label(DescriptorReader.FILE);
            problems.add(new Problem(file, 0, 0, "resources." + name, ProblemKind.PROPERTY_MISSING, List.of()));
            return List.of();
        }
        TableLoader loader = new TableLoader(files, problems);
        Schema schema = resource.get().schema().orElseGet(() -> usual(loader.header(resource.get())));
        if (problems.hasErrors()) {
            return List.of();
        }
        List<DataRow> rows = loader.rows(resource.get(), schema);
        KeyCheck.check(schema, rows, problems);
        return rows;
    }

    /** What the columns of documents usually hold: whoever writes a few statements down need not write that down too. */
    private static Schema usual(List<String> header) {
        List<Field> fields = header.stream()
                .map(name -> new Field(name, usualType(name), NumberFormat.STANDARD, Constraints.NONE))
                .toList();
        return new Schema(fields, Set.of(""), header.contains(ID) ? List.of(ID) : List.of());
    }

    private static FieldType usualType(String field) {
        return switch (field) {
            case "value" -> FieldType.NUMBER;
            case "opinion", "inferred" -> FieldType.BOOLEAN;
            case "known_until" -> FieldType.DATE;
            default -> FieldType.STRING;
        };
    }

    /** A row that says which statement's money is which statement's share of GDP, to a budget. */
    private static final class BudgetReader {

        private final Countries countries;
        private final Map<String, Statement> statements;
        private final Problems problems;

        BudgetReader(Countries countries, List<Statement> statements, Problems problems) {
            this.countries = countries;
            this.statements = statements.stream()
                    .collect(Collectors.toMap(Statement::id, Function.identity(), (first, second) -> first));
            this.problems = problems;
        }

        /** The budget; empty, with problems, where a field names what is not there or cannot serve. */
        Optional<PrintedBudget> read(DataRow row) {
            Optional<CountryCode> country = country(row);
            Optional<Statement> amount = statement(row, "amount_statement", PrintedBudget::isAmount);
            Optional<Statement> share = statement(row, "share_statement", PrintedBudget::isShare);
            if (country.isEmpty() || amount.isEmpty() || share.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(new PrintedBudget(country.get(), amount.get(), share.get(), row.localized("note")));
        }

        private Optional<CountryCode> country(DataRow row) {
            String code = row.textOrEmpty("country");
            if (CountryCode.isWellFormed(code)
                    && countries.find(new CountryCode(code)).isPresent()) {
                return Optional.of(new CountryCode(code));
            }
            problems.add(row.problem("country", ProblemKind.COUNTRY_UNKNOWN, code));
            return Optional.empty();
        }

        private Optional<Statement> statement(DataRow row, String field, Predicate<Statement> serves) {
            String id = row.textOrEmpty(field);
            Optional<Statement> found = Optional.ofNullable(statements.get(id)).filter(serves);
            if (found.isEmpty()) {
                problems.add(row.problem(field, ProblemKind.REFERENCE_UNKNOWN, id));
            }
            return found;
        }
    }

    /** A row of the bibliography to a document. */
    private static final class DocumentReader {

        private final Problems problems;

        DocumentReader(Problems problems) {
            this.problems = problems;
        }

        /** The document; empty, with problems, where something is missing that the program cannot do without. */
        Optional<SourceDocument> read(DataRow row) {
            String id = row.requiredText(ID, problems);
            Optional<PartialDate> published = published(row);
            Optional<LocalDate> knownUntil = date(row, "known_until");
            LocalizedText title = orElse(row.localized("title"), LocalizedText.same(id));
            if (id.isEmpty() || published.isEmpty() || knownUntil.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(new SourceDocument(
                    id,
                    title,
                    orElse(row.localized("short"), title),
                    row.localized("author"),
                    row.localized("publisher"),
                    published.get(),
                    knownUntil.get(),
                    row.textOrEmpty("url"),
                    row.textOrEmpty("language")));
        }

        /** A document must be called something where it is cited. */
        private static LocalizedText orElse(LocalizedText given, LocalizedText other) {
            return given.isEmpty() ? other : given;
        }

        private Optional<PartialDate> published(DataRow row) {
            String text = row.requiredText("published", problems);
            try {
                return text.isEmpty() ? Optional.empty() : Optional.of(PartialDate.parse(text));
            } catch (DateTimeParseException notADate) {
                problems.add(row.problem("published", ProblemKind.DATE_EXPECTED, text));
                return Optional.empty();
            }
        }

        /** A schema of a stranger may take a date for a text, or do without it. */
        private Optional<LocalDate> date(DataRow row, String field) {
            Optional<LocalDate> date = row.date(field);
            if (date.isEmpty()) {
                String found = row.requiredText(field, problems);
                if (!found.isEmpty()) {
                    problems.add(row.problem(field, ProblemKind.DATE_EXPECTED, found));
                }
            }
            return date;
        }
    }
}
