package org.fourquadrant.data.saved;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fourquadrant.data.document.OwnDocumentsReader;
import org.fourquadrant.data.json.JsonPart;
import org.fourquadrant.data.problem.Loaded;
import org.fourquadrant.data.problem.ProblemKind;
import org.fourquadrant.data.problem.Problems;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.document.OwnDocuments;

/**
 * The documents of one's own that a saved file names: each by its name and the way to it from the folder of the file. They
 * join the workspace before the file itself is read, since its views may compare with what they state.
 */
public final class SavedDocuments {

    /** The property of a saved file that holds them. */
    static final String KEY = "documents";

    private SavedDocuments() {}

    /** The trees of the documents that have joined, for a file. */
    static List<Map<String, Object>> trees(Workspace workspace, Path file) {
        return workspace.library().own().stream().map(own -> tree(own, file)).toList();
    }

    private static Map<String, Object> tree(OwnDocuments documents, Path file) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("name", documents.name());
        tree.put("path", BesideFile.named(Path.of(documents.place()), file));
        tree.values().removeIf(""::equals);
        return tree;
    }

    /** The documents that a file names and the workspace does not have, or why one of them cannot join. */
    public static Loaded<List<OwnDocuments>> read(Path file, Workspace workspace) {
        Problems problems = new Problems();
        Optional<JsonPart> root = SavedFileReader.root(file, problems);
        List<OwnDocuments> read = new ArrayList<>();
        for (JsonPart part : root.filter(found -> found.has(KEY))
                .map(found -> found.parts(KEY))
                .orElse(List.of())) {
            String name = part.requiredText("name");
            boolean there = workspace.library().own().stream()
                    .anyMatch(each -> each.name().equals(name));
            if (!there) {
                open(name, part, file, workspace).ifPresent(read::add);
            }
        }
        return problems.giving(() -> read);
    }

    /** A workspace that the documents of a file have joined. */
    public static Workspace joined(Workspace workspace, List<OwnDocuments> documents) {
        Workspace joined = workspace;
        for (OwnDocuments each : documents) {
            joined = joined.with(joined.library().with(each));
        }
        return joined;
    }

    private static Optional<OwnDocuments> open(String name, JsonPart part, Path file, Workspace workspace) {
        Path folder = Optional.ofNullable(file.getParent()).orElse(Path.of(""));
        Optional<Path> path = BesideFile.find(part.text("path", ""), folder);
        if (path.isEmpty()) {
            part.wrong("path", "../documents");
            return Optional.empty();
        }
        Loaded<OwnDocuments> loaded = new OwnDocumentsReader(workspace).read(path.get());
        part.reportAll(loaded.problems());
        Optional<OwnDocuments> found = loaded.value().filter(own -> own.name().equals(name));
        if (found.isEmpty() && loaded.value().isPresent()) {
            part.report("name", ProblemKind.DOCUMENTS_MISSING, name);
        }
        return found;
    }
}
