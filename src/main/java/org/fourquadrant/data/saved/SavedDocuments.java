package org.fourquadrant.data.saved;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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

    /**
     * The trees of the documents that have joined, for a file.
     *
     * @param way gives the way to a place from there; empty where there is none
     */
    static List<Map<String, Object>> trees(Workspace workspace, Function<Path, String> way) {
        return workspace.library().own().stream().map(own -> tree(own, way)).toList();
    }

    private static Map<String, Object> tree(OwnDocuments documents, Function<Path, String> way) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("name", documents.name());
        tree.put("path", way.apply(Path.of(documents.place())));
        tree.values().removeIf(""::equals);
        return tree;
    }

    /** The documents that a file names and the workspace does not have, or why one of them cannot join. */
    public static Loaded<List<OwnDocuments>> read(Path file, Workspace workspace) {
        Problems problems = new Problems();
        List<OwnDocuments> read = SavedFileReader.root(file, problems)
                .map(root -> new Search(workspace, file, DatasetFinder.Reach.BESIDE).sound(root))
                .orElse(List.of());
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

    /**
     * The search for the documents that a file names.
     *
     * @param reach how far it goes
     */
    record Search(Workspace workspace, Path file, DatasetFinder.Reach reach) {

        /** Those that can join, whatever is wrong with the others, which is a problem of the file. */
        List<OwnDocuments> sound(JsonPart root) {
            return reach == DatasetFinder.Reach.NOWHERE
                    ? List.of()
                    : unknown(root).stream()
                            .flatMap(part -> open(part).stream())
                            .toList();
        }

        /** Whether the file names some that are left where they lie. */
        boolean leaves(JsonPart root) {
            return reach == DatasetFinder.Reach.NOWHERE && !unknown(root).isEmpty();
        }

        private List<JsonPart> unknown(JsonPart root) {
            return root.has(KEY)
                    ? root.parts(KEY).stream().filter(part -> !isThere(part)).toList()
                    : List.of();
        }

        private boolean isThere(JsonPart part) {
            String name = part.requiredText("name");
            return workspace.library().own().stream().anyMatch(own -> own.name().equals(name));
        }

        private Optional<OwnDocuments> open(JsonPart part) {
            Path folder = Optional.ofNullable(file.getParent()).orElse(Path.of(""));
            String way = part.text("path", "");
            Optional<Path> path = reach == DatasetFinder.Reach.BESIDE
                    ? BesideFile.find(way, folder)
                    : BesideFile.findAnywhere(way, folder);
            if (path.isEmpty()) {
                part.wrong("path", "../documents");
                return Optional.empty();
            }
            Loaded<OwnDocuments> loaded = new OwnDocumentsReader(workspace).read(path.get());
            part.reportAll(loaded.problems());
            String name = part.text("name", "");
            Optional<OwnDocuments> found =
                    loaded.value().filter(own -> own.name().equals(name));
            if (found.isEmpty() && loaded.value().isPresent()) {
                part.report("name", ProblemKind.DOCUMENTS_MISSING, name);
            }
            return found;
        }
    }
}
