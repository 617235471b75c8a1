package org.fourquadrant.data.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fourquadrant.data.csv.CsvRow;
import org.fourquadrant.data.csv.CsvRows;
import org.fourquadrant.data.file.FileContent;
import org.fourquadrant.data.file.PackageFiles;
import org.fourquadrant.data.file.TextDecoder;
import org.fourquadrant.data.problem.Problem;
import org.fourquadrant.data.problem.ProblemKind;
import org.fourquadrant.data.problem.Problems;

/** Reads the files of a resource that has a schema. */
public final class TableLoader {

    private final PackageFiles files;
    private final Problems problems;

    /**
     * @param files the package that the resources belong to
     * @param problems where to put what is wrong
     */
    public TableLoader(PackageFiles files, Problems problems) {
        this.files = files;
        this.problems = problems;
    }

    /** The rows of all files of a resource, in order. */
    public List<DataRow> rows(Resource resource, Schema schema) {
        List<DataRow> rows = new ArrayList<>();
        for (String path : resource.paths()) {
            rows.addAll(rowsOf(path, resource, schema));
        }
        return rows;
    }

    /** The header of the first file of a resource; empty, with problems, where there is none. */
    public List<String> header(Resource resource) {
        String first = resource.paths().stream().findFirst().orElse("");
        return text(first, resource)
                .map(text -> CsvRows.parse(text, resource.dialect(), files.label(first), problems))
                .flatMap(rows -> rows.stream().findFirst())
                .map(CsvRow::cells)
                .orElse(List.of());
    }

    /** The text of a file in the encoding that the resource declares. */
    public Optional<String> text(String path, Resource resource) {
        TextDecoder decoder = new TextDecoder(files.label(path), problems);
        char delimiter = resource.dialect().delimiter();
        return FileContent.read(files, path, problems)
                .flatMap(content -> resource.encoding()
                        .map(charset -> decoder.decode(content, charset, delimiter))
                        .orElseGet(() -> decoder.decodeGuessing(content)));
    }

    private List<DataRow> rowsOf(String path, Resource resource, Schema schema) {
        String file = files.label(path);
        Optional<String> text = text(path, resource);
        if (text.isEmpty()) {
            return List.of();
        }
        List<CsvRow> rows = CsvRows.parse(text.get(), resource.dialect(), file, problems);
        TableReader reader = new TableReader(file, schema, problems);
        if (!resource.dialect().header()) {
            List<String> names = schema.fields().stream().map(Field::name).toList();
            return reader.read(new CsvRow(0, names), rows);
        }
        if (rows.isEmpty()) {
            problems.add(new Problem(file, 1, 1, "", ProblemKind.FILE_EMPTY, List.of()));
            return List.of();
        }
        return reader.read(rows.get(0), rows.subList(1, rows.size()));
    }
}
