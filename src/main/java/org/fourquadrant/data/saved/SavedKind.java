package org.fourquadrant.data.saved;

import java.nio.file.Path;
import java.util.List;
import org.fourquadrant.data.file.FolderFiles;
import org.fourquadrant.data.json.JsonPart;
import org.fourquadrant.data.json.JsonTree;
import org.fourquadrant.data.problem.Problems;

/** The kinds of saved JSON files, told apart by what stands in them and not by their names. */
public enum SavedKind {
    VIEW,
    SCENES,
    CLAIMS,
    /** No saved file, but the descriptor of a dataset. */
    DATA_PACKAGE;

    /** The keys that say what is shown; a view has at least one. */
    static final List<String> KEYS_OF_VIEW = List.of(
            "dataset", "year", "as_of", "threshold", "axes", "marks", "labels", "selection", "language", "theme");

    /** What a file holds; one that cannot be read counts as a view, whose reader says what is wrong with it. */
    public static SavedKind of(Path file) {
        return JsonTree.read(FolderFiles.around(file), String.valueOf(file.getFileName()), new Problems())
                .map(SavedKind::of)
                .orElse(VIEW);
    }

    static SavedKind of(JsonPart root) {
        if (root.has("scenes")) {
            return SCENES;
        }
        if (root.has("resources")) {
            return DATA_PACKAGE;
        }
        return root.has("claims") && KEYS_OF_VIEW.stream().noneMatch(root::has) ? CLAIMS : VIEW;
    }
}
