package org.fourquadrant.data.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
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
import org.fourquadrant.model.Countries;
import org.fourquadrant.model.Library;
import org.fourquadrant.model.LocalizedText;
import org.fourquadrant.model.SourceDocument;
import org.fourquadrant.model.Statement;

/** Reads a package of documents: their bibliography, and their statements in one file per document. */
public final class LibraryReader {

    private static final String DOCUMENTS = "documents";
    private static final String STATEMENTS = "statements";

    private final Countries countries;
    private final Problems problems;

    /**
     * @param countries those that statements may speak of
     * @param problems where to put what is wrong
     */
    public LibraryReader(Countries countries, Problems problems) {
        this.countries = countries;
        this.problems = problems;
    }

    /**
     * The documents of a package, or the problems because of which there are none. Their statements are read when they are
     * first asked for; a file of them bears the id of its document.
     *
     * @param onProblems takes what is wrong with the statements, if something is, before they are given
     */
    public Loaded<Library> read(PackageFiles files, Consumer<List<Problem>> onProblems) {
        Optional<Descriptor> descriptor = DescriptorReader.read(files, problems);
        if (descriptor.isEmpty() || problems.hasErrors()) {
            return new Loaded<>(Optional.empty(), problems.all());
        }
        List<SourceDocument> documents = rows(descriptor.get(), DOCUMENTS, files, problems).stream()
                .map(LibraryReader::document)
                .toList();
        return problems.giving(() -> new Library(documents, speaking(descriptor.get()), () -> {
            Problems found = new Problems();
            List<Statement> statements = statements(descriptor.get(), documents, files, found);
            if (found.hasErrors()) {
                onProblems.accept(found.all());
            }
            return statements;
        }));
    }

    private static Set<String> speaking(Descriptor descriptor) {
        return descriptor.resource(STATEMENTS).stream()
                .flatMap(resource -> resource.paths().stream())
                .map(path -> path.substring(path.lastIndexOf('/') + 1).replace(".csv", ""))
                .collect(Collectors.toSet());
    }

    private List<Statement> statements(
            Descriptor descriptor, List<SourceDocument> documents, PackageFiles files, Problems found) {
        Set<String> ids = documents.stream().map(SourceDocument::id).collect(Collectors.toSet());
        StatementReader reader = new StatementReader(new SubjectReader(countries), ids, found);
        List<Statement> statements = new ArrayList<>();
        rows(descriptor, STATEMENTS, files, found)
                .forEach(row -> reader.read(row).ifPresent(statements::add));
        return statements;
    }

    private static List<DataRow> rows(Descriptor descriptor, String name, PackageFiles files, Problems problems) {
        Optional<Resource> resource = descriptor.resource(name);
        if (resource.isEmpty() || resource.get().schema().isEmpty()) {
            problems.add(new Problem(
                    DescriptorReader.FILE, 0, 0, "resources." + name, ProblemKind.PROPERTY_MISSING, List.of()));
            return List.of();
        }
        Schema schema = resource.get().schema().get();
        List<DataRow> rows = new TableLoader(files, problems).rows(resource.get(), schema);
        KeyCheck.check(schema, rows, problems);
        return rows;
    }

    private static SourceDocument document(DataRow row) {
        return new SourceDocument(
                row.textOrEmpty("id"),
                localized(row, "title"),
                localized(row, "short"),
                localized(row, "author"),
                localized(row, "publisher"),
                row.date("published").orElseThrow(),
                row.date("known_until").orElseThrow(),
                row.textOrEmpty("url"),
                row.textOrEmpty("language"));
    }

    /** The text of the two fields {@code key_en} and {@code key_ja}. */
    static LocalizedText localized(DataRow row, String key) {
        return new LocalizedText(row.textOrEmpty(key + "_en"), row.textOrEmpty(key + "_ja"));
    }
}
