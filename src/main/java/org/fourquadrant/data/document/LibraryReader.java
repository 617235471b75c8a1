package org.fourquadrant.data.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /** The documents and statements of a package, or the problems because of which there are none. */
    public Loaded<Library> read(PackageFiles files) {
        Optional<Descriptor> descriptor = DescriptorReader.read(files, problems);
        if (descriptor.isEmpty() || problems.hasErrors()) {
            return new Loaded<>(Optional.empty(), problems.all());
        }
        TableLoader loader = new TableLoader(files, problems);
        List<DataRow> documents = rows(descriptor.get(), DOCUMENTS, loader);
        List<DataRow> rows = rows(descriptor.get(), STATEMENTS, loader);
        if (problems.hasErrors()) {
            return new Loaded<>(Optional.empty(), problems.all());
        }
        Set<String> ids = documents.stream().map(row -> row.textOrEmpty("id")).collect(Collectors.toSet());
        StatementReader reader = new StatementReader(new SubjectReader(countries), ids, problems);
        List<Statement> statements = new ArrayList<>();
        rows.forEach(row -> reader.read(row).ifPresent(statements::add));
        return problems.giving(() ->
                new Library(documents.stream().map(LibraryReader::document).toList(), statements));
    }

    private List<DataRow> rows(Descriptor descriptor, String name, TableLoader loader) {
        Optional<Resource> resource = descriptor.resource(name);
        if (resource.isEmpty() || resource.get().schema().isEmpty()) {
            problems.add(new Problem(
                    DescriptorReader.FILE, 0, 0, "resources." + name, ProblemKind.PROPERTY_MISSING, List.of()));
            return List.of();
        }
        Schema schema = resource.get().schema().get();
        List<DataRow> rows = loader.rows(resource.get(), schema);
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
