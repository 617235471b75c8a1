package org.fourquadrant.data.view;

import java.nio.file.Path;
import java.util.Optional;
import org.fourquadrant.data.file.FolderFiles;
import org.fourquadrant.data.json.FileVersion;
import org.fourquadrant.data.json.JsonPart;
import org.fourquadrant.data.json.JsonText;
import org.fourquadrant.data.json.JsonTree;
import org.fourquadrant.data.problem.Loaded;
import org.fourquadrant.data.problem.Problems;
import org.fourquadrant.model.view.View;

/**
 * A view as a file and back. Keys are in snake_case, enum constants in lower case.
 */
public final class ViewJson {

    /** The version that is written, and the newest one that is read. */
    public static final int VERSION = 1;

    private ViewJson() {}

    /** The view as JSON, all of it. */
    public static String write(View view) {
        return JsonText.of(ViewTree.of(view));
    }

    /**
     * Reads a view from a file.
     *
     * @param file the file
     * @param base gives what the file does not say
     */
    public static Loaded<View> read(Path file, View base) {
        Problems problems = new Problems();
        Optional<JsonPart> root = JsonTree.read(FolderFiles.around(file), String.valueOf(file.getFileName()), problems);
        return read(root, base, problems);
    }

    /**
     * Reads a view from a text.
     *
     * @param name what to call the text in problems
     * @param json the text
     * @param base gives what the text does not say
     */
    public static Loaded<View> read(String name, String json, View base) {
        Problems problems = new Problems();
        return read(JsonTree.parse(name, json, problems), base, problems);
    }

    private static Loaded<View> read(Optional<JsonPart> root, View base, Problems problems) {
        if (root.isEmpty() || FileVersion.isNewer(root.get(), VERSION)) {
            return problems.givingNothing();
        }
        View view = new ViewReader(root.get()).read(base);
        return problems.giving(() -> view);
    }
}
