package org.fourquadrant.data.saved;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.fourquadrant.data.json.FileVersion;
import org.fourquadrant.data.json.JsonPart;
import org.fourquadrant.data.json.JsonText;
import org.fourquadrant.data.json.JsonTree;
import org.fourquadrant.data.json.UnknownKeys;
import org.fourquadrant.data.problem.Loaded;
import org.fourquadrant.data.problem.Problems;

/**
 * What the program remembers of how it is used, from one start to the next. View and scenes are saved files of their own.
 *
 * @param recentFiles paths of the files opened or saved last, newest first
 * @param export the choices of the last exported slide, by name
 * @param welcomed whether the welcome page was closed once
 * @param window where the window stood last; empty before it was closed once
 * @param comfort how a person reads the window best
 * @param unknown what the file says beyond that
 */
public record Settings(
        List<String> recentFiles,
        Map<String, String> export,
        boolean welcomed,
        Optional<WindowPlace> window,
        Comfort comfort,
        Map<String, Object> unknown) {

    /** Nothing is remembered yet. */
    public static final Settings FIRST =
            new Settings(List.of(), Map.of(), false, Optional.empty(), Comfort.USUAL, Map.of());

    private static final int VERSION = 1;

    /**
     * Where a window stands on the screen.
     *
     * @param x left edge, logical pixels
     * @param y upper edge, logical pixels
     * @param width above 0, logical pixels
     * @param height above 0, logical pixels
     * @param maximized whether it fills the screen; the place is the one to go back to
     */
    public record WindowPlace(double x, double y, double width, double height, boolean maximized) {

        private Map<String, Object> tree() {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("x", x);
            tree.put("y", y);
            tree.put("width", width);
            tree.put("height", height);
            tree.put("maximized", maximized);
            return tree;
        }

        /** A place without its four figures, or without an extent, is none. */
        private static Optional<WindowPlace> read(JsonPart part) {
            OptionalDouble x = part.number("x");
            OptionalDouble y = part.number("y");
            OptionalDouble width = part.number("width");
            OptionalDouble height = part.number("height");
            boolean isPlace = x.isPresent() && y.isPresent() && width.orElse(0) > 0 && height.orElse(0) > 0;
            return isPlace
                    ? Optional.of(new WindowPlace(
                            x.getAsDouble(),
                            y.getAsDouble(),
                            width.getAsDouble(),
                            height.getAsDouble(),
                            part.bool("maximized", false)))
                    : Optional.empty();
        }
    }

    public Settings {
        recentFiles = List.copyOf(recentFiles);
        export = Map.copyOf(export);
        Objects.requireNonNull(window, "window");
        Objects.requireNonNull(comfort, "comfort");
        unknown = new LinkedHashMap<>(unknown);
    }

    public Settings withRecentFiles(List<String> value) {
        return new Settings(value, export, welcomed, window, comfort, unknown);
    }

    public Settings withExport(Map<String, String> value) {
        return new Settings(recentFiles, value, welcomed, window, comfort, unknown);
    }

    public Settings withWelcomed(boolean value) {
        return new Settings(recentFiles, export, value, window, comfort, unknown);
    }

    public Settings withWindow(WindowPlace value) {
        return new Settings(recentFiles, export, welcomed, Optional.of(value), comfort, unknown);
    }

    public Settings withComfort(Comfort value) {
        return new Settings(recentFiles, export, welcomed, window, value, unknown);
    }

    /** The settings as JSON; what was unknown is kept. */
    public String json() {
        return JsonText.of(UnknownKeys.merged(tree(), unknown));
    }

    private Map<String, Object> tree() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("version", VERSION);
        tree.put("recent_files", recentFiles);
        Map<String, Object> choices = new LinkedHashMap<>();
        export.keySet().stream().sorted().forEach(name -> choices.put(name, export.get(name)));
        tree.put("export", choices);
        tree.put("welcomed", welcomed);
        window.ifPresent(place -> tree.put("window", place.tree()));
        tree.put("comfort", comfort.tree());
        return tree;
    }

    /**
     * Reads settings; what is wrong in one of them leaves the others.
     *
     * @param name what to call the text in problems
     */
    public static Loaded<Settings> read(String name, String json) {
        Problems problems = new Problems();
        Optional<JsonPart> root = JsonTree.parse(name, json, problems);
        if (root.isEmpty() || FileVersion.isNewer(root.get(), VERSION)) {
            return problems.givingNothing();
        }
        JsonPart part = root.get();
        Map<String, String> choices = new LinkedHashMap<>();
        part.part("export")
                .ifPresent(within ->
                        within.keys().forEach(key -> within.text(key).ifPresent(value -> choices.put(key, value))));
        Settings known = new Settings(
                new ArrayList<>(part.texts("recent_files")),
                choices,
                part.bool("welcomed", false),
                part.part("window").flatMap(WindowPlace::read),
                part.part("comfort").map(Comfort::read).orElse(Comfort.USUAL),
                Map.of());
        Settings all = new Settings(
                known.recentFiles(),
                known.export(),
                known.welcomed(),
                known.window(),
                known.comfort(),
                UnknownKeys.of(part, known.tree()));
        // What is wrong with one setting leaves the others; the file itself is put aside by whoever keeps it.
        return new Loaded<>(Optional.of(all), problems.all());
    }
}
