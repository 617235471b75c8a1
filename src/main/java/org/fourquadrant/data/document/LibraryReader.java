package org.fourquadrant.data.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fourquadrant.data.descriptor.Descriptor;
import org.fourquadrant.data.descriptor.DescriptorReader;
import org.fourquadrant.data.file.PackageFiles;
import org.fourquadrant.data.problem.Loaded;
import org.fourquadrant.data.problem.Problem;
import org.fourquadrant.data.problem.ProblemKind;
import org.fourquadrant.data.problem.Problems;
import org.fourquadrant.data.table.DataRow;
import org.fourquadrant.data.table.KeyCheck;
import org.fourquadrant.data.table.Resource;
import org.fourquadrant.data.table.Schema;
import org.fourquadrant.data.table.TableLoader;
import org.fourquadrant.model.country.Countries;
import org.fourquadrant.model.document.Library;
import org.fourquadrant.model.document.PrintedBudget;
import org.fourquadrant.model.document.SourceDocument;
import org.fourquadrant.model.document.Statement;

/** Reads a package of documents: their bibliography, and their statements in one file per document. */
public final class LibraryReader {

    private static final String DOCUMENTS = "documents";
    private static final String STATEMENTS = "statements";
    private static final String BUDGETS = "budgets";

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
        Set<String> ids =
                documentRows.stream().map(row -> row.textOrEmpty("id")).collect(Collectors.toSet());
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
        if (resource.isEmpty() || resource.get().schema().isEmpty()) {
            String file = files.label(DescriptorReader.FILE);
            problems.add(new Problem(file, 0, 0, "resources." + name, ProblemKind.PROPERTY_MISSING, List.of()));
            return List.of();
        }
        Schema schema = resource.get().schema().get();
        List<DataRow> rows = new TableLoader(files, problems).rows(resource.get(), schema);
        KeyCheck.check(schema, rows, problems);
        return rows;
    }
}
