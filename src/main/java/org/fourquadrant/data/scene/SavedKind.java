package org.fourquadrant.data.scene;

import java.nio.file.Path;
import org.fourquadrant.data.file.FolderFiles;
import org.fourquadrant.data.json.JsonPart;
import org.fourquadrant.data.json.JsonTree;
import org.fourquadrant.data.problem.Problems;

/** What a JSON file holds, by what stands in it and not by its name. */
public enum SavedKind {
    VIEW,
    SCENES,
    CLAIMS,
    DATA_PACKAGE;

    /** What a file holds; one that cannot be read counts as a view, whose reader says what is wrong with it. */
    public static SavedKind of(Path file) {
        return JsonTree.read(FolderFiles.around(file), String.valueOf(file.getFileName()), new Problems())
                .map(SavedKind::of)
                .orElse(VIEW);
    }

    private static SavedKind of(JsonPart root) {
        if (root.has("scenes")) {
            return SCENES;
        }
        if (root.has("resources")) {
            return DATA_PACKAGE;
        }
        return root.has("claims") && !ViewFileReader.saysWhatIsShown(root) ? CLAIMS : VIEW;
    }
}
