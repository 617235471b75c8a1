package org.fourquadrant.data;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalDouble;
import org.fourquadrant.model.View;

/**
 * A view as a file and back. Keys are in snake_case, enum constants in lower case; {@code version} counts the changes
 * that an older program would misread.
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
        if (root.isEmpty() || isNewer(root.get(), VERSION)) {
            return new Loaded<>(Optional.empty(), problems.all());
        }
        View view = new ViewReader(root.get()).read(base);
        return problems.giving(() -> view);
    }

    /** Whether a file is of a newer version than this program reads, which then is a problem. */
    static boolean isNewer(JsonPart root, int newestRead) {
        OptionalDouble version = root.number("version");
        if (version.orElse(newestRead) <= newestRead) {
            return false;
        }
        String found = root.node().path("version").asText();
        root.report("version", ProblemKind.VERSION_NEWER, found, String.valueOf(newestRead));
        return true;
    }
}
